import { readFileSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { buildDesk } from '../src/app/build-desk.ts'
import { findChromium } from '../tests/set-up/chromium.ts'
import { makeSample } from '../tests/set-up/sample.ts'
import { openTestServer } from '../tests/set-up/test-server.ts'
import { bundle, bundleProgram } from './bundle.mjs'
import type { TestFile } from './choose-tests.ts'
import { root } from './gate/source-files.ts'
import { groupTests, type TestProcess } from './group-tests.ts'

/** What the files of a process have in common. */
const shared = { runFile: 'tests/set-up/run-file.ts', endOfProcess: 'tests/set-up/end-of-process.ts' }
/** What tests start as a process of its own. */
const actors = ['src/platform/embedded-server/try-server-actor.ts', 'src/readers/view-counter-actor.ts']

/** What the files of a run share; made once here, not by every process that runs a file or is started by one. */
export interface Prepared {
  /** One file for each process, as Node can run it. */
  paths: readonly string[]
  /** How they find the rest. */
  environment: Readonly<Record<string, string>>
  remove(): Promise<void>
}

/** Prepares the bundles, the database server and what journeys need. `databaseUrl`: that server, not one of our own. */
export async function prepareTests(
  files: readonly TestFile[],
  databaseUrl: string | undefined,
): Promise<Prepared> {
  const folder = join(root, `dist/tests-${process.pid}`)
  const removals = [() => rm(folder, { recursive: true, force: true })]
  const remove = async () => {
    for (const undo of removals.reverse()) await undo()
  }
  // Programs that a test starts choose their database themselves; they must not find the operator's.
  const environment: Record<string, string> = {
    DATABASE_URL: '',
    PEYK_TEST_SHARED: '1',
    PEYK_TEST_BUNDLES: folder,
  }
  const isNeeded = {
    browser: files.some(file => file.needsBrowser),
    database: files.some(file => file.needsDatabase),
  }
  try {
    await toTheirEnd([
      bundleTests(files, folder),
      prepareNewsroom({ isNeeded, databaseUrl, environment, removals }),
    ])
  } catch (error) {
    await remove()
    throw error
  }
  const paths = await Promise.all(groupTests(files).map(group => writeProcess(group, folder)))
  return { paths, environment, remove }
}

/** Waits for all of them before it throws what one has thrown: nothing is made after the removal. */
async function toTheirEnd(works: readonly Promise<unknown>[]): Promise<void> {
  await Promise.allSettled(works)
  await Promise.all(works)
}

interface Newsroom {
  isNeeded: { browser: boolean; database: boolean }
  databaseUrl: string | undefined
  /** Both are added to. */
  environment: Record<string, string>
  removals: (() => Promise<void>)[]
}

/** The program, its server, and what journeys need: a browser, the staff screens, a newsroom to copy. */
async function prepareNewsroom({ isNeeded, databaseUrl, environment, removals }: Newsroom): Promise<void> {
  const opening = isNeeded.database ? openTestServer(databaseUrl) : undefined
  await toTheirEnd([
    bundleProgram().then(door => (environment['PEYK_TEST_PROGRAM'] = door)),
    ...(isNeeded.browser ? [findChromium(), buildDesk(console.log)] : []),
    ...(opening === undefined ? [] : [opening.then(({ stop }) => removals.push(stop))]),
  ])
  const server = await opening
  if (server === undefined) return
  environment['PEYK_TEST_DATABASE'] = server.url
  environment['PEYK_TEST_TEMPLATE'] = server.template
  if (!isNeeded.browser) return
  const sample = await makeSample(server)
  removals.push(sample.remove)
  environment['PEYK_TEST_SAMPLE'] = sample.template
  environment['PEYK_TEST_SAMPLE_FOLDER'] = sample.folder
}

/** Loading the sources one by one would take the process of each file 1 to 3 s. */
async function bundleTests(files: readonly TestFile[], folder: string): Promise<void> {
  const { devDependencies } = z
    .object({ devDependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
  const entries = [...files.map(({ path }) => path), ...Object.values(shared), ...actors]
  await bundle({ entries, base: '.', folder, apart: Object.keys(devDependencies) })
}

async function writeProcess({ name, files }: TestProcess, folder: string): Promise<string> {
  const lines = [
    `import { runFile } from '${bundledAs(shared.runFile)}'`,
    `import { endProcess } from '${bundledAs(shared.endOfProcess)}'`,
    ...files.map(path => `await runFile('${path}', () => import('${bundledAs(path)}'))`),
    'await endProcess()',
  ]
  const path = join(folder, `${name}.js`)
  await writeFile(path, `${lines.join('\n')}\n`)
  return path
}

const bundledAs = (path: string): string => `./${path.replace(/\.tsx?$/, '.js')}`
