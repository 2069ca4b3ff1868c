import type { Db } from './database.ts'
import type { PeykEvent } from './context.ts'
import { databaseNow, eventIdsSince, readEvents } from './events.ts'
import type { Log } from './log.ts'

/** Follows the outbox for this node. */
export interface EventFollower {
  /** Handles everything committed until now; a verb's answer waits for it, so that its author sees the effect. */
  catchUp(): Promise<void>
  stop(): Promise<void>
}

// An act's event is stamped when its row is written and seen when the act commits. A transaction is ended after
// 10 s at the latest (see database.ts), so a window of 15 s misses none.
const overlap = 15_000
const interval = 250
/** Of the window; a storm records some thousands in it. */
const mostIds = 100_000

/**
 * Hands every new event to `handle`, once, in the order seen. Keeps going when the database is away.
 * @param handle must be quick and must not throw; it runs on every node.
 */
export async function followEvents(
  context: { db: Db; log: Log },
  handle: (event: PeykEvent) => void,
): Promise<EventFollower> {
  const seen = new Map<string, number>()
  let horizon = await databaseNow(context.db)
  const before = await eventIdsSince(context.db, earlier(horizon), mostIds)
  for (const id of before.ids) seen.set(id, horizon.getTime())
  let running: Promise<void> = Promise.resolve()
  let asked = false
  let stopped = false

  const look = async (): Promise<void> => {
    asked = false
    const { now, ids } = await eventIdsSince(context.db, earlier(horizon), mostIds)
    const unread = ids.filter(id => !seen.has(id))
    for (const event of await readEvents(context.db, unread)) {
      seen.set(event.id, now.getTime())
      handle(event)
    }
    horizon = now
    forgetOld(seen, now.getTime() - 4 * overlap)
  }
  const catchUp = (): Promise<void> => {
    if (asked) return running
    asked = true
    running = running.catch(() => undefined).then(look)
    return running
  }
  const timer = setInterval(() => {
    if (!stopped)
      catchUp().catch((error: unknown) => context.log.warn({ error: String(error) }, 'outbox unread'))
  }, interval)

  return {
    catchUp,
    async stop() {
      stopped = true
      clearInterval(timer)
      await running.catch(() => undefined)
    },
  }
}

const earlier = (instant: Date): Date => new Date(instant.getTime() - overlap)

function forgetOld(seen: Map<string, number>, before: number): void {
  for (const [id, at] of seen) if (at < before) seen.delete(id)
}
