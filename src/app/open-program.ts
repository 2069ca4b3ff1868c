import { readConfig, type Config } from '../platform/config.ts'
import type { Context } from '../platform/context.ts'
import { systemClock } from '../platform/clock.ts'
import { openDatabase, type Connection, type Db } from '../platform/database.ts'
import { openEmbeddedServer } from '../platform/embedded-server/open-embedded-server.ts'
import { recorderFor } from '../platform/events.ts'
import { openLog, type Log } from '../platform/log.ts'
import { migrate } from '../platform/migrate.ts'
import { readSecret } from '../platform/secret.ts'
import { openStorage } from '../platform/storage/open-storage.ts'
import type { Storage } from '../platform/storage/storage.ts'
import { lastAddress } from './last-address.ts'
import { subscriptions } from './subscriptions.ts'

/** Environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Everything a command needs, opened; `close` gives it all back. */
export interface Program {
  context: Context
  storage: Storage
  connection: Connection
  close(): Promise<void>
}

/**
 * Opens the database (the embedded server unless DATABASE_URL is set), applies missing migrations and makes the context.
 * @param mode 'serve' holds the data folder for itself; 'command' works beside a running server.
 * @throws ConfigError, EmbeddedServerError, NewerSchemaError.
 */
export async function openProgram(mode: 'serve' | 'command', environment: Environment): Promise<Program> {
  const config = mode === 'serve' ? readConfig(environment) : await configOfCommand(environment)
  const log = openLog(config.logLevel)
  const storage = openStorage(config)
  const server = await openServer(mode, config, log)
  const db = openDatabase(server.connection, log)
  const close = async (): Promise<void> => {
    await db.destroy()
    await server.stop()
  }
  try {
    await migrateOf(server.connection, log)
    const context = await contextOf(db, config, log)
    return { context, storage, connection: server.connection, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** An index of a large archive takes longer to build than any answer may: its connections have no limit. */
async function migrateOf(connection: Connection, log: Log): Promise<void> {
  const patient = openDatabase(connection, log, 0)
  try {
    const applied = await migrate(patient)
    if (applied.length > 0) log.info({ applied }, 'database migrated')
  } finally {
    await patient.destroy()
  }
}

/** A command that is told neither an address nor a port means the program that serves this data folder. */
async function configOfCommand(environment: Environment): Promise<Config> {
  const config = readConfig(environment)
  const isTold = ['PUBLIC_URL', 'PORT', 'HOST'].some(name => (environment[name] ?? '') !== '')
  return isTold ? config : { ...config, publicUrl: await lastAddress(config) }
}

/** The same for one process of several: another one holds the database and has migrated it. */
export async function joinProgram(connection: Connection, environment: Environment): Promise<Program> {
  const config = readConfig(environment)
  const log = openLog(config.logLevel)
  const db = openDatabase(connection, log)
  const context = await contextOf(db, config, log)
  return { context, storage: openStorage(config), connection, close: () => db.destroy() }
}

const contextOf = async (db: Db, config: Config, log: Log): Promise<Context> => ({
  db,
  clock: systemClock,
  log,
  events: recorderFor(subscriptions),
  config,
  secret: await readSecret(config),
})

async function openServer(
  mode: 'serve' | 'command',
  config: Config,
  log: Log,
): Promise<{ connection: Connection; stop(): Promise<void> }> {
  if (config.databaseUrl !== '')
    return { connection: { connectionString: config.databaseUrl }, stop: () => Promise.resolve() }
  return openEmbeddedServer({ dataFolder: config.dataFolder, mode, log: line => log.info(line) })
}
