import { departmentOf, departments, standsLeftOf } from './departments.ts'
import type { Finding, Rule } from './rule.ts'
import { isCode, isTest, lineAt } from './source-files.ts'
import type { SourceFile } from './source-files.ts'
import { importsOf } from './syntax.ts'

const migration = /^migrations\/[^/]+\.sql$/
const name = '"?(?:public"?\\."?)?([a-z_][a-z0-9_]*)"?'
const createsTable = new RegExp(`create\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?${name}`, 'gi')
const changesTable = new RegExp(`(?:alter|drop)\\s+table\\s+(?:if\\s+exists\\s+)?(?:only\\s+)?${name}`, 'gi')
const refersTo = new RegExp(`references\\s+${name}`, 'gi')
const writes: readonly RegExp[] = [
  /\b(?:insertInto|updateTable|deleteFrom|mergeInto|replaceInto)\(\s*['"`]([a-z_][a-z0-9_]*)/g,
  new RegExp(`\\b(?:insert\\s+into|delete\\s+from|merge\\s+into|truncate(?:\\s+table)?)\\s+${name}`, 'gi'),
  new RegExp(`\\bupdate\\s+(?:only\\s+)?${name}\\s+(?:as\\s+)?(?:[a-z_]+\\s+)?set\\b`, 'gi'),
]

export const migrationsNameAnOwner: Rule = {
  name: 'every migration names its owner and touches only its owner’s tables',
  reason: 'a table that two departments shape belongs to nobody',
  find: files => {
    const owners = ownersOfTables(files)
    return files.filter(({ path }) => migration.test(path)).flatMap(file => faultsOfMigration(file, owners))
  },
}

export const tablesAreWrittenByTheirOwner: Rule = {
  name: 'a table is written only by the department that owns it',
  reason: 'its rules then stand in one place, and no verb can be walked around',
  find: files => {
    const owners = ownersOfTables(files)
    return files
      .filter(({ path }) => path.startsWith('src/') && isCode(path) && !isTest(path))
      .flatMap(file =>
        writes
          .flatMap(pattern => matches(file, pattern))
          .flatMap(({ table, line }) => {
            const owner = owners.get(table)
            if (owner === undefined || owner === departmentOf(file.path)) return []
            return [{ path: file.path, line, message: `${table} belongs to ${owner}: ask its front door` }]
          }),
      )
  },
}

export const kyselyOnlyInStores: Rule = {
  name: 'Kysely is imported only by <noun>-store.ts, and its types by tables.ts',
  reason: 'all SQL of a noun can then be read, bounded and ordered in one file',
  find: files =>
    files
      .filter(({ path }) => path.startsWith('src/') && isCode(path) && !isTest(path))
      .filter(({ path }) => departmentOf(path) !== 'platform' && !/-store\.ts$/.test(path))
      .flatMap(importsOf)
      .filter(({ to }) => to === 'kysely' || to.startsWith('kysely/') || to === 'pg')
      .filter(({ from, typeOnly }) => !(typeOnly && from.endsWith('/tables.ts')))
      .map(({ from, to, line }) => ({ path: from, line, message: `${to}: move the query into a store` })),
}

function faultsOfMigration(file: SourceFile, owners: ReadonlyMap<string, string>): Finding[] {
  const owner = ownerOf(file)
  const fault = (line: number, message: string): Finding => ({ path: file.path, line, message })
  if (owner === undefined) return [fault(1, 'the first line must be: -- owner: DEPARTMENT')]
  if (!file.path.endsWith(`-${owner}.sql`) && !file.path.includes(`-${owner}-`))
    return [fault(1, `call it NNNN-${owner}.sql or NNNN-${owner}-what.sql`)]
  const foreign = matches(file, changesTable).filter(({ table }) => (owners.get(table) ?? owner) !== owner)
  const rightward = matches(file, refersTo).filter(({ table }) => {
    const other = owners.get(table) ?? owner
    return other !== owner && !standsLeftOf(other, owner)
  })
  return [
    ...foreign.map(({ table, line }) => fault(line, `${table} belongs to ${owners.get(table) ?? ''}`)),
    ...rightward.map(({ table, line }) =>
      fault(line, `${owner} may not refer to ${table}, which stands to its right`),
    ),
  ]
}

/** Which department owns a table: the one named in the first line of the migration that creates it. */
function ownersOfTables(files: readonly SourceFile[]): Map<string, string> {
  const owned = files
    .filter(({ path }) => migration.test(path))
    .flatMap(file => matches(file, createsTable).map(({ table }) => ({ table, owner: ownerOf(file) })))
  return new Map(owned.flatMap(({ table, owner }) => (owner === undefined ? [] : [[table, owner]])))
}

function ownerOf(file: SourceFile): string | undefined {
  const owner = /^-- owner: ([a-z]+)\s*$/m.exec(file.text.split('\n', 1)[0] ?? '')?.[1]
  return departments.find(department => department === owner)
}

function matches(file: SourceFile, pattern: RegExp): { table: string; line: number }[] {
  const text = file.path.endsWith('.sql') ? file.text.replace(/--.*$/gm, '') : file.text
  return [...text.matchAll(pattern)].map(match => ({
    table: match[1] ?? '',
    line: lineAt(text, match.index),
  }))
}
