import { setImmediate as turn } from 'node:timers/promises'

/** Runs a work that pauses often to its end, without pause. */
export function atOnce<T>(work: Generator<undefined, T, undefined>): T {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
  }
}

/** The same beside other work: whoever waits gets a turn at each pause. */
export async function inTurns<T>(work: Generator<undefined, T, undefined>): Promise<T> {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
    await turn()
  }
}
