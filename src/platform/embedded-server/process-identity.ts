import { randomUUID } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { z } from 'zod'
import { systemClock } from '../clock.ts'

/** Who holds a lock, precisely enough to tell a living holder from a later process with the same number. */
export const processIdentity = z.object({
  pid: z.number().int(),
  host: z.string(),
  /** ISO moment at which the lock was taken. */
  since: z.string(),
  /** Different for every lock ever taken. */
  token: z.string(),
  /** The rest is empty where the system does not tell it. */
  machineId: z.string(),
  bootId: z.string(),
  pidSpace: z.string(),
  /** Clock ticks from boot to the start of the process. */
  startTick: z.string(),
})

export type ProcessIdentity = z.infer<typeof processIdentity>

export function identifyThisProcess(hostName: string): ProcessIdentity {
  return {
    pid: process.pid,
    host: hostName,
    since: systemClock.now().toISOString(),
    token: randomUUID(),
    machineId: readFact('/etc/machine-id'),
    bootId: readFact('/proc/sys/kernel/random/boot_id'),
    pidSpace: readPidSpace(),
    startTick: readStat(process.pid)?.startTick ?? '',
  }
}

/** Process numbers of another host mean nothing here, so its locks are never judged dead. */
export function isOnOtherHost(holder: ProcessIdentity, self: ProcessIdentity): boolean {
  const sameKernel = holder.bootId !== '' && holder.bootId === self.bootId
  if (sameKernel && holder.pidSpace === self.pidSpace) return false
  return holder.host !== self.host || differs(holder.machineId, self.machineId)
}

/** Does the process of this identity (of this host) still run? A reused number or a reboot means no. */
export function isRunning(holder: ProcessIdentity, self: ProcessIdentity): boolean {
  if (differs(holder.bootId, self.bootId) || !isAlive(holder.pid)) return false
  return !differs(holder.startTick, readStat(holder.pid)?.startTick ?? '')
}

/** Trap: a killed process whose parent never collects it still answers signal 0; only /proc tells that it is dead. */
export function isAlive(pid: number): boolean {
  if (pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    const foreign = error instanceof Error && 'code' in error && error.code === 'EPERM'
    if (!foreign) return false
  }
  return !['Z', 'X'].includes(readStat(pid)?.state ?? '')
}

function differs(one: string, other: string): boolean {
  return one !== '' && other !== '' && one !== other
}

function readStat(pid: number): { state: string; startTick: string } | undefined {
  const line = readFact(`/proc/${pid}/stat`)
  if (line === '') return undefined
  // The second field is the program's name in brackets and may itself hold spaces and brackets.
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ')
  return { state: fields[0] ?? '', startTick: fields[19] ?? '' }
}

function readPidSpace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return ''
  }
}

function readFact(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return ''
  }
}
