import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { openDatabase } from '../../src/platform/database.ts'
import { openEmbeddedServer } from '../../src/platform/embedded-server/open-embedded-server.ts'
import { silentLog } from '../../src/platform/log.ts'
import { migrate } from '../../src/platform/migrate.ts'

/** A PostgreSQL with one migrated, empty database that is only ever copied. */
export interface TestServer {
  /** A database to connect to for creating and dropping others. */
  url: string
  /** The name of the migrated database. */
  template: string
  /** Removes all that was made, and the server when we started it. */
  stop(): Promise<void>
}

const folderName = /^peyk-test-(\d+)-/

/**
 * Opens the server for a run of tests and makes its template: the server of `given` (a DATABASE_URL, left as it was
 * found) or a throwaway one of our own.
 */
export async function openTestServer(given: string | undefined): Promise<TestServer> {
  const server =
    given === undefined || given === '' ? await startOwnServer() : { url: given, stop: async () => {} }
  const template = `peyk_template_${uniqueEnding()}`
  const stop = async () => {
    await dropDatabase(server.url, template).catch(() => {})
    await server.stop()
  }
  try {
    await makeTemplate(server.url, template)
    return { url: server.url, template, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Copies the template; a copy takes about 0.1 s: its files as they are, where the engine would write each page to its log. */
export async function copyTemplate(server: Pick<TestServer, 'url' | 'template'>): Promise<string> {
  const name = `peyk_test_${uniqueEnding()}`
  await ask(server.url, `create database ${name} template ${server.template} strategy file_copy`)
  return name
}

export async function dropDatabase(url: string, name: string): Promise<void> {
  // The engine's own cleaner may be in the database at this moment, and it is not ours to end; it leaves soon.
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask(url, `drop database if exists ${name} with (force)`)
    } catch (error) {
      if (attempt === 50 || !isNotPermitted(error)) throw error
      await pause(100)
    }
  }
}

const isNotPermitted = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '42501'

/** The same server, another database. */
export function inDatabase(url: string, name: string): string {
  return url.replace(/^([a-z]+:\/\/[^/?]*)(\/[^?]*)?/, (_, server: string) => `${server}/${name}`)
}

const silentServer = { log: () => {}, mode: 'serve' } as const

// Durability has its own tests and servers.
async function startOwnServer(): Promise<{ url: string; stop(): Promise<void> }> {
  await removeWhatKilledRunsLeft()
  const folder = await mkdtemp(join(tmpdir(), `peyk-test-${process.pid}-`))
  // As root the server is another account, which must be able to pass.
  await chmod(folder, 0o711)
  const server = await openEmbeddedServer({ ...silentServer, dataFolder: folder, isThrowaway: true }).catch(
    async (error: unknown) => {
      await removeFolder(folder)
      throw error
    },
  )
  const { host, port, user, database } = server.connection
  const url = `postgres://${user}@/${database}?host=${encodeURIComponent(host)}&port=${port}`
  const stop = async () => {
    try {
      await server.stop()
    } finally {
      await removeFolder(folder, host)
    }
  }
  return { url, stop }
}

/** Where that account cannot pass at all, the server keeps its files in a folder elsewhere that has our folder's name. */
async function removeFolder(folder: string, socketFolder = folder): Promise<void> {
  const elsewhere = dirname(socketFolder)
  const places = basename(elsewhere).startsWith(basename(folder)) ? [folder, elsewhere] : [folder]
  for (const place of places) await rm(place, { recursive: true, force: true, maxRetries: 5 })
}

/** A run ended by kill -9 leaves its folder and a living server; adopt that server, stop it and remove both. */
async function removeWhatKilledRunsLeft(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(folderName.exec(name)?.[1] ?? process.pid)
    if (isAlive(pid)) continue
    const folder = join(tmpdir(), name)
    const left = await openEmbeddedServer({ ...silentServer, dataFolder: folder }).catch(() => undefined)
    await left?.stop()
    await removeFolder(folder, left?.connection.host)
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

async function makeTemplate(url: string, template: string): Promise<void> {
  // template0 and UTF8: a server set up in a bare shell would give us a database without letters.
  await ask(url, `create database ${template} template template0 encoding 'UTF8'`)
  const db = openDatabase({ connectionString: inDatabase(url, template) }, silentLog)
  try {
    await migrate(db)
  } finally {
    await db.destroy()
  }
}

async function ask(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

function uniqueEnding(): string {
  return `${process.pid}_${randomBytes(4).toString('hex')}`
}
