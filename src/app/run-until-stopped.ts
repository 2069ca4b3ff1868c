import { serve } from './serve.ts'

/** Serves until SIGTERM or SIGINT; a second signal ends at once. */
export async function runUntilStopped(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const say = (line: string): void => void process.stdout.write(`${line}\n`)
  const running = await serve(environment, say)
  say(`peyk ready ${running.address}`)
  await signalled()
  await running.stop()
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
