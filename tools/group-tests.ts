import type { TestFile } from './choose-tests.ts'

/** Files that one process runs, one after the other. */
export interface TestProcess {
  name: string
  files: readonly string[]
}

/** How many files a process takes: with a browser, with a database, and without either. */
const most = { browser: 3, database: 24, plain: 40 }

/**
 * Shares the files out to processes, the longest first. They share what each process must load first: our modules, the
 * dictionary, the compiler's work, and journeys their browser.
 */
export function groupTests(files: readonly TestFile[]): TestProcess[] {
  const journeys = files.filter(({ needsBrowser }) => needsBrowser)
  const withDatabase = files.filter(({ needsBrowser, needsDatabase }) => needsDatabase && !needsBrowser)
  const plain = files.filter(({ needsBrowser, needsDatabase }) => !needsDatabase && !needsBrowser)
  const groups = [
    ...inGroups(journeys, most.browser),
    ...inGroups(plain, most.plain),
    ...inGroups(withDatabase, most.database),
  ]
  // Trap: Node 20 runs files in the order of their names, whatever the order it is given.
  return groups.map((paths, at) => ({ name: `process-${String(at + 1).padStart(3, '0')}`, files: paths }))
}

/** Dealt like cards: neighbours in a folder are often of the same length. */
function inGroups(files: readonly TestFile[], length: number): string[][] {
  const count = Math.ceil(files.length / length)
  return Array.from({ length: count }, (_, at) =>
    files.filter((_file, place) => place % count === at).map(({ path }) => path),
  )
}
