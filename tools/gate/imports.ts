import { departmentOf, standsLeftOf } from './departments.ts'
import type { Finding, Rule } from './rule.ts'
import { isCode, isTest } from './source-files.ts'
import type { SourceFile } from './source-files.ts'
import { importsOf } from './syntax.ts'
import type { Import } from './syntax.ts'

export const order: Rule = {
  name: 'a department imports only from departments to its left',
  reason: 'a change can then only break what stands to its right, and a reader knows where to start',
  find: files =>
    crossings(files)
      .filter(({ from, to }) => !standsLeftOf(to, from))
      .map(({ from, to, found }) => at(found, `${from} may not import from ${to} (${found.to})`)),
}

export const frontDoors: Rule = {
  name: 'another department is entered through its index.ts',
  reason: 'what is not exported there may change without asking anybody',
  find: files =>
    crossings(files)
      .filter(({ to, found }) => to !== 'platform' && found.to !== `src/${to}/index.ts`)
      .filter(({ to, found }) => !(isTest(found.from) && found.to === `src/${to}/testing.ts`))
      .map(({ to, found }) => at(found, `enter ${to} through src/${to}/index.ts, not ${found.to}`)),
}

// The language engine is pure and runs in a browser as well, so the staff app may call it.
const runsInTheBrowser = new Set(['persian'])

export const adminImportsTypesOnly: Rule = {
  name: 'the staff app imports only types from the departments',
  reason: 'it runs in a browser: server code there leaks secrets and megabytes',
  find: files =>
    crossings(files)
      .filter(({ from, to, found }) => from === 'admin' && !runsInTheBrowser.has(to) && !found.typeOnly)
      .map(({ found }) => at(found, `import type, not values, from ${found.to}`)),
}

export const programsDoNotImportTests: Rule = {
  name: 'what ships does not import tests, tools or the benchmark',
  reason: 'they need packages that an installation for readers leaves out',
  find: files =>
    files
      .filter(({ path }) => path.startsWith('src/') && isCode(path) && !isTest(path))
      .flatMap(importsOf)
      .filter(({ to }) => /^(tests|tools|bench)\//.test(to) || isTest(to))
      .map(found => at(found, `${found.to} is not part of the program`)),
}

interface Crossing {
  from: string
  to: string
  found: Import
}

/** Imports that leave a department for another one. */
function crossings(files: readonly SourceFile[]): Crossing[] {
  return files
    .filter(({ path }) => isCode(path))
    .flatMap(importsOf)
    .flatMap(found => {
      const from = departmentOf(found.from)
      const to = departmentOf(found.to)
      return from === undefined || to === undefined || from === to ? [] : [{ from, to, found }]
    })
}

function at(found: Import, message: string): Finding {
  return { path: found.from, line: found.line, message }
}
