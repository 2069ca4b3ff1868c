import { readConfig } from './config.ts'
import { movableClock } from './clock.ts'
import type { Context } from './context.ts'
import type { Db } from './database.ts'
import { recorderFor, type Subscription } from './events.ts'
import { silentLog } from './log.ts'

/** A context for tests: a clock that is moved by hand, no log, the subscriptions given. */
export function aContext(
  db: Db,
  {
    now = new Date('2026-11-22T12:00:00Z'),
    subscriptions = [],
  }: { now?: Date; subscriptions?: readonly Subscription[] } = {},
): Context & { clock: ReturnType<typeof movableClock> } {
  return {
    db,
    clock: movableClock(now),
    log: silentLog,
    events: recorderFor(subscriptions),
    config: readConfig({}),
    secret: 'a secret that only tests know, long enough',
  }
}
