// The only place that reads the machine's clock. Everything else is given a Clock.
export interface Clock {
  /** The present instant. */
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

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
