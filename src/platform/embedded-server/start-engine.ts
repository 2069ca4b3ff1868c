import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { open, readFile, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { answersFor } from './ask-engine.ts'
import { EmbeddedServerError, hasCode } from './embedded-server-error.ts'
import { cannotRun, programOf } from './engine-files.ts'
import type { Engine } from './engine-files.ts'
import type { ClusterPlace } from './engine-place.ts'
import { engineEnvironment, fixedSettings, socketPort, throwawaySettings } from './engine-settings.ts'
import type { EngineUser } from './engine-user.ts'
import type { RunningEngine } from './running-engine.ts'
import { makeSocketFolder, removeSocketFolders } from './socket-folder.ts'

/** Crash recovery of a large database takes its time; the log tells every few seconds that it still goes on. */
const longestStart = 300_000
const tellEvery = 5_000
const waitForOldBackends = 15_000
const longestLog = 5_000_000

/**
 * Starts the engine and waits until it answers.
 * @throws EmbeddedServerError 'start-failed' with the engine's last words.
 */
export async function startEngine(place: ClusterPlace, setting: Setting): Promise<RunningEngine> {
  const began = performance.now()
  // A killed engine's lock on its socket stands in the way while its dead process is not collected.
  await removeSocketFolders(place)
  const host = await makeSocketFolder(place, setting.user)
  await turnLog(logOf(place))
  for (;;) {
    const attempt = await launch(place, host, setting)
    if (await comesUp(attempt, { host, place, log: setting.log })) {
      setting.log(
        `PostgreSQL ${setting.engine.release} runs, process ${attempt.pid} (${Math.round(performance.now() - began)} ms)`,
      )
      return { pid: attempt.pid, host, port: socketPort }
    }
    const words = await lastWords(logOf(place), attempt.logStart)
    // Backends of an engine that was killed a moment ago still end.
    const mayPass = /still in use/.test(words)
    if (!mayPass || performance.now() - began > waitForOldBackends) throw startFailed(place, words)
    await pause(100)
  }
}

interface Setting {
  engine: Engine
  user: EngineUser
  log: (line: string) => void
  isThrowaway: boolean
}

interface Attempt {
  pid: number
  logStart: number
  hasEnded(): boolean
}

async function launch(
  place: ClusterPlace,
  host: string,
  { engine, user, isThrowaway }: Setting,
): Promise<Attempt> {
  const program = programOf(engine, 'postgres')
  const settings = Object.entries({
    ...fixedSettings,
    ...(isThrowaway ? throwawaySettings : {}),
    unix_socket_directories: quoted(host),
  })
  const flags = ['-D', place.cluster, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  const file = await open(logOf(place), 'a', 0o600)
  try {
    const logStart = (await file.stat()).size
    // Its own session, so that Ctrl-C in the terminal reaches Peyk alone and Peyk stops the engine in order.
    const options = { ...user, cwd: '/', env: engineEnvironment, detached: true }
    const child = spawn(program, flags, { ...options, stdio: ['ignore', file.fd, file.fd] })
    const pid = await spawned(child, program)
    let ended = false
    child.once('exit', () => {
      ended = true
    })
    child.unref()
    return { pid, logStart, hasEnded: () => ended }
  } finally {
    await file.close()
  }
}

/** The setting is a list: a comma in a folder's name would end its item. */
function quoted(folder: string): string {
  return `"${folder.replaceAll('"', '""')}"`
}

function spawned(child: ChildProcess, program: string): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('spawn', () => {
      resolve(child.pid ?? 0)
    })
    child.once('error', error => {
      const known = hasCode(error, 'ENOENT', 'EACCES', 'ENOEXEC')
      const failed = new EmbeddedServerError(
        'start-failed',
        `${program} could not be started: ${error.message}`,
      )
      reject(known ? cannotRun(program, error) : failed)
    })
  })
}

async function comesUp(
  attempt: Attempt,
  { host, place, log }: { host: string; place: ClusterPlace; log: (line: string) => void },
): Promise<boolean> {
  const began = performance.now()
  for (let told = began; !attempt.hasEnded(); await pause(10)) {
    if (await answersFor({ host, port: socketPort }, place.cluster)) return true
    if (performance.now() - began > longestStart) return false
    if (performance.now() - told < tellEvery) continue
    told = performance.now()
    log(
      `PostgreSQL still recovers the database (${Math.round((told - began) / 1000)} s); see ${logOf(place)}`,
    )
  }
  return false
}

function logOf({ home }: ClusterPlace): string {
  return join(home, 'postgres.log')
}

async function turnLog(path: string): Promise<void> {
  const size = await stat(path).then(
    found => found.size,
    () => 0,
  )
  if (size > longestLog) await rename(path, `${path}.old`)
}

async function lastWords(path: string, from: number): Promise<string> {
  return (await readFile(path)).subarray(from).toString('utf8').trim()
}

function startFailed(place: ClusterPlace, words: string): EmbeddedServerError {
  const lines = words.split('\n')
  const reason = lines.findLast(line => line.includes('FATAL')) ?? lines.at(-1) ?? ''
  return new EmbeddedServerError(
    'start-failed',
    `PostgreSQL did not start: ${reason.replace(/^.*FATAL:\s*/, '') || 'no answer in time'}; see ${logOf(place)}.`,
  )
}
