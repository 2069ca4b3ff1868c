// `npm run check`: everything about the sources that a machine can judge without running the program.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './gate/source-files.ts'
import { runParts, stopParts } from './parts.ts'
import type { Outcome, Part } from './parts.ts'

const cache = 'node_modules/.cache/peyk'
const width = 2

/** What runs in a browser; it has settings of its own for the compiler. */
const browser = ['src/admin', 'src/site/islands', 'src/site/worker']

const lint: Part = { name: 'lint', command: ['node_modules/oxlint/bin/oxlint', '--quiet'] }
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
const compilers: readonly Part[] = [types('server', '.'), ...browser.map(folder => types(folder, folder))]
const parts: readonly Part[] = [lint, ...compilers, format, rules, circles]

process.on('SIGINT', stop).on('SIGTERM', stop)
mkdirSync(join(root, cache), { recursive: true })
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

/** By the compiler of TypeScript 7, which takes less than half the time; ours and dependency-cruiser read trees by 6. */
function types(name: string, folder: string): Part {
  const memory = `${cache}/${name.replaceAll('/', '-')}.tsbuildinfo`
  const command = [
    'node_modules/typescript7/bin/tsc',
    '-p',
    folder,
    '--incremental',
    '--tsBuildInfoFile',
    memory,
  ]
  return { name: `types of ${name}`, command }
}

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
