import { importedBy } from './gate/syntax.ts'
import type { SourceFile } from './gate/source-files.ts'
import { isCode } from './gate/source-files.ts'

export interface TestFile {
  path: string
  /** Does it, or anything it imports, ask for a database or for a browser? */
  needsDatabase: boolean
  needsBrowser: boolean
}

export interface Choice {
  /** Parts of paths; a file is taken when it contains one of them. None: all files. */
  patterns: readonly string[]
  /** Only what behaves differently on another PostgreSQL: tests with a database and without a browser. */
  databaseOnly: boolean
}

const isTestFile = /^(src|tests)\/.*\.test\.tsx?$/

/** The test files to run, longest first: the journeys, then what needs a database, then the rest. */
export function chooseTests(files: readonly SourceFile[], choice: Choice): TestFile[] {
  const reach = new Map(files.filter(({ path }) => isCode(path)).map(file => [file.path, importedBy(file)]))
  return files
    .map(({ path }) => path)
    .filter(path => isTestFile.test(path))
    .filter(path => choice.patterns.length === 0 || choice.patterns.some(pattern => path.includes(pattern)))
    .map(path => ({ path, reached: everythingReachedFrom(path, reach) }))
    .map(({ path, reached }) => ({
      path,
      needsDatabase: reached.has('tests/set-up/database.ts'),
      needsBrowser: reached.has('tests/set-up/browser.ts'),
    }))
    .filter(({ needsDatabase, needsBrowser }) => !choice.databaseOnly || (needsDatabase && !needsBrowser))
    .sort((one, other) => weight(other) - weight(one) || one.path.localeCompare(other.path, 'en'))
}

function weight({ needsDatabase, needsBrowser }: TestFile): number {
  return Number(needsBrowser) * 2 + Number(needsDatabase)
}

function everythingReachedFrom(
  path: string,
  reach: ReadonlyMap<string, readonly string[]>,
  reached: Set<string> = new Set(),
): Set<string> {
  if (reached.has(path)) return reached
  reached.add(path)
  for (const to of reach.get(path) ?? []) everythingReachedFrom(to, reach, reached)
  return reached
}
