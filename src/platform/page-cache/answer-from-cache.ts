import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CachedPage } from './cached-page.ts'
import type { PageCache } from './page-cache.ts'

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
export function cacheKeyOf(request: IncomingMessage, policy: CachePolicy): string | undefined {
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined
  const url = request.url ?? ''
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

function send(
  page: CachedPage,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
  stale: boolean,
): void {
  const { name, bytes } = encodingFor(page, request.headers['accept-encoding'])
  const etag = `"${page.etag}${name === 'identity' ? '' : `-${name}`}"`
  const headers: Record<string, string | number> = { ...page.headers, etag, vary: 'accept-encoding' }
  if (stale) headers['x-peyk-stale'] = '1'
  if (request.headers['if-none-match']?.includes(page.etag) === true && page.status === 200) {
    response.writeHead(304, headers).end()
    return
  }
  if (name !== 'identity') headers['content-encoding'] = name
  headers['content-length'] = bytes.length
  response.writeHead(page.status, headers)
  if (request.method === 'HEAD') response.end()
  else response.end(bytes)
}

function encodingFor(
  page: CachedPage,
  accepted: string | string[] | undefined,
): { name: string; bytes: Buffer } {
  const list = String(accepted ?? '')
  if (page.identity.length < 500) return { name: 'identity', bytes: page.identity }
  if (/\bbr\b(?!\s*;\s*q=0(\.0*)?\b)/.test(list)) return { name: 'br', bytes: page.brotli }
  if (/\bgzip\b(?!\s*;\s*q=0(\.0*)?\b)/.test(list)) return { name: 'gzip', bytes: page.gzip }
  return { name: 'identity', bytes: page.identity }
}
