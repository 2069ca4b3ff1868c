// `npm test`: every test with all its set-up. `npm test -- PATTERN …` takes the files whose path contains a pattern;
// `npm test -- --database-only` those that use a database and no browser. DATABASE_URL: that server, not our own.
import { parseArgs } from 'node:util'
import { buildDesk } from '../src/app/build-desk.ts'
import { findChromium } from '../tests/set-up/chromium.ts'
import { openTestServer } from '../tests/set-up/test-server.ts'
import type { TestServer } from '../tests/set-up/test-server.ts'
import { chooseTests } from './choose-tests.ts'
import { readSourceFiles } from './gate/source-files.ts'
import { runTests } from './run-tests.ts'
import type { TestRun } from './run-tests.ts'

const stopping = new AbortController()
process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop)

const { values, positionals } = parseArgs({
  options: { 'database-only': { type: 'boolean', default: false } },
  allowPositionals: true,
})
const files = chooseTests(readSourceFiles(), { patterns: positionals, databaseOnly: values['database-only'] })
if (files.length === 0) {
  console.error(`No test file matches ${positionals.join(' ') || 'that'}.`)
  process.exit(1)
}

const start = performance.now()
// Once here, not by every program that a test starts.
if (files.some(({ needsBrowser }) => needsBrowser))
  await Promise.all([findChromium(), buildDesk(console.log)])
const server = files.some(({ needsDatabase }) => needsDatabase)
  ? await openTestServer(process.env['DATABASE_URL'])
  : undefined
const ready = seconds()
const run = await runAll(server).finally(() => server?.stop())
console.log(`${files.length} files; set-up ${ready} s, ${seconds()} s in all`)
console.log(run.totals.join('\n'))
process.exitCode = stopping.signal.aborted ? 130 : run.exitCode

async function runAll(opened: TestServer | undefined): Promise<TestRun> {
  const environment: Record<string, string> =
    opened === undefined ? {} : { PEYK_TEST_DATABASE: opened.url, PEYK_TEST_TEMPLATE: opened.template }
  // Programs that a test starts choose their database themselves; they must not find the operator's.
  return runTests(
    files.map(({ path }) => path),
    { ...environment, DATABASE_URL: '' },
    stopping.signal,
  )
}

function seconds(): string {
  return ((performance.now() - start) / 1000).toFixed(1)
}

/** Ends the run; what was set up is then taken down as after any other run. */
function stop(): void {
  stopping.abort()
}
