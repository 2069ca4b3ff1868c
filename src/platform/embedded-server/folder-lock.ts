import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { systemClock } from '../clock.ts'
import { hasCode } from './embedded-server-error.ts'
import { isOnOtherHost, isRunning, processIdentity } from './process-identity.ts'
import type { ProcessIdentity } from './process-identity.ts'

/** Process number of a lock that nobody can read any more. */
const nobodyKnown = 0
/** Tries, 5 ms apart, while another process replaces the same dead lock. */
const patience = 200

/** A lock taken, or the living (or foreign) process that has it. */
export type LockAnswer =
  | { taken: true; token: string; release: () => Promise<void> }
  | { taken: false; holder: ProcessIdentity }

/**
 * Takes the lock at `path` or says who holds it; a dead holder of this host is replaced.
 *
 * Race-free by two rules. The file appears complete by link(2), which only one process can win. A dead lock with
 * token T is replaced only by whoever holds the lock `path.after-T`, having read T again; tokens never return, so
 * a slow process that saw T long ago finds another token and starts over.
 */
export async function takeLock(path: string, self: ProcessIdentity): Promise<LockAnswer> {
  const own = { ...self, token: randomUUID(), since: systemClock.now().toISOString() }
  const draft = `${path}.${own.token}`
  await writeFile(draft, `${JSON.stringify(own)}\n`, { flag: 'wx', mode: 0o644 })
  try {
    const holder = await publish(draft, path, own)
    if (holder) return { taken: false, holder }
    return { taken: true, token: own.token, release: () => rm(path, { force: true }) }
  } finally {
    await rm(draft, { force: true })
  }
}

/** The holder written in a lock, dead or alive; undefined when there is no lock. */
export async function readHolder(path: string): Promise<ProcessIdentity | undefined> {
  try {
    return parseHolder(await readFile(path, 'utf8')) ?? unreadableHolder((await stat(path)).ino)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}

/** Has the holder gone for certain? Never said of a holder on another host. */
export function isGone(holder: ProcessIdentity, self: ProcessIdentity): boolean {
  return holder.pid === nobodyKnown || (!isOnOtherHost(holder, self) && !isRunning(holder, self))
}

/** Replaces a lock whose holder was seen dead, unless another process has done so since. */
export async function replaceDead(lock: {
  draft: string
  path: string
  own: ProcessIdentity
  dead: ProcessIdentity
}) {
  const right = await takeLock(`${lock.path}.after-${lock.dead.token}`, lock.own)
  if (!right.taken) {
    await pause(5)
    return false
  }
  try {
    const present = await readHolder(lock.path)
    if (present?.token !== lock.dead.token) return false
    await rename(lock.draft, lock.path)
    return true
  } finally {
    await right.release()
  }
}

async function publish(
  draft: string,
  path: string,
  own: ProcessIdentity,
): Promise<ProcessIdentity | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    if (await linked(draft, path)) return undefined
    const holder = await readHolder(path)
    if (holder && (!isGone(holder, own) || attempt > patience)) return holder
    if (holder && (await replaceDead({ draft, path, own, dead: holder }))) return undefined
  }
}

async function linked(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

function parseHolder(text: string): ProcessIdentity | undefined {
  try {
    return processIdentity.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

/** Locks appear complete, so an unreadable one was cut short by a power failure: its holder is dead. */
function unreadableHolder(inode: number): ProcessIdentity {
  const unknown = { host: '', since: '', machineId: '', bootId: '', pidSpace: '', startTick: '' }
  return { ...unknown, pid: nobodyKnown, token: `unreadable-${inode}` }
}
