import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** The ways in which a page's bytes are sent. */
export type Encoding = 'br' | 'gzip' | 'identity'

/** One way of sending a page: its bytes and all its headers, names and values in turn, ready to be written. */
export interface Variant {
  bytes: Buffer
  headers: string[]
}

/** A finished page: everything that sending it many times needs is made once, packed bytes when first asked for. */
export interface CachedPage {
  status: number
  tags: readonly string[]
  etag: string
  variants: Readonly<Record<Encoding, Variant>>
  /** Milliseconds since 1970: when it was rendered. */
  renderedAt: number
  /** Milliseconds since 1970: until then it is served as it is. */
  freshUntil: number
  /** Milliseconds since 1970: until then it is served when it cannot be rendered anew. */
  usableUntil: number
  /** It says of itself that it could not be rendered anew. */
  isMarked: boolean
}

/** What a marked page carries besides its line. */
export const staleHeader = 'x-peyk-stale'

/** The header by which a route says under which tags its answer may be kept, separated by spaces. */
export const tagsHeader = 'surrogate-key'
/** The header by which a route says for how many seconds its answer is fresh without a purge. */
export const freshHeader = 'x-peyk-fresh'

// Our own names, and what belongs to one answer and not to a page that is sent many times.
const droppedHeaders = new Set([
  tagsHeader,
  'surrogate-control',
  freshHeader,
  'x-request-id',
  'content-length',
  'transfer-encoding',
  'vary',
  'connection',
  'set-cookie',
])

/** For how long a page may be served past its freshness when it cannot be rendered anew. */
const day = 86_400_000

/**
 * Turns a route's answer into bytes ready to be sent many times.
 * @param options.tagged the answer says its tags to a cache in front, which is told when to forget them
 */
export async function finishPage(
  response: Response,
  { now, tagged = false }: { now: number; tagged?: boolean },
): Promise<CachedPage> {
  const tags = (response.headers.get(tagsHeader) ?? '').split(' ').filter(tag => tag !== '')
  const headers = [...response.headers].filter(([name]) => !droppedHeaders.has(name)).flat()
  // A cache in front keeps nothing long of what is not there.
  if (tagged && tags.length > 0 && response.status !== 404)
    headers.push(tagsHeader, tags.join(' '), 'surrogate-control', 'max-age=86400')
  const freshUntil = now + Number(response.headers.get(freshHeader) ?? 0) * 1000
  return {
    status: response.status,
    tags,
    ...wrapped(Buffer.from(await response.arrayBuffer()), headers),
    renderedAt: now,
    freshUntil,
    usableUntil: freshUntil + day,
    isMarked: false,
  }
}

/** Puts a line into a page that tells its readers of when it is. */
export type MarkStale = (html: string, renderedAt: Date) => string

// A cache in front asks again soon.
const soon = ['cache-control', 'public, max-age=0, s-maxage=5', staleHeader, '1']
const notOfAMarked = new Set([
  'cache-control',
  'surrogate-control',
  tagsHeader,
  'etag',
  'vary',
  'content-length',
])

/** The same page, saying that it could not be rendered anew. Only a page for people gets the line, all get the header. */
export function markedPage(page: CachedPage, freshUntil: number, mark?: MarkStale): CachedPage {
  if (page.isMarked) return { ...page, freshUntil }
  const { bytes, headers } = page.variants.identity
  const kept = pairsOf(headers).filter(([name]) => !notOfAMarked.has(name))
  const isForPeople = page.status === 200 && kept.some(([, value]) => value.startsWith('text/html'))
  const marked = isForPeople && mark ? Buffer.from(mark(bytes.toString(), new Date(page.renderedAt))) : bytes
  return { ...page, ...wrapped(marked, [...kept.flat(), ...soon]), freshUntil, isMarked: true }
}

function wrapped(identity: Buffer, headers: readonly string[]): Pick<CachedPage, 'etag' | 'variants'> {
  const etag = createHash('sha256').update(identity).digest('base64url').slice(0, 22)
  const variant = (encoding: Encoding, bytes: Buffer): Variant =>
    variantOf(headers, { etag, encoding, bytes })
  let zipped: Variant | undefined
  let brotli: Variant | undefined
  return {
    etag,
    variants: {
      identity: variant('identity', identity),
      get gzip() {
        return (zipped ??= variant('gzip', gzipSync(identity, { level: gzipLevel })))
      },
      get br() {
        return (brotli ??= variant('br', brotlied(identity)))
      },
    },
  }
}

const pairsOf = (headers: readonly string[]): [name: string, value: string][] =>
  headers.flatMap((name, place) =>
    place % 2 === 0 ? [[name, headers[place + 1] ?? ''] satisfies [string, string]] : [],
  )

/** Bytes a page takes in the cache, roughly: HTML is packed to a quarter, twice. */
export const weightOf = ({ variants: { identity } }: CachedPage): number =>
  Math.ceil(identity.bytes.length * 1.6) + 4_000

interface Encoded {
  etag: string
  encoding: Encoding
  bytes: Buffer
}

function variantOf(headers: readonly string[], { etag, encoding, bytes }: Encoded): Variant {
  const own =
    encoding === 'identity'
      ? ['etag', `"${etag}"`]
      : ['etag', `"${etag}-${encoding}"`, 'content-encoding', encoding]
  return {
    bytes,
    headers: [...headers, ...own, 'vary', 'accept-encoding', 'content-length', String(bytes.length)],
  }
}

// Packed where it is asked for, in a millisecond: handing it to another thread and waking up again costs more. Gzip of
// the usual level takes three to eight times as long as this one and spares a fiftieth.
const gzipLevel = 4
const brotlied = (bytes: Buffer): Buffer =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  })
