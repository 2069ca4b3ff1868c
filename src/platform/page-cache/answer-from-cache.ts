import type { IncomingMessage, ServerResponse } from 'node:http'
import type { PlainRequest } from '../http/plain-request.ts'
import { staleHeader, type CachedPage } from './cached-page.ts'
import { encodingFor } from './encoding-for.ts'
import type { PageCache } from './page-cache.ts'
import { wireBytes } from './wire-bytes.ts'

/** Which addresses may be answered from the cache, and by which parameters they differ. */
export interface CachePolicy {
  /** Parameters that make another page; all others are dropped before the router sees the address. */
  listedParameters: readonly string[]
  /** Beginnings of paths that are never cached and see the request as it came. */
  uncachedPaths: readonly string[]
}

/** Renders the page of a key (a path with its listed parameters) from nothing else of the request. */
export type RenderPage = (key: string) => Promise<Response>

/** The key of a request, or undefined when it is not for the cache. */
export function cacheKeyOf(
  { method, url = '' }: Pick<IncomingMessage, 'method' | 'url'>,
  policy: CachePolicy,
): string | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined
  if (!url.startsWith('/')) return undefined
  if (policy.uncachedPaths.some(path => url.startsWith(path))) return undefined
  const question = url.indexOf('?')
  if (question < 0) return url
  const given = new URLSearchParams(url.slice(question + 1))
  const listed = policy.listedParameters.flatMap(name => {
    const value = given.get(name)
    return value === null ? [] : [`${name}=${encodeURIComponent(value)}`]
  })
  const path = url.slice(0, question)
  return listed.length === 0 ? path : `${path}?${listed.join('&')}`
}

/** The whole answer to a plain request, ready for the wire; undefined when no fresh page of it is kept. */
export function keptAnswer(
  cache: PageCache,
  policy: CachePolicy,
  { target, acceptEncoding }: PlainRequest,
): Buffer | undefined {
  const key = cacheKeyOf({ method: 'GET', url: target }, policy)
  const page = key === undefined ? undefined : cache.fresh(key)
  return page === undefined ? undefined : wireBytes(page, encodingFor(page, acceptEncoding))
}

/** Answers a cacheable request: at once when the page is fresh, else through one shared render. */
export function answerFromCache(
  cache: PageCache,
  exchange: { key: string; request: IncomingMessage; response: ServerResponse },
  render: RenderPage,
): void | Promise<void> {
  const fresh = cache.fresh(exchange.key)
  if (fresh !== undefined) return send(fresh, exchange, false)
  return cache
    .get(exchange.key, () => render(exchange.key))
    .then(({ page, stale }) => send(page, exchange, stale))
}

const notOfANotModified = new Set(['content-length', 'content-encoding'])

function send(
  page: CachedPage,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
  stale: boolean,
): void {
  const { bytes, headers } = page.variants[encodingFor(page, request.headers['accept-encoding'] ?? '')]
  if (request.headers['if-none-match']?.includes(page.etag) === true && page.status === 200) {
    const kept = headers.filter((_, place) => !notOfANotModified.has(headers[place - (place % 2)] ?? ''))
    response.writeHead(304, kept).end()
    return
  }
  response.writeHead(page.status, stale && !page.isMarked ? [...headers, staleHeader, '1'] : headers)
  if (request.method === 'HEAD') response.end()
  else response.end(bytes)
}
