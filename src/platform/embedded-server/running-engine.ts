import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { answersFor } from './ask-engine.ts'
import { EmbeddedServerError, hasCode } from './embedded-server-error.ts'
import { isAlive } from './process-identity.ts'

/** An engine that runs and answers. */
export interface RunningEngine {
  pid: number
  /** Folder of its socket. */
  host: string
  port: number
}

const answerWithin = 60_000

/**
 * The engine that runs for this cluster, if one does: also one whose parent was killed. Waits while it starts or
 * ends. Before answering that there is none it makes postmaster.pid harmless when its number was reused.
 * @throws EmbeddedServerError 'start-failed' when the engine runs but stays silent for a minute.
 */
export async function findRunningEngine(cluster: string): Promise<RunningEngine | undefined> {
  const note = await readPostmaster(cluster)
  if (!note) return undefined
  const until = performance.now() + answerWithin
  while (performance.now() < until && (await isEngineOf(note.pid, cluster))) {
    if (await answersFor(note, cluster)) return note
    await pause(20)
  }
  if (await isEngineOf(note.pid, cluster)) throw silent(note.pid, cluster)
  await disownPostmaster(cluster, note.pid)
  return undefined
}

/** The first lines of postmaster.pid: number of the process, …, port, folder of the socket. */
async function readPostmaster(cluster: string): Promise<RunningEngine | undefined> {
  try {
    const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8')).split('\n')
    const pid = Number(lines[0])
    return Number.isInteger(pid) && pid > 0
      ? { pid, port: Number(lines[3]), host: lines[4] ?? '' }
      : undefined
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined
    throw error
  }
}

/** Process number of the engine that runs for this cluster, answering or not. */
export async function enginePid(cluster: string): Promise<number | undefined> {
  const note = await readPostmaster(cluster)
  return note && (await isEngineOf(note.pid, cluster)) ? note.pid : undefined
}

async function isEngineOf(pid: number, cluster: string): Promise<boolean> {
  return isAlive(pid) && (await commandLine(pid)).includes(cluster)
}

async function commandLine(pid: number): Promise<string> {
  try {
    if (process.platform === 'linux') return await readFile(`/proc/${pid}/cmdline`, 'utf8')
    return (await promisify(execFile)('ps', ['-o', 'command=', '-p', String(pid)])).stdout
  } catch {
    return ''
  }
}

/**
 * PostgreSQL refuses to start while the number in postmaster.pid answers signals, which a stranger with a reused
 * number or an uncollected dead process does. Its parent's number it ignores, so ours is put there. The file is not
 * deleted: its line about shared memory keeps a new engine off while a backend of the old one still works.
 */
async function disownPostmaster(cluster: string, pid: number): Promise<void> {
  const path = join(cluster, 'postmaster.pid')
  const present = await readPostmaster(cluster)
  if (present?.pid !== pid) return
  const [, ...rest] = (await readFile(path, 'utf8')).split('\n')
  await writeFile(path, [String(process.pid), ...rest].join('\n'))
}

function silent(pid: number, cluster: string): EmbeddedServerError {
  return new EmbeddedServerError(
    'start-failed',
    `PostgreSQL, process ${pid}, runs for ${cluster} but has not answered for a minute; end it with kill -INT ${pid} and start again.`,
  )
}
