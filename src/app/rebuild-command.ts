import { rebuildLearnt } from '../comments/index.ts'
import { openProgram } from './open-program.ts'

/** `peyk screening rebuild`: learns from the decision log and says which version that is; on a terminal it counts along. */
export async function rebuildCommand(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const program = await openProgram('command', { LOG_LEVEL: 'warn', ...environment })
  try {
    const { version, decisions, isNew } = await rebuildLearnt(program.context, show)
    process.stdout.write(
      version === null
        ? 'no decisions to learn from\n'
        : `version ${version} of ${decisions} decisions${isNew ? '' : ', nothing new'}\n`,
    )
  } finally {
    await program.close()
  }
}

function show(share: number): void {
  if (process.stderr.isTTY)
    process.stderr.write(`\rlearning ${Math.round(share * 100)} %${share === 1 ? '\n' : ''}`)
}
