import { after } from 'node:test'
import { openDatabase } from '../../src/platform/database.ts'
import type { Connection, Db } from '../../src/platform/database.ts'
import { silentLog } from '../../src/platform/log.ts'
import { copyTemplate, dropDatabase, inDatabase, openTestServer } from './test-server.ts'
import type { TestServer } from './test-server.ts'

/** A migrated, empty database of one test file's own. */
export interface FreshDatabase {
  db: Db
  connection: Connection
  /** The same place as a DATABASE_URL, for a program that is started. */
  url: string
}

let ownServer: Promise<TestServer> | undefined

/**
 * A new database for one test file; gone when the file is done. Call it at the top of the file:
 * `const { db } = await freshDatabase()`. `npm test` gives all files one server; a file run by hand starts its own.
 * @param template another database of that server to copy than the empty one
 */
export async function freshDatabase(template?: string): Promise<FreshDatabase> {
  const server = serverOfTheRun() ?? (await startOwnServer())
  const name = await copyTemplate({ url: server.url, template: template ?? server.template })
  const url = inDatabase(server.url, name)
  const connection = { connectionString: url }
  const db = openDatabase(connection, silentLog)
  after(async () => {
    await db.destroy().catch(() => {})
    await dropDatabase(server.url, name)
    await leaveOwnServer()
  })
  return { db, connection, url }
}

/** What tools/test.ts started, if this file is part of its run. */
function serverOfTheRun(): Pick<TestServer, 'url' | 'template'> | undefined {
  const url = process.env['PEYK_TEST_DATABASE']
  const template = process.env['PEYK_TEST_TEMPLATE']
  return url === undefined || template === undefined ? undefined : { url, template }
}

let users = 0

function startOwnServer(): Promise<TestServer> {
  users += 1
  if (ownServer !== undefined) return ownServer
  const opening = openTestServer(process.env['DATABASE_URL'])
  ownServer = opening
  const stop = () => void opening.then(server => server.stop()).finally(() => process.exit(130))
  process.once('SIGINT', stop).once('SIGTERM', stop)
  return opening
}

async function leaveOwnServer(): Promise<void> {
  if (ownServer === undefined) return
  users -= 1
  if (users > 0) return
  const server = await ownServer
  ownServer = undefined
  await server.stop()
}
