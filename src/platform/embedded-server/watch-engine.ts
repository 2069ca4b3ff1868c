import { isAlive } from './process-identity.ts'

const lookEvery = 500

/**
 * Looks after the engine of a serving process: when it has died (killed for want of memory, or by hand) `revive` is
 * called and gives the number of the new one; a failure is tried again at the next look. Answers how to end the watch.
 */
export function watchEngine(
  first: number,
  revive: () => Promise<number>,
  log: (line: string) => void,
): () => Promise<void> {
  let pid = first
  let reviving: Promise<void> | undefined
  const timer = setInterval(() => {
    if (reviving || isAlive(pid)) return
    log(`PostgreSQL, process ${pid}, has died; starting it again`)
    reviving = revive()
      .then(
        next => {
          pid = next
        },
        (error: unknown) => {
          log(error instanceof Error ? error.message : String(error))
        },
      )
      .finally(() => {
        reviving = undefined
      })
  }, lookEvery)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await reviving
  }
}
