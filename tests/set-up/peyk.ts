import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** In a run of tests the program as it was bundled at its beginning: the door would look anew whether a source has changed. */
const door = process.env['PEYK_TEST_PROGRAM'] ?? fileURLToPath(new URL('../../bin/peyk', import.meta.url))

/** A `bin/peyk serve` that runs. */
export interface Peyk {
  /** Without a slash at its end. */
  address: string
  pid: number
  /** What it has said. */
  lines: readonly string[]
  /** Stops it as an operator does. */
  stop(): Promise<void>
  /** Ends it in the middle of whatever it does. */
  kill(): Promise<void>
}

/** Starts it and waits until it says that it is ready. `settings` are environment variables. */
export async function startPeyk(settings: Readonly<Record<string, string>>): Promise<Peyk> {
  const child = spawn(process.execPath, [door, 'serve'], {
    env: environmentWith(settings),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  const address = await readyAddress(child, lines)
  return {
    address: address.replace(/\/$/, ''),
    pid: child.pid ?? 0,
    lines,
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  }
}

/** Runs one command of the command line to its end. */
export async function runPeyk(
  words: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<void> {
  await promisify(execFile)(process.execPath, [door, ...words], { env: environmentWith(settings) })
}

const environmentWith = (settings: Readonly<Record<string, string>>) => ({
  ...process.env,
  HOST: '127.0.0.1',
  PUBLIC_URL: '',
  ...settings,
})

async function readyAddress(child: ChildProcess, lines: string[]): Promise<string> {
  if (child.stdout === null) throw new Error('peyk has no output')
  const reader = createInterface({ input: child.stdout })
  return new Promise((resolve, reject) => {
    child.once('exit', code => reject(new Error(`peyk ended with ${code}: ${lines.join('\n')}`)))
    reader.on('line', line => {
      lines.push(line)
      const ready = /^peyk ready (\S+)/.exec(line)?.[1]
      if (ready !== undefined) resolve(ready)
    })
  })
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill(signal)
  await once(child, 'exit')
}
