import { randomBytes } from 'node:crypto'
import { chmod, lstat, mkdir, readlink, stat, symlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { EmbeddedServerError, hasCode } from './embedded-server-error.ts'
import { copyEngine, findEngine, programOf, restoreLinks } from './engine-files.ts'
import type { Engine } from './engine-files.ts'
import { mayEnter, mayReach } from './engine-user.ts'
import type { EngineUser } from './engine-user.ts'
import type { Machine } from './machine.ts'

/** Where the engine keeps its things: the cluster, and beside it its log and its socket folder. */
export interface ClusterPlace {
  home: string
  cluster: string
}

type Log = (line: string) => void

/**
 * The folder of the database: `<data folder>/postgres`, or, when the engine's account cannot enter the data
 * folder, a folder of the fallback place to which `<data folder>/postgres` then points.
 */
export async function placeCluster(
  dataFolder: string,
  user: EngineUser,
  options: { machine: Machine; log: Log },
): Promise<ClusterPlace> {
  const front = join(dataFolder, 'postgres')
  const kind = await kindOf(front)
  if (kind === 'link') return followLink(front)
  if (await mayEnter(user, dataFolder)) return { home: dataFolder, cluster: front }
  if (kind === 'folder') {
    throw new EmbeddedServerError(
      'unreachable-folder',
      `The database in ${front} cannot be opened: PostgreSQL runs as the account nobody there, which may not enter ${dataFolder}; allow it with chmod o+x on that folder and those above it.`,
    )
  }
  return settleElsewhere(front, user, options)
}

/** The engine's programs where its account can run them: in node_modules, or in a copy. */
export async function placeEngine(
  machine: Machine,
  user: EngineUser,
  options: { store: string; log: Log },
): Promise<Engine> {
  const engine = await findEngine(machine)
  const ready = (await restoreLinks(engine)) && (await mayReach(user, programOf(engine, 'postgres')))
  if (ready) return engine
  if (user) await makeFolderForAll(options.store)
  const copy = await copyEngine(engine, options.store, `${machine.platform}-${machine.arch}`)
  options.log(`the database engine runs from a copy in ${copy.folder}`)
  if (!(await mayReach(user, programOf(copy, 'postgres')))) throw unreachable(options.store)
  return copy
}

async function kindOf(path: string): Promise<'none' | 'link' | 'folder'> {
  try {
    return (await lstat(path)).isSymbolicLink() ? 'link' : 'folder'
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return 'none'
    throw error
  }
}

async function followLink(front: string): Promise<ClusterPlace> {
  const cluster = await readlink(front)
  const home = dirname(cluster)
  try {
    await stat(home)
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error
    throw new EmbeddedServerError(
      'unreachable-folder',
      `${front} points to ${cluster}, which is missing; put that folder back, or delete the link to start with an empty database.`,
    )
  }
  return { home, cluster }
}

async function settleElsewhere(
  front: string,
  user: EngineUser,
  { machine, log }: { machine: Machine; log: Log },
): Promise<ClusterPlace> {
  await makeFolderForAll(machine.fallbackFolder)
  if (!(await mayEnter(user, machine.fallbackFolder))) throw unreachable(machine.fallbackFolder)
  const name = `${basename(dirname(front))}-${randomBytes(4).toString('hex')}`
  const home = join(machine.fallbackFolder, name)
  await makeFolderForAll(home)
  await symlink(join(home, 'postgres'), front)
  log(
    `PostgreSQL must run as the account nobody, which may not enter ${dirname(front)}; the database is kept in ${home}`,
  )
  return { home, cluster: join(home, 'postgres') }
}

async function makeFolderForAll(folder: string): Promise<void> {
  const made = await mkdir(folder, { recursive: true })
  if (made !== undefined) await chmod(folder, 0o755)
}

function unreachable(folder: string): EmbeddedServerError {
  return new EmbeddedServerError(
    'unreachable-folder',
    `The account PostgreSQL runs as may not enter ${folder}; allow it with chmod o+x, run Peyk as an ordinary user, or set DATABASE_URL.`,
  )
}
