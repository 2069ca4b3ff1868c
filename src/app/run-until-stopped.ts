import cluster from 'node:cluster'
import type { Environment } from './open-program.ts'
import { serve } from './serve.ts'
import { serveBesideOthers } from './serve-beside-others.ts'

/** Serves until SIGTERM or SIGINT; a second signal ends at once. */
export async function runUntilStopped(environment: Environment): Promise<void> {
  if (cluster.isWorker) return runBesideOthers(environment)
  const say = (line: string): void => void process.stdout.write(`${line}\n`)
  const running = await serve(environment, say)
  say(`peyk ready ${running.address}`)
  await signalled()
  await running.stop()
}

/** Also stops when the process that holds the database is gone. */
async function runBesideOthers(environment: Environment): Promise<void> {
  const abandoned = new Promise<void>(resolve => process.once('disconnect', resolve))
  const running = await serveBesideOthers(environment)
  await Promise.race([signalled(), abandoned])
  await running.stop()
  process.exit(0)
}

function signalled(): Promise<void> {
  return new Promise(resolve => {
    const stop = (): void => {
      process.once('SIGTERM', () => process.exit(1)).once('SIGINT', () => process.exit(1))
      resolve()
    }
    process.once('SIGTERM', stop).once('SIGINT', stop)
  })
}
