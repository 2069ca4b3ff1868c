// `npm test`: every test with all its set-up. `npm test -- PATTERN …` takes the files whose path contains a pattern;
// `npm test -- --database-only` those that use a database and no browser. DATABASE_URL: that server, not our own.
import { parseArgs } from 'node:util'
import { chooseTests } from './choose-tests.ts'
import { readSourceFiles } from './gate/source-files.ts'
import { prepareTests } from './prepare-tests.ts'
import { runTests, type TestRun } from './run-tests.ts'

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
const prepared = await prepareTests(files, process.env['DATABASE_URL'])
const ready = seconds()
const run = await runPrepared()
console.log(`${files.length} files; set-up ${ready} s, ${seconds()} s in all`)
console.log(run.totals.join('\n'))
process.exitCode = stopping.signal.aborted ? 130 : run.exitCode

async function runPrepared(): Promise<TestRun> {
  try {
    return await runTests(prepared.paths, prepared.environment, stopping.signal)
  } finally {
    await prepared.remove()
  }
}

function seconds(): string {
  return ((performance.now() - start) / 1000).toFixed(1)
}

/** Ends the run; what was set up is then taken down as after any other run. */
function stop(): void {
  stopping.abort()
}
