import { Logger, parseCronItems, run } from 'graphile-worker'
import pg from 'pg'
import { poolOptions, type Connection } from './database.ts'
import type { Log } from './log.ts'

/** Work that recurs by the clock, whichever node does it; a run missed while nobody was up is made up for. */
export interface RecurringJob {
  /** Unique; the database knows it by this name. */
  name: string
  /** Five cron fields, in UTC. */
  when: string
  work: () => Promise<void>
}

const sixHours = 6 * 3_600_000

/** Starts doing the recurring jobs; each run happens on one node only. */
export async function startJobs(
  { connection, log }: { connection: Connection; log: Log },
  jobs: readonly RecurringJob[],
): Promise<{ stop(): Promise<void> }> {
  const pool = new pg.Pool({ ...poolOptions(connection), max: 3 })
  // Trap: without these two a restart of the database ends the process.
  pool.on('error', error => log.warn({ error: error.message }, 'database connection of the jobs lost'))
  pool.on('connect', client => {
    client.on('error', error => log.warn({ error: error.message }, 'database connection of the jobs lost'))
  })
  const runner = await run({
    pgPool: pool,
    concurrency: 1,
    noHandleSignals: true,
    logger: quietLogger(log),
    taskList: Object.fromEntries(jobs.map(({ name, work }) => [name, () => work()])),
    parsedCronItems: parseCronItems(
      jobs.map(({ name, when }) => ({
        task: name,
        match: when,
        identifier: name,
        options: { backfillPeriod: sixHours },
      })),
    ),
  })
  return {
    async stop() {
      await runner.stop()
      await pool.end()
    },
  }
}

const told = new Set<string>(['error', 'warning'])

/** Its everyday messages are of no use to an operator; its warnings and errors are. */
const quietLogger = (log: Log): Logger =>
  new Logger(() => (level, message) => {
    if (told.has(level)) log.warn({ jobs: message }, 'recurring jobs')
  })
