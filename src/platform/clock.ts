// The only place that reads the machine's clock. Everything else is given a Clock.
import { uptime } from 'node:os'

export interface Clock {
  /** The present instant. */
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

/**
 * Milliseconds since the machine was started, sleep included: setting the clock does not change it, so the two together
 * tell a clock that was set from time that passed.
 */
export const machineUptime = (): number => uptime() * 1000

/** A clock that stands still until it is moved; for tests and for the sample newsroom's past. */
export function movableClock(start: Date): Clock & { moveTo(instant: Date): void } {
  let instant = start
  return {
    now: () => new Date(instant),
    moveTo: next => {
      instant = next
    },
  }
}
