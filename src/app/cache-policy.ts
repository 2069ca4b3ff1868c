import type { CachePolicy } from '../platform/page-cache/answer-from-cache.ts'

/** Pages differ by their path and by where a list goes on; everything that depends on the reader is never cached. */
export const cachePolicy: CachePolicy = {
  listedParameters: ['before'],
  uncachedPaths: [
    '/api/',
    '/admin',
    '/search',
    '/en/search',
    '/comment',
    '/digest/',
    '/live/',
    '/media/',
    '/card/',
    '/preview/',
    '/assets/',
    '/healthz',
    '/readyz',
    '/metrics',
  ],
}
