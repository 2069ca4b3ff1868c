import { Hono } from 'hono'
import { collectDefaultMetrics, Registry } from 'prom-client'
import type { Env } from '../platform/http/env.ts'
import { Refusal } from '../platform/refusal.ts'
import { allow } from '../people/index.ts'
import type { PageCache } from '../platform/page-cache/page-cache.ts'

/** What an operator asks of a running process. */
export interface Readiness {
  databaseAnswers(): Promise<boolean>
  cache: PageCache
}

/** For operators: is the process alive, does the database answer, what does it count. */
export function operatorRoutes({ databaseAnswers, cache }: Readiness): Hono<Env> {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  return new Hono<Env>()
    .get('/healthz', allow('anyone'), c => c.text('ok\n'))
    .get('/readyz', allow('anyone'), async c =>
      (await databaseAnswers()) ? c.text('ready\n') : c.text('the database does not answer\n', 503),
    )
    .get('/metrics', allow('anyone'), async c => {
      if (!isLoopback(c.get('clientAddress'))) throw new Refusal('request.not_found')
      return c.text((await registry.metrics()) + cacheMetrics(cache))
    })
}

// Trap: behind a proxy on the same machine every reader seems to come from here unless the proxy is trusted and
// forwards addresses; docs/operating.md says to keep /metrics out of the proxy.
const isLoopback = (address: string): boolean =>
  address === '127.0.0.1' || address === '::1' || address === '::ffff:127.0.0.1'

function cacheMetrics(cache: PageCache): string {
  const { renders, pages, bytes } = cache.figures()
  return `peyk_page_renders_total ${renders}\npeyk_cached_pages ${pages}\npeyk_cached_bytes ${bytes}\n`
}
