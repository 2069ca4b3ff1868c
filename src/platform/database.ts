import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { keepingPlans } from './kept-plans.ts'
import type { Log } from './log.ts'
import type { Tables } from './tables.ts'

/** The database or, inside `inTransaction`, one transaction of it. */
export type Db = Kysely<Tables>

/** Where a PostgreSQL is: a connection string, or the socket folder and names of the embedded server. */
export type Connection =
  | { connectionString: string }
  | { host: string; port: number; user: string; database: string; password?: string }

const poolSize = 12
const connectWithin = 5_000
const answerWithin = 10_000

/**
 * Opens a pool of connections. Connecting may take 5 s, a query and an idle transaction `within` milliseconds: 10 s, or 0
 * for as long as it takes, as changes of the tables of a large archive do.
 * A server restart never ends the process: errors of idle clients are logged and the client is replaced.
 */
export function openDatabase(connection: Connection, log: Log, within = answerWithin): Db {
  const pool = new pg.Pool({ ...poolOptions(connection, within), max: poolSize })
  // Trap: a handler on the pool alone does not cover a client that is checked out when the server dies.
  pool.on('error', error => log.warn({ error: error.message }, 'database connection lost'))
  pool.on('connect', client => {
    client.on('error', error => log.warn({ error: error.message }, 'database connection lost'))
  })
  const isOurs = 'host' in connection
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: isOurs ? keepingPlans(pool) : pool }) })
}

/** The options of every pool of ours: connecting, answering and idling in a transaction have their limits. */
export function poolOptions(connection: Connection, within = answerWithin): pg.PoolConfig {
  return {
    // A socket of our own needs no TLS, whatever PGSSLMODE says; a connection string says what it wants.
    ...('host' in connection ? { ...connection, ssl: false } : connection),
    connectionTimeoutMillis: connectWithin,
    query_timeout: within,
    statement_timeout: within,
    idle_in_transaction_session_timeout: within,
    application_name: 'peyk',
  }
}

// Codes of PostgreSQL (too busy to answer in time, shutting down, starting) and of Node (refused, no socket, time-out).
const awayCodes = new Set([
  '57014',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08001',
  'ECONNREFUSED',
  'ENOENT',
  'ECONNRESET',
  'EPIPE',
])
const awayWords = /Connection terminated|timeout exceeded when trying to connect|Query read timeout/

/** Whether an error says that the database is away for the moment, not that something is wrong with the question. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return ('code' in error && awayCodes.has(String(error.code))) || awayWords.test(error.message)
}

/** Whether the database answers. */
export const databaseAnswers = (db: Db): Promise<boolean> =>
  sql`select 1`.execute(db).then(
    () => true,
    () => false,
  )
