import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const door = fileURLToPath(new URL('../bin/peyk', import.meta.url))

/** A Peyk in a process of its own. */
export interface StartedPeyk {
  address: string
  /** Everything it has said. */
  lines: readonly string[]
  pid: number
  stop(): Promise<void>
}

/** Starts `peyk serve` on a free port and waits for its `peyk ready` line. */
export async function startPeyk(
  dataFolder: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<StartedPeyk> {
  const environment = { ...process.env, ...settings, PORT: '0', PEYK_DATA: dataFolder, LOG_LEVEL: 'warn' }
  const child = spawn(process.execPath, [door, 'serve'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  const address = await readyAddress(child, lines)
  return { address, lines, pid: child.pid ?? 0, stop: () => stop(child) }
}

/** Waits for the `peyk ready` line of a program whose output is a pipe; puts all it says into `lines`. */
export async function readyAddress(child: ChildProcess, lines: string[]): Promise<string> {
  if (child.stdout === null) throw new Error('peyk has no output')
  const reader = createInterface({ input: child.stdout })
  return new Promise((resolve, reject) => {
    child.once('exit', code => reject(new Error(`peyk ended with ${code} before it was ready`)))
    reader.on('line', line => {
      lines.push(line)
      const ready = /^peyk ready (\S+)/.exec(line)?.[1]
      if (ready !== undefined) resolve(ready)
    })
  })
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}
