import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { root } from './gate/source-files.ts'

/** One part of the gate: a program of node_modules/.bin style, run by this Node. */
export interface Part {
  name: string
  command: readonly string[]
}

export interface Outcome {
  part: Part
  seconds: number
  ok: boolean
  output: string
}

/**
 * Runs the parts, `width` at a time, in their order.
 * @param tell is called with each outcome as soon as it is known.
 */
export async function runParts(parts: readonly Part[], width: number, tell: (outcome: Outcome) => void) {
  const waiting = [...parts]
  const outcomes: Outcome[] = []
  const worker = async () => {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
      const outcome = await run(part)
      outcomes.push(outcome)
      tell(outcome)
    }
  }
  await Promise.all(Array.from({ length: width }, worker))
  return outcomes
}

const running = new Set<ChildProcess>()

/** Ends what is still running; for Ctrl-C and its relatives. */
export function stopParts(): void {
  for (const child of running) child.kill()
}

function run(part: Part): Promise<Outcome> {
  const start = performance.now()
  return new Promise(resolve => {
    const child = spawn(process.execPath, part.command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    const pieces: Buffer[] = []
    running.add(child)
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece))
    child.stderr.on('data', (piece: Buffer) => pieces.push(piece))
    child.on('error', error => pieces.push(Buffer.from(error.message)))
    child.on('close', code => {
      running.delete(child)
      const seconds = (performance.now() - start) / 1000
      resolve({ part, seconds, ok: code === 0, output: Buffer.concat(pieces).toString('utf8').trim() })
    })
  })
}
