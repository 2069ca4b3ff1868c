import { setTimeout as pause } from 'node:timers/promises'
import { EmbeddedServerError, hasCode } from './embedded-server-error.ts'
import { isAlive } from './process-identity.ts'

// PostgreSQL's own signals: SIGINT ends sessions and writes a checkpoint; SIGQUIT leaves the rest to recovery.
const steps = [
  { signal: 'SIGINT', within: 60_000 },
  { signal: 'SIGQUIT', within: 10_000 },
] as const

/** Stops an engine and waits until its process is gone. An engine that is already gone is no error. */
export async function stopEngine(pid: number): Promise<void> {
  for (const { signal, within } of steps) {
    send(pid, signal)
    if (await isGoneWithin(pid, within)) return
  }
  throw new EmbeddedServerError(
    'start-failed',
    `PostgreSQL, process ${pid}, does not stop; look at the machine's disk.`,
  )
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (!hasCode(error, 'ESRCH')) throw error
  }
}

async function isGoneWithin(pid: number, within: number): Promise<boolean> {
  for (const until = performance.now() + within; performance.now() < until; await pause(10)) {
    if (!isAlive(pid)) return true
  }
  return !isAlive(pid)
}
