// `npm run check`: everything about the sources that a machine can judge without running the program.
import { runParts, stopParts } from './parts.ts'
import type { Outcome, Part } from './parts.ts'

const width = 2

/** The linter has TypeScript's compiler inside and reads the sources once for both, each file by the nearest tsconfig.json. */
const lint: Part = {
  name: 'lint and types',
  command: ['node_modules/oxlint/bin/oxlint', '--quiet', '--type-check'],
}
const format: Part = { name: 'format', command: ['node_modules/oxfmt/bin/oxfmt', '--check', '.'] }
const circles: Part = {
  name: 'order and circles, as Node resolves them',
  command: [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'err',
    ...['src', 'tools', 'tests', 'bench'],
  ],
}
const rules: Part = {
  name: 'architecture, house rules, Persian text, documents, lockfile',
  command: [
    '--import',
    'tsx',
    '--test',
    '--test-reporter=spec',
    'src/app/architecture.test.ts',
    'src/app/house-rules.test.ts',
  ],
}

// Longest first, so that both cores end at about the same time.
const parts: readonly Part[] = [lint, rules, circles, format]

process.on('SIGINT', stop).on('SIGTERM', stop)
const start = performance.now()
const outcomes = await runParts(parts, width, tell)
const failed = outcomes.filter(({ ok }) => !ok)
const took = `${((performance.now() - start) / 1000).toFixed(1)} s`
console.log(
  failed.length === 0
    ? `check passed in ${took}`
    : `check failed in ${took}: ${failed.map(({ part }) => part.name).join('; ')}`,
)
process.exitCode = failed.length === 0 ? 0 : 1

function tell({ part, seconds, ok, output }: Outcome): void {
  console.log(`${ok ? 'ok  ' : 'FAIL'}  ${part.name}  ${seconds.toFixed(1)} s`)
  if (!ok) console.log(relevant(output).replace(/^/gm, '      '))
}

/** Of a test run only the failures matter, and they come last. */
function relevant(output: string): string {
  const failures = output.indexOf('✖ failing tests:')
  return failures === -1 ? output : output.slice(failures)
}

function stop(): void {
  stopParts()
  process.exit(130)
}
