import { createHash } from 'node:crypto'
import { chmod, chown, lstat, mkdir, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EmbeddedServerError, hasCode } from './embedded-server-error.ts'
import type { ClusterPlace } from './engine-place.ts'
import { socketPort } from './engine-settings.ts'
import { mayEnter } from './engine-user.ts'
import type { EngineUser } from './engine-user.ts'

/** Bytes of a socket's path without its final NUL: 108 on Linux, 104 on macOS. */
const longestPath = 103

/**
 * Makes the folder of the engine's socket, which only the engine's account (and root) may enter: beside the cluster,
 * or under the temporary folder when that path is too long for a socket.
 */
export async function makeSocketFolder(place: ClusterPlace, user: EngineUser): Promise<string> {
  for (const candidate of await candidates(place)) {
    if (!fits(candidate.folder) || !(await mayEnter(user, candidate.parent))) continue
    await makePrivate(candidate.folder, user)
    return candidate.folder
  }
  throw new EmbeddedServerError(
    'unreachable-folder',
    `No folder for the database's socket: ${place.home} is too long a path and the temporary folder cannot be used; set PEYK_DATA to a shorter path.`,
  )
}

/** Removes the socket folders this cluster may have used, also what a killed engine left in them. */
export async function removeSocketFolders(place: ClusterPlace): Promise<void> {
  for (const { folder } of await candidates(place)) await rm(folder, { recursive: true, force: true })
}

async function candidates({ home, cluster }: ClusterPlace) {
  const name = `peyk-${createHash('sha256').update(cluster).digest('hex').slice(0, 16)}`
  return [
    { parent: home, folder: join(home, 'socket') },
    ...[await realpath(tmpdir()), '/tmp'].map(parent => ({ parent, folder: join(parent, name) })),
  ]
}

function fits(folder: string): boolean {
  return Buffer.byteLength(join(folder, `.s.PGSQL.${socketPort}`)) <= longestPath
}

/** Trap: anybody may make folders under /tmp; one that another account has put there is refused. */
async function makePrivate(folder: string, user: EngineUser): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 })
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
  }
  const { uid } = await lstat(folder)
  const isOurs = (await lstat(folder)).isDirectory() && [process.getuid?.(), user?.uid].includes(uid)
  if (!isOurs) {
    throw new EmbeddedServerError(
      'unreachable-folder',
      `${folder} belongs to somebody else; remove it and start again.`,
    )
  }
  if (user) await chown(folder, user.uid, user.gid)
  await chmod(folder, 0o700)
}
