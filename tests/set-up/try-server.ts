import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import pg from 'pg'
import type { Machine } from '../../src/platform/embedded-server/machine.ts'
import type { EmbeddedServer } from '../../src/platform/embedded-server/open-embedded-server.ts'
import { enginePid } from '../../src/platform/embedded-server/running-engine.ts'
import { startActor } from './actor.ts'

// Stage of the embedded server's tests: folders of their own, and whole processes that open the server.

/** What a process of the stage reported: the open server, or why it was refused. */
export type ActorAnswer =
  | { opened: true; connection: EmbeddedServer['connection']; log: string[]; took: number }
  | { opened: false; code: string; message: string; log: string[]; took: number }

export interface Actor {
  pid: number
  answer: ActorAnswer
  /** Lets it stop its server and end. */
  leave: () => Promise<void>
  kill: () => Promise<void>
}

/** A folder that `nobody` may enter, removed after the test together with an engine that is still alive. */
export async function makeStage(): Promise<{
  folder: string
  machine: Partial<Machine>
  clear: () => Promise<void>
}> {
  const folder = await mkdtemp(join(tmpdir(), 'peyk-stage-'))
  await chmod(folder, 0o755)
  const clear = async () => {
    const names = await readdir(folder, { recursive: true })
    const clusters = names.filter(name => basename(name) === 'postmaster.pid').map(name => dirname(name))
    const pids = await Promise.all(clusters.map(cluster => enginePid(join(folder, cluster))))
    for (const pid of pids) if (pid !== undefined) process.kill(pid, 'SIGKILL')
    await rm(folder, { recursive: true, force: true })
  }
  return { folder, machine: { fallbackFolder: join(folder, 'fallback') }, clear }
}

/** Starts a process that opens the server and waits for its report. */
export async function sendActor(role: {
  dataFolder: string
  mode: 'serve' | 'command'
  machine?: Partial<Machine>
}): Promise<Actor> {
  const child = startActor('src/platform/embedded-server/try-server-actor.ts', [JSON.stringify(role)])
  const gone = once(child, 'exit')
  const answer = await new Promise<ActorAnswer>((resolve, reject) => {
    child.once('message', (message: ActorAnswer) => {
      resolve(message)
    })
    child.once('exit', code => {
      reject(new Error(`the process ended without a report, exit code ${code}`))
    })
  })
  const leave = async () => {
    if (answer.opened && child.connected) child.send('leave')
    await gone
  }
  const kill = async () => {
    child.kill('SIGKILL')
    await gone
  }
  return { pid: child.pid ?? 0, answer, leave, kill }
}

/** Runs one statement as Peyk would. */
export async function query(
  connection: EmbeddedServer['connection'],
  sql: string,
): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client(connection)
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

/** A folder name so long that a socket inside it has no valid path; one letter of it is not ASCII. */
export function aLongName(): string {
  return `\u067E-${'x'.repeat(96)}-${randomUUID()}`
}
