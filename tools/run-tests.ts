import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { root } from './gate/source-files.ts'

export interface TestRun {
  exitCode: number
  /** The lines with which Node's test runner ends: tests, pass, fail, duration … */
  totals: readonly string[]
}

const total = /^(ℹ|#) (tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) /
// Colours of a terminal stand around every line.
const colour = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g')
/** A process that hangs ends after an hour, in milliseconds; each of its files has a shorter time of its own. */
const patience = 3_600_000

/**
 * Runs the files in Node's own test runner, three at a time, and shows its report as it comes; only the totals are
 * held back, so that they can stand at the very end.
 */
export async function runTests(
  files: readonly string[],
  environment: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<TestRun> {
  const flags = [
    '--enable-source-maps',
    '--test',
    '--test-reporter=spec',
    '--test-concurrency=3',
    `--test-timeout=${patience}`,
  ]
  const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}
  const child = spawn(process.execPath, [...flags, ...files], {
    cwd: root,
    env: { ...process.env, ...colours, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
    signal,
    killSignal: 'SIGTERM',
  })
  child.on('error', () => {}) // An abort is told by the exit code as well.
  const ended = new Promise<number>(resolve => child.on('close', code => resolve(code ?? 1)))
  const totals: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    if (total.test(line.replace(colour, ''))) totals.push(line)
    else console.log(line)
  }
  return { exitCode: await ended, totals }
}
