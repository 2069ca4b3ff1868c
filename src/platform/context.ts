import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { Db } from './database.ts'
import type { Log } from './log.ts'

/** Something that happened in a department, in its words: `story.published`. The payload is plain JSON. */
export interface PeykEvent {
  name: string
  payload: Readonly<Record<string, unknown>>
}

/** Writes an event and whatever must follow it in the same transaction; see events.ts. */
export interface EventRecorder {
  record(within: Context, event: PeykEvent): Promise<void>
}

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
