import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CachedPage, Encoding } from './cached-page.ts'
import { headerOf, sendAtOnce } from './send-at-once.ts'
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

const notOfANotModified = new Set(['content-length', 'content-encoding'])

function send(
  page: CachedPage,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
  stale: boolean,
): void {
  const encoding = encodingFor(page, headerOf(request, 'accept-encoding'))
  const { bytes, headers } = page.variants[encoding]
  if (headerOf(request, 'if-none-match')?.includes(page.etag) === true && page.status === 200) {
    const kept = headers.filter((_, place) => !notOfANotModified.has(headers[place - (place % 2)] ?? ''))
    response.writeHead(304, kept).end()
    return
  }
  if (!stale && sendAtOnce(page, encoding, { request, response })) return
  response.writeHead(page.status, stale ? [...headers, 'x-peyk-stale', '1'] : headers)
  if (request.method === 'HEAD') response.end()
  else response.end(bytes)
}

const tooSmallToPack = 500

function encodingFor({ variants }: CachedPage, accepted = ''): Encoding {
  return variants.identity.bytes.length < tooSmallToPack ? 'identity' : bestOf(accepted)
}

// Browsers send a handful of lists, so each is read once.
const known = new Map<string, Encoding>()
const mostKnown = 200

function bestOf(accepted: string): Encoding {
  const found = known.get(accepted)
  if (found !== undefined) return found
  const best = accepts(accepted, 'br') ? 'br' : accepts(accepted, 'gzip') ? 'gzip' : 'identity'
  if (known.size < mostKnown) known.set(accepted, best)
  return best
}

const accepts = (list: string, encoding: string): boolean =>
  list.split(',').some(each => {
    const [name, quality] = each.split(';').map(part => part.trim().toLowerCase())
    return name === encoding && !/^q=0(\.0*)?$/.test(quality ?? '')
  })
