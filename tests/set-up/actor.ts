import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Starts a source file of ours as a process of its own. In a run of tests it is bundled with them (tools/prepare-tests.ts):
 * compiling it anew takes longer than what it does.
 */
export function startActor(path: string, given: readonly string[]): ChildProcess {
  const bundles = process.env['PEYK_TEST_BUNDLES']
  return bundles === undefined
    ? fork(join(root, path), given, { execArgv: ['--import', 'tsx'] })
    : fork(join(bundles, path.replace(/\.ts$/, '.js')), given, { execArgv: [] })
}
