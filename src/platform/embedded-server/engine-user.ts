import { chown, lstat, readFile, readdir, realpath, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { EmbeddedServerError, hasCode } from './embedded-server-error.ts'
import type { Machine } from './machine.ts'

/** The account the engine runs as when Peyk is root (PostgreSQL refuses to be); undefined: Peyk's own account. */
export type EngineUser = { uid: number; gid: number } | undefined

/** Root hands the engine to the owner of an existing cluster, else to `nobody`. */
export async function chooseEngineUser(machine: Machine, cluster: string): Promise<EngineUser> {
  if (!machine.isRoot) return undefined
  const owner = await ownerOf(cluster)
  return owner && owner.uid !== 0 ? owner : findNobody()
}

/** May this account enter every folder down to `path`, and read and run what is there? Judged by the mode bits. */
export async function mayReach(user: EngineUser, path: string): Promise<boolean> {
  if (!user) return true
  const whole = await realpath(path)
  if (!(await mayUse(user, whole, 0o5))) return false
  return mayEnterFolderOf(user, whole)
}

/** May this account enter `folder`, without reading the names in it? */
export async function mayEnter(user: EngineUser, folder: string): Promise<boolean> {
  if (!user) return true
  const whole = await realpath(folder)
  return (await mayUse(user, whole, 0o1)) && mayEnterFolderOf(user, whole)
}

/** Gives a folder and all in it to the engine's account, as after a copy made by root. */
export async function giveTo(user: EngineUser, folder: string): Promise<void> {
  if (!user) return
  await chown(folder, user.uid, user.gid)
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isSymbolicLink()) await chown(join(entry.parentPath, entry.name), user.uid, user.gid)
  }
}

export async function ownerOf(path: string): Promise<{ uid: number; gid: number } | undefined> {
  try {
    const { uid, gid } = await lstat(path)
    return { uid, gid }
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}

async function findNobody(): Promise<{ uid: number; gid: number }> {
  const accounts = await readFile('/etc/passwd', 'utf8')
  const fields = accounts
    .split('\n')
    .find(line => line.startsWith('nobody:'))
    ?.split(':')
  if (!fields) {
    throw new EmbeddedServerError(
      'start-failed',
      'PostgreSQL does not run as root and this system has no account named nobody; run Peyk as an ordinary user, or set DATABASE_URL.',
    )
  }
  return { uid: Number(fields[2]), gid: Number(fields[3]) }
}

async function mayEnterFolderOf(user: { uid: number; gid: number }, path: string): Promise<boolean> {
  const folder = dirname(path)
  if (!(await mayUse(user, folder, 0o1))) return false
  return folder === dirname(folder) || mayEnterFolderOf(user, folder)
}

async function mayUse(user: { uid: number; gid: number }, path: string, wanted: number): Promise<boolean> {
  const { mode, uid, gid } = await stat(path)
  const shift = uid === user.uid ? 6 : gid === user.gid ? 3 : 0
  return ((mode >> shift) & wanted) === wanted
}
