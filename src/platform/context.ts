import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { Db } from './database.ts'
import type { EventRecorder } from './events.ts'
import type { Log } from './log.ts'

/** What every verb is given as its first parameter. A department further right may extend it. */
export interface Context {
  db: Db
  clock: Clock
  log: Log
  events: EventRecorder
  config: Config
  /** Key for keyed hashes; never stored in the database. */
  secret: string
}

/**
 * Runs the steps in one transaction: all of them happen, or none. Inside another transaction it joins that one.
 * A serialization failure or deadlock is tried again, so the steps must not act outside the database.
 */
export async function inTransaction<C extends Context, T>(
  context: C,
  steps: (within: C) => Promise<T>,
): Promise<T> {
  if (context.db.isTransaction) return steps(context)
  for (let attempt = 1; ; attempt++) {
    try {
      return await context.db.transaction().execute(db => steps({ ...context, db }))
    } catch (error) {
      if (attempt === attempts || !isWorthRetrying(error)) throw error
    }
  }
}

const attempts = 3
const serializationFailure = '40001'
const deadlock = '40P01'

function isWorthRetrying(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === serializationFailure || error.code === deadlock)
  )
}
