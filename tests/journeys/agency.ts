import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after } from 'node:test'
import { fileURLToPath } from 'node:url'
import { freshDatabase, type FreshDatabase } from '../set-up/database.ts'

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
}

const door = fileURLToPath(new URL('../../bin/peyk', import.meta.url))

/** Starts `bin/peyk serve`; everything is gone when the test file is done. */
export async function openAgency(): Promise<Agency> {
  let running: Peyk | undefined
  const folder = await mkdtemp(join(tmpdir(), 'peyk-agency-'))
  // Hooks run in this order: the program must let go of the database before that is dropped.
  after(async () => {
    await running?.stop()
    await rm(folder, { recursive: true, force: true })
  })
  const database = await freshDatabase()
  const settings = { DATABASE_URL: database.url, PEYK_DATA: folder, LOG_LEVEL: 'error', PEYK_SAMPLE: '1' }
  const port = await freePort()
  running = await startPeyk({ ...settings, PORT: port }).catch(async (error: unknown) => {
    await rm(folder, { recursive: true, force: true })
    throw error
  })
  const { address, lines } = running
  return {
    address,
    database,
    accountOf: role => accountIn(lines, role),
    async restart() {
      await running?.stop()
      running = await startPeyk({ ...settings, PORT: port })
    },
  }
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

interface Peyk {
  address: string
  lines: readonly string[]
  stop(): Promise<void>
}

async function startPeyk(settings: Readonly<Record<string, string>>): Promise<Peyk> {
  const child = spawn(process.execPath, [door, 'serve'], {
    env: { ...process.env, HOST: '127.0.0.1', PUBLIC_URL: '', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  const address = await readyAddress(child, lines)
  return { address: address.replace(/\/$/, ''), lines, stop: () => stop(child) }
}

async function readyAddress(child: ChildProcess, lines: string[]): Promise<string> {
  if (child.stdout === null) throw new Error('peyk has no output')
  const reader = createInterface({ input: child.stdout })
  return new Promise((resolve, reject) => {
    child.once('exit', code => reject(new Error(`peyk ended with ${code}: ${lines.join('\n')}`)))
    reader.on('line', line => {
      lines.push(line)
      const ready = /^peyk ready (\S+)/.exec(line)?.[1]
      if (ready !== undefined) resolve(ready)
    })
  })
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

/** The first start prints `… with the password P`, then one line a role: `  editor  name@…`. */
function accountIn(lines: readonly string[], role: string): Account {
  const said = lines.join('\n')
  const password = /with the password (\S+)/.exec(said)?.[1]
  const email = new RegExp(`^ +${role} +(\\S+)`, 'm').exec(said)?.[1]
  if (password === undefined || email === undefined)
    throw new Error(`no sign-in name of a ${role} in ${said}`)
  return { email, password }
}
