import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmod, mkdir, readFile, readdir, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { EmbeddedServerError, hasCode } from './embedded-server-error.ts'
import { cannotRun, programOf } from './engine-files.ts'
import type { Engine } from './engine-files.ts'
import type { ClusterPlace } from './engine-place.ts'
import { engineEnvironment, engineRole, firstSettings, localeSettings } from './engine-settings.ts'
import { giveTo, ownerOf } from './engine-user.ts'
import type { EngineUser } from './engine-user.ts'

/**
 * Makes the cluster when there is none, and checks that this engine and this account may open the one there is.
 * A cluster appears complete or not at all: initdb works in a folder of another name.
 */
export async function ensureCluster(
  place: ClusterPlace,
  setting: { engine: Engine; user: EngineUser; platform: string; log: (line: string) => void },
): Promise<void> {
  const major = await majorOf(place.cluster)
  if (major !== undefined) {
    checkMajor(place.cluster, major, setting.engine)
    return claimOwnership(place.cluster, setting.user)
  }
  await checkEmpty(place.cluster)
  const began = performance.now()
  setting.log(`first start: making the database in ${place.cluster}`)
  await createCluster(place, setting)
  setting.log(`first start: the database is made (${Math.round(performance.now() - began)} ms)`)
}

const run = promisify(execFile)
const draftOf = 'postgres.new-'

async function majorOf(cluster: string): Promise<number | undefined> {
  try {
    return Number.parseInt(await readFile(join(cluster, 'PG_VERSION'), 'utf8'), 10)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}

function checkMajor(cluster: string, major: number, engine: Engine): void {
  if (major === engine.major) return
  const made = `The database in ${cluster} was made by PostgreSQL ${major} and this Peyk brings PostgreSQL ${engine.major}`
  if (major > engine.major) {
    throw new EmbeddedServerError('newer-major', `${made}; use the newer Peyk that made it.`)
  }
  throw new EmbeddedServerError(
    'other-major',
    `${made}; dump it with the Peyk that made it (see docs/operating.md), then load the dump into an empty PEYK_DATA.`,
  )
}

/** A cluster copied by root belongs to root, which PostgreSQL refuses; one of another account cannot be opened. */
async function claimOwnership(cluster: string, user: EngineUser): Promise<void> {
  const owner = await ownerOf(cluster)
  if (user && owner?.uid !== user.uid) await giveTo(user, cluster)
  if (user || owner?.uid === process.getuid?.()) return
  throw new EmbeddedServerError(
    'unreachable-folder',
    `The database in ${cluster} belongs to the account number ${owner?.uid}; start Peyk as that account or as root.`,
  )
}

async function checkEmpty(cluster: string): Promise<void> {
  const names = await readdir(cluster).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return []
    throw error
  })
  if (names.length === 0) return
  throw new EmbeddedServerError(
    'start-failed',
    `${cluster} holds files but no database; move them away or set PEYK_DATA to another folder.`,
  )
}

async function createCluster(
  place: ClusterPlace,
  { engine, user, platform }: { engine: Engine; user: EngineUser; platform: string },
): Promise<void> {
  await removeDrafts(place.home)
  const draft = join(place.home, `${draftOf}${randomUUID().slice(0, 8)}`)
  await mkdir(draft, { mode: 0o700 })
  await chmod(draft, 0o700)
  await giveTo(user, draft)
  const settings = Object.entries(firstSettings).flatMap(([name, value]) => ['--set', `${name}=${value}`])
  const flags = [
    '-D',
    draft,
    '-U',
    engineRole,
    '--auth-local=trust',
    '--auth-host=reject',
    '--no-instructions',
  ]
  const program = programOf(engine, 'initdb')
  try {
    await run(program, [...flags, ...localeSettings(platform), ...settings], {
      ...user,
      cwd: '/',
      env: engineEnvironment,
    })
    await rename(draft, place.cluster)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    throw explain(program, error)
  }
}

async function removeDrafts(home: string): Promise<void> {
  const drafts = (await readdir(home)).filter(name => name.startsWith(draftOf))
  await Promise.all(drafts.map(name => rm(join(home, name), { recursive: true, force: true })))
}

function explain(program: string, error: unknown): EmbeddedServerError {
  if (hasCode(error, 'ENOENT', 'EACCES', 'ENOEXEC')) return cannotRun(program, error)
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : ''
  const reason = said.split('\n').find(line => /error|fatal/i.test(line)) ?? said ?? String(error)
  const message = `${basename(program)} could not make the database: ${reason || String(error)}`
  return new EmbeddedServerError('start-failed', message, { cause: error })
}
