import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { EmbeddedServerError } from './embedded-server-error.ts'
import { isGone, readHolder, takeLock } from './folder-lock.ts'
import { isOnOtherHost } from './process-identity.ts'
import type { ProcessIdentity } from './process-identity.ts'

const serveLock = 'peyk.lock'
const turnLock = 'peyk.turn'
const commandLock = /^peyk\.command\.\d+-[0-9a-f]{8}$/
const lockDraft = /^peyk\..+\.[0-9a-f-]{36}$/
const guard = /^(.+)\.after-([^.]+)$/
const longestTurn = 60_000

/** A process's right to use a data folder: the one that serves, or one of many commands. */
export interface FolderClaim {
  /** Living processes that use the folder besides this one. */
  others: () => Promise<ProcessIdentity[]>
  /** Runs a step while no other process starts or stops the engine of this folder. */
  inTurn: <Result>(step: () => Promise<Result>) => Promise<Result>
  release: () => Promise<void>
}

/**
 * Claims the folder for this process.
 * @throws EmbeddedServerError 'held' when another process serves it, 'other-host' when another machine uses it.
 */
export async function claimFolder(
  dataFolder: string,
  self: ProcessIdentity,
  mode: 'serve' | 'command',
): Promise<FolderClaim> {
  const name = mode === 'serve' ? serveLock : `peyk.command.${self.pid}-${self.token.slice(0, 8)}`
  const path = join(dataFolder, name)
  for (const user of await listUsers(dataFolder, self)) {
    if (isOnOtherHost(user, self)) throw usedElsewhere(dataFolder, user)
  }
  const answer = await takeLock(path, self)
  if (!answer.taken) throw refuse(dataFolder, self, answer.holder)
  const claim: FolderClaim = {
    others: async () => (await listUsers(dataFolder, self)).filter(user => user.token !== answer.token),
    inTurn: step => takeTurn(dataFolder, self, step),
    release: () => answer.release(),
  }
  return claim
}

async function takeTurn<Result>(dataFolder: string, self: ProcessIdentity, step: () => Promise<Result>) {
  const until = performance.now() + longestTurn
  for (;;) {
    const turn = await takeLock(join(dataFolder, turnLock), self)
    if (turn.taken) {
      try {
        await sweep(dataFolder, self)
        return await step()
      } finally {
        await turn.release()
      }
    }
    if (isOnOtherHost(turn.holder, self)) throw usedElsewhere(dataFolder, turn.holder)
    if (performance.now() > until) throw refuse(dataFolder, self, turn.holder)
    await pause(20)
  }
}

async function listUsers(dataFolder: string, self: ProcessIdentity): Promise<ProcessIdentity[]> {
  const names = (await readdir(dataFolder)).filter(name => name === serveLock || commandLock.test(name))
  const holders = await Promise.all(names.map(name => readHolder(join(dataFolder, name))))
  return holders.filter(holder => holder !== undefined).filter(holder => !isGone(holder, self))
}

/** Removes what killed processes left: their command claims, drafts of locks and rights to replace. */
async function sweep(dataFolder: string, self: ProcessIdentity): Promise<void> {
  for (const name of await readdir(dataFolder)) {
    if (await isLeftOver(dataFolder, name, self)) await rm(join(dataFolder, name), { force: true })
  }
}

async function isLeftOver(dataFolder: string, name: string, self: ProcessIdentity): Promise<boolean> {
  const replacing = guard.exec(name)
  if (replacing?.[1]?.startsWith('peyk.')) {
    // Safe although others may hold it: its token never comes back, so it can no longer replace anything.
    return (await readHolder(join(dataFolder, replacing[1])))?.token !== replacing[2]
  }
  if (!commandLock.test(name) && !lockDraft.test(name)) return false
  const holder = await readHolder(join(dataFolder, name))
  // An unreadable draft may be one that is being written at this moment.
  return holder !== undefined && holder.host !== '' && isGone(holder, self)
}

function refuse(dataFolder: string, self: ProcessIdentity, holder: ProcessIdentity): EmbeddedServerError {
  if (isOnOtherHost(holder, self)) return usedElsewhere(dataFolder, holder)
  return new EmbeddedServerError(
    'held',
    `Peyk already runs on ${dataFolder}: process ${holder.pid} on ${holder.host} since ${holder.since}; ` +
      'stop that one first, or set PEYK_DATA to another folder.',
  )
}

function usedElsewhere(dataFolder: string, holder: ProcessIdentity): EmbeddedServerError {
  return new EmbeddedServerError(
    'other-host',
    `${dataFolder} is used by another machine: process ${holder.pid} on ${holder.host} since ${holder.since}; ` +
      `stop Peyk there, or, if that machine is gone for good, delete the files peyk.* in ${dataFolder}.`,
  )
}
