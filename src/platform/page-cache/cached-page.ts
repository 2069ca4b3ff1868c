import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** A finished page: its bytes in three encodings and the headers that go with them. */
export interface CachedPage {
  status: number
  headers: Readonly<Record<string, string>>
  tags: readonly string[]
  etag: string
  identity: Buffer
  gzip: Buffer
  brotli: Buffer
  /** Milliseconds since 1970: until then it is served as it is. */
  freshUntil: number
}

/** The header by which a route says under which tags its answer may be kept, separated by spaces. */
export const tagsHeader = 'surrogate-key'
/** The header by which a route says for how many seconds its answer is fresh without a purge. */
export const freshHeader = 'x-peyk-fresh'

// A request id belongs to one answer, a cached page to many.
const droppedHeaders = new Set([
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
  const headers: Record<string, string> = {}
  response.headers.forEach((value, name) => {
    if (!droppedHeaders.has(name)) headers[name] = value
  })
  return {
    status: response.status,
    headers,
    tags: (response.headers.get(tagsHeader) ?? '').split(' ').filter(tag => tag !== ''),
    etag: createHash('sha256').update(identity).digest('base64url').slice(0, 22),
    identity,
    gzip: zipped,
    brotli,
    freshUntil: now + Number(response.headers.get(freshHeader) ?? 0) * 1000,
  }
}

/** Bytes a page takes in the cache, roughly. */
export const weightOf = (page: CachedPage): number =>
  page.identity.length + page.gzip.length + page.brotli.length + 2_000

const gzipped = promisify(gzip)
const brotlied = (bytes: Buffer): Promise<Buffer> =>
  promisify<Buffer, object, Buffer>(brotliCompress)(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  })
