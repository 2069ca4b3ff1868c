import type { TestFile } from './choose-tests.ts'

/** Files that one process runs, one after the other. */
export interface TestProcess {
  name: string
  files: readonly string[]
}

/** How many files a process takes: with a database, and without one. */
const most = { database: 8, plain: 24 }

/**
 * Shares the files out to processes, the longest first. A journey has one of its own; the others share what each process
 * must load first: our modules, the dictionary, the compiler's work.
 */
export function groupTests(files: readonly TestFile[]): TestProcess[] {
  const journeys = files.filter(({ needsBrowser }) => needsBrowser)
  const withDatabase = files.filter(({ needsBrowser, needsDatabase }) => needsDatabase && !needsBrowser)
  const plain = files.filter(({ needsBrowser, needsDatabase }) => !needsDatabase && !needsBrowser)
  return [
    ...inGroups('journey', journeys, 1),
    ...inGroups('plain', plain, most.plain),
    ...inGroups('database', withDatabase, most.database),
  ]
}

function inGroups(kind: string, files: readonly TestFile[], length: number): TestProcess[] {
  const count = Math.ceil(files.length / length)
  return Array.from({ length: count }, (_, at) => ({
    name: `${kind}-${String(at + 1).padStart(2, '0')}`,
    // Dealt like cards: neighbours in a folder are often of the same length.
    files: files.filter((_file, place) => place % count === at).map(({ path }) => path),
  }))
}
