import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** The ways in which a page's bytes are sent. */
export type Encoding = 'br' | 'gzip' | 'identity'

/** One way of sending a page: its bytes and all its headers, names and values in turn, ready to be written. */
export interface Variant {
  bytes: Buffer
  headers: string[]
}

/** A finished page: everything that sending it many times needs is made once. */
export interface CachedPage {
  status: number
  tags: readonly string[]
  etag: string
  variants: Readonly<Record<Encoding, Variant>>
  /** Milliseconds since 1970: until then it is served as it is. */
  freshUntil: number
}

/** The header by which a route says under which tags its answer may be kept, separated by spaces. */
export const tagsHeader = 'surrogate-key'
/** The header by which a route says for how many seconds its answer is fresh without a purge. */
export const freshHeader = 'x-peyk-fresh'

// Our own names, and what belongs to one answer and not to a page that is sent many times.
const droppedHeaders = new Set([
  tagsHeader,
  freshHeader,
  'x-request-id',
  'content-length',
  'transfer-encoding',
  'connection',
  'set-cookie',
])

/** Turns a route's answer into bytes ready to be sent many times. */
export async function finishPage(response: Response, now: number): Promise<CachedPage> {
  const identity = Buffer.from(await response.arrayBuffer())
  const [zipped, brotli] = await Promise.all([gzipped(identity), brotlied(identity)])
  const headers = [...response.headers].filter(([name]) => !droppedHeaders.has(name)).flat()
  const etag = createHash('sha256').update(identity).digest('base64url').slice(0, 22)
  return {
    status: response.status,
    tags: (response.headers.get(tagsHeader) ?? '').split(' ').filter(tag => tag !== ''),
    etag,
    variants: {
      identity: variantOf(headers, { etag, encoding: 'identity', bytes: identity }),
      gzip: variantOf(headers, { etag, encoding: 'gzip', bytes: zipped }),
      br: variantOf(headers, { etag, encoding: 'br', bytes: brotli }),
    },
    freshUntil: now + Number(response.headers.get(freshHeader) ?? 0) * 1000,
  }
}

/** Bytes a page takes in the cache, roughly. */
export const weightOf = ({ variants: { identity, gzip: zipped, br } }: CachedPage): number =>
  identity.bytes.length + zipped.bytes.length + br.bytes.length + 4_000

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

const gzipped = promisify(gzip)
const brotlied = (bytes: Buffer): Promise<Buffer> =>
  promisify<Buffer, object, Buffer>(brotliCompress)(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  })
