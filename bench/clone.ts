import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { median, rounded, timed, type Figures } from './figures.ts'
import { ownFolder } from './own-folder.ts'
import { readyAddress } from './start-peyk.ts'

const run = promisify(execFile)
const project = fileURLToPath(new URL('..', import.meta.url))

/**
 * From `git clone` of what is committed to the first home page with the sample newsroom, then later starts until they are ready:
 * `npm start` with a home of its own that is empty, and the packages that npm has kept on this machine.
 */
export async function clone(): Promise<Figures> {
  const folder = await ownFolder()
  try {
    const place = join(folder, 'peyk')
    const home = join(folder, 'home')
    await mkdir(home)
    const cloning = await timed(() => cloned(place))
    if (!cloning.result)
      return { clone: 'not measured: there is no git here, or this is no clone of a repository' }
    const environment = {
      ...process.env,
      ...(await npmSettings()),
      HOME: home,
      PORT: '0',
      PEYK_DATA: join(folder, 'data'),
    }
    const first = await timed(() => startedByNpm(place, environment))
    const page = await firstPageOf(first.result)
    const later: number[] = []
    for (let start = 0; start < 3; start++) {
      const { took, result } = await timed(() => startedByNpm(place, environment))
      later.push(took)
      await result.stop()
    }
    return {
      'git clone, s': rounded(cloning.took / 1000),
      'clone to first page, s': rounded((cloning.took + first.took + page) / 1000),
      'later npm start until it is ready, s, median of 3': rounded(median(later) / 1000),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const cloned = (place: string): Promise<boolean> =>
  run('git', ['clone', '--quiet', project, place]).then(
    () => true,
    () => false,
  )

/** Where npm keeps packages and takes its settings from: the empty home shall not make it fetch all of them anew. */
async function npmSettings(): Promise<Record<string, string>> {
  const settingOf = async (name: string): Promise<string> =>
    (await run('npm', ['config', 'get', name], { cwd: project })).stdout.trim()
  return { npm_config_cache: await settingOf('cache'), npm_config_userconfig: await settingOf('userconfig') }
}

/** `npm start` there; it is ready to answer when this is done. */
async function startedByNpm(
  place: string,
  environment: NodeJS.ProcessEnv,
): Promise<{ address: string; stop(): Promise<void> }> {
  const child = spawn('npm', ['start'], {
    cwd: place,
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  return { address: await readyAddress(child, []), stop: () => stopGroup(child) }
}

/** Milliseconds until its home page is answered; it is stopped then. */
async function firstPageOf({ address, stop }: { address: string; stop(): Promise<void> }): Promise<number> {
  try {
    const { took, result } = await timed(() => fetch(address))
    if (!result.ok) throw new Error(`the home page answers ${result.status}`)
    return took
  } finally {
    await stop()
  }
}

/** npm hands a signal on to a shell that may keep it: the whole group is told, as a terminal would. */
async function stopGroup(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const ended = once(child, 'close')
  process.kill(-child.pid, 'SIGTERM')
  await ended
}
