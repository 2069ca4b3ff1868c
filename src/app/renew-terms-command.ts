import type { StaleTerms } from '../newsroom/index.ts'
import { openProgram } from './open-program.ts'
import { countStaleTerms, renewTerms } from './renew-terms.ts'

/** `peyk search rebuild`: renews stored search terms and says how many; on a terminal it counts along. */
export async function renewTermsCommand(
  which: StaleTerms,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const program = await openProgram('command', { LOG_LEVEL: 'warn', ...environment })
  try {
    const all = await countStaleTerms(program.context, which)
    const { renewed, failed } = await renewTerms(program.context, { which, tell: done => show(done, all) })
    process.stdout.write(`renewed ${renewed}\n`)
    if (failed > 0) throw new Error(`${failed} could not be renewed; each is named above`)
  } finally {
    await program.close()
  }
}

const step = 50

function show(done: number, all: number): void {
  if (process.stderr.isTTY && (done % step === 0 || done === all))
    process.stderr.write(`\r${done} of ${all}${done === all ? '\n' : ''}`)
}
