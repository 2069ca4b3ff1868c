import { LRUCache } from 'lru-cache'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Context } from '../platform/context.ts'
import { isDatabaseAway } from '../platform/database.ts'
import { newId } from '../platform/ids.ts'
import { hourOf } from './hour-of.ts'
import { applyBatch, type ViewCount } from './view-store.ts'

/** One page load, told by the page itself (also when its bytes came from a cache). */
export interface View {
  storyId: string
  /** Made by the page at its load; the same load told twice counts once. */
  viewId: string
  userAgent: string
  /** Bounds how many loads of a story one address can tell in an hour; not stored. */
  address: string
}

export interface ViewCounter {
  count(view: View): Promise<void>
  /** Writes what has been counted; called every two seconds and at the end. */
  flush(): Promise<void>
  stop(): Promise<void>
}

const flushEvery = 2_000
const mostLoads = 120
const hour = 3_600_000
// Programs that read pages without a reader; the list of words that their names share. Who gives no name is one.
const robots =
  /^$|bot\b|bot[/;_-]|crawl|spider|slurp|preview|fetch|headless|monitor|scan|archiv|lighthouse|phantom|puppeteer|playwright|selenium|curl|wget|python|java\/|okhttp|axios|http-client|externalhit/i

/**
 * Counts views in memory and writes them in batches. A batch is applied once even when its answer was lost: it carries
 * an id that the database remembers. A process killed at once loses at most two seconds of views.
 */
export function openViewCounter(context: Context): ViewCounter {
  const loads = new RateLimiterMemory({ points: mostLoads, duration: 3600 })
  const seen = new LRUCache<string, true>({ max: 200_000, ttl: hour })
  let counting = new Map<string, ViewCount>()
  let unwritten: { id: string; counts: ViewCount[] } | undefined
  let writing: Promise<void> = Promise.resolve()

  const write = async (): Promise<void> => {
    unwritten ??= takeBatch()
    if (unwritten === undefined) return
    await applyBatch(context, unwritten).catch((error: unknown) => {
      if (isDatabaseAway(error)) throw error
      // A batch that the database will never take must not stand in the way of all that follow.
      context.log.error({ error: String(error) }, 'views dropped')
    })
    unwritten = undefined
  }
  const takeBatch = (): { id: string; counts: ViewCount[] } | undefined => {
    if (counting.size === 0) return undefined
    const counts = [...counting.values()]
    counting = new Map()
    return { id: newId(), counts }
  }
  const flush = (): Promise<void> => {
    writing = writing.then(write).catch((error: unknown) => {
      context.log.warn({ error: String(error) }, 'views not written yet')
    })
    return writing
  }
  const timer = setInterval(() => void flush(), flushEvery)

  return {
    async count({ storyId, viewId, userAgent, address }) {
      if (robots.test(userAgent) || seen.has(`${storyId} ${viewId}`)) return
      seen.set(`${storyId} ${viewId}`, true)
      if (!(await isWithin(loads, `${storyId} ${address}`))) return
      const at = hourOf(context.clock.now())
      const key = `${storyId} ${at.getTime()}`
      const known = counting.get(key)
      counting.set(key, { storyId, hour: at, count: (known?.count ?? 0) + 1 })
    },
    flush,
    async stop() {
      clearInterval(timer)
      await flush()
      await flush()
    },
  }
}

const isWithin = (limit: RateLimiterMemory, key: string): Promise<boolean> =>
  limit.consume(key).then(
    () => true,
    () => false,
  )
