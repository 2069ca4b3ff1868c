import { once } from 'node:events'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { freshDatabase, type FreshDatabase } from '../set-up/database.ts'
import { startPeyk, type Peyk } from '../set-up/peyk.ts'
import { firstStartOf } from '../set-up/sample.ts'

/** A sign-in of the sample newsroom. */
export interface Account {
  email: string
  password: string
}

/** The real program with its sample newsroom, on a database and in a folder of its own. */
export interface Agency {
  /** Without a slash at its end. */
  address: string
  database: FreshDatabase
  /** Signs in with what the first start printed for a role. */
  accountOf(role: string): Account
  /** Stops it as an operator does, and starts it again at the same address. */
  restart(): Promise<void>
  /** Kills it. `restart` brings it back. */
  kill(): Promise<void>
}

/** Starts `bin/peyk serve`; everything is gone when the test file is done. */
export async function openAgency(): Promise<Agency> {
  let running: Peyk | undefined
  const folder = await mkdtemp(join(tmpdir(), 'peyk-agency-'))
  // Hooks run in this order: the program must let go of the database before that is dropped.
  after(async () => {
    await running?.stop()
    await rm(folder, { recursive: true, force: true })
  })
  const sample = sampleOfTheRun()
  const database = await freshDatabase(sample?.template)
  if (sample !== undefined) await cp(sample.folder, folder, { recursive: true })
  const settings = {
    DATABASE_URL: database.url,
    PEYK_DATA: folder,
    LOG_LEVEL: 'error',
    PEYK_SAMPLE: '1',
    PEYK_GALLERY: '1',
  }
  const port = await freePort()
  running = await startPeyk({ ...settings, PORT: port }).catch(async (error: unknown) => {
    await rm(folder, { recursive: true, force: true })
    throw error
  })
  const { address, lines } = running
  const said = sample === undefined ? lines.join('\n') : await firstStartOf(folder)
  return {
    address,
    database,
    accountOf: role => accountIn(said, role),
    kill: async () => running?.kill(),
    async restart() {
      await running?.stop()
      running = await startPeyk({ ...settings, PORT: port })
    },
  }
}

/** What tools/test.ts prepared, if this file is part of its run; by itself a file loads its own. */
function sampleOfTheRun(): { template: string; folder: string } | undefined {
  const template = process.env['PEYK_TEST_SAMPLE']
  const folder = process.env['PEYK_TEST_SAMPLE_FOLDER']
  return template === undefined || folder === undefined ? undefined : { template, folder }
}

/** Chosen by us, because pages of a program that was told PORT=0 name port 0 in their addresses. */
async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  server.close()
  await once(server, 'close')
  return String(typeof bound === 'object' ? bound?.port : '')
}

/** The first start prints `… with the password P`, then one line a role: `  editor  name@…`. */
function accountIn(said: string, role: string): Account {
  const password = /with the password (\S+)/.exec(said)?.[1]
  const email = new RegExp(`^ +${role} +(\\S+)`, 'm').exec(said)?.[1]
  if (password === undefined || email === undefined)
    throw new Error(`no sign-in name of a ${role} in ${said}`)
  return { email, password }
}
