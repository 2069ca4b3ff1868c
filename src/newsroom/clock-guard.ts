import type { ActingContext } from '../people/index.ts'
import type { Context } from '../platform/context.ts'
import { endClockStops, insertClockStop, readClockStop } from './clock-stop-store.ts'

/** Says whether this machine's clock may be believed. */
export interface ClockGuard {
  isTrusted(): Promise<boolean>
}

export interface Machine {
  /** Its name, as staff read it. */
  name: string
  /** Milliseconds since it was started, by a clock that nobody can set. */
  uptime(): number
}

/** How far a clock may be set by itself, in milliseconds. */
export const mostAClockMayJump = 5 * 60_000

const stopSays =
  'the clock jumped: nothing is published by schedule until its time is confirmed on the desk or right again'

/**
 * Watches the clock against the machine's uptime. A jump of more than five minutes is written down where every desk sees
 * it, and the clock is not trusted until somebody confirms it or it is right again. A restart does not make it trusted:
 * the stop that is written down goes on.
 */
export function openClockGuard(context: Context, machine: Machine): ClockGuard {
  const system: ActingContext = { ...context, actor: { kind: 'system', reason: 'clock' } }
  let trusted: number | undefined
  let isStopped = false
  const trust = (offset: number, why: string): true => {
    trusted = offset
    isStopped = false
    context.log.warn({ machine: machine.name }, `the clock ${why}: schedules go on`)
    return true
  }
  return {
    async isTrusted() {
      const offset = context.clock.now().getTime() - machine.uptime()
      if (trusted === undefined) {
        const left = await readClockStop(context, machine.name)
        isStopped = left !== undefined
        trusted = left?.trustedOffset ?? offset
      }
      const jump = offset - trusted
      const isRight = Math.abs(jump) <= mostAClockMayJump
      if (isRight && !isStopped) return true
      if (isRight) {
        await endClockStops(system, machine.name)
        return trust(trusted, 'is right again')
      }
      if (isStopped) {
        const isConfirmed = (await readClockStop(context, machine.name)) === undefined
        return isConfirmed && trust(offset, 'was confirmed')
      }
      await insertClockStop(context, { machine: machine.name, jump, trustedOffset: trusted })
      isStopped = true
      context.log.error({ machine: machine.name, seconds: Math.round(jump / 1000) }, stopSays)
      return false
    },
  }
}
