import { Hono } from 'hono'
import cluster from 'node:cluster'
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import type { Env } from '../platform/http/env.ts'
import { Refusal } from '../platform/refusal.ts'
import { allow } from '../people/index.ts'
import type { PageCache } from '../platform/page-cache/page-cache.ts'
import { figuresOfAll } from './figures-of-all.ts'

/** What an operator asks of a running process. */
export interface Readiness {
  databaseAnswers(): Promise<boolean>
  cache: PageCache
}

/** For operators: is the process alive, does the database answer, what does it count. */
export function operatorRoutes({ databaseAnswers, cache }: Readiness): Hono<Env> {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  measureCache(registry, cache)
  const ofAll = figuresOfAll(registry)
  return new Hono<Env>()
    .get('/healthz', allow('anyone'), c => c.text('ok\n'))
    .get('/readyz', allow('anyone'), async c =>
      (await databaseAnswers()) ? c.text('ready\n') : c.text('the database does not answer\n', 503),
    )
    .get('/metrics', allow('anyone'), async c => {
      if (!isLoopback(c.get('clientAddress'))) throw new Refusal('request.not_found')
      return c.text(c.req.query('of') === 'all' ? await ofAll() : await registry.metrics())
    })
}

// Trap: behind a proxy on the same machine every reader seems to come from here unless the proxy is trusted and
// forwards addresses; docs/operating.md says to keep /metrics out of the proxy.
const isLoopback = (address: string): boolean =>
  address === '127.0.0.1' || address === '::1' || address === '::ffff:127.0.0.1'

/** What this process keeps, and which of several it is: `worker` counts from one, 0 stands alone. */
function measureCache(registry: Registry, cache: PageCache): void {
  const gauge = (name: string, help: string, value: () => number): void => {
    new Gauge({
      ...{ name, help, registers: [registry] },
      collect() {
        this.set(value())
      },
    })
  }
  gauge('peyk_page_renders_total', 'pages rendered since the start', () => cache.figures().renders)
  gauge('peyk_cached_pages', 'pages kept', () => cache.figures().pages)
  gauge('peyk_cached_bytes', 'what they take', () => cache.figures().bytes)
  const labels = { worker: String(cluster.worker?.id ?? 0), pid: String(process.pid) }
  new Gauge({
    name: 'peyk_process',
    help: 'the process whose figures these are',
    labelNames: ['worker', 'pid'],
    registers: [registry],
  }).set(labels, 1)
}
