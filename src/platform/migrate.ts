import { readFile, readdir } from 'node:fs/promises'
import { sql } from 'kysely'
import type { Db } from './database.ts'

/** The database was migrated by a newer Peyk than this one. */
export class NewerSchemaError extends Error {
  override name = 'NewerSchemaError'
}

/**
 * Applies the migrations that the database has not seen, in the order of their names, each in its own transaction.
 * Two processes may call it at once: the second waits and finds nothing to do.
 * @returns the names applied.
 * @throws NewerSchemaError when the database knows a migration that this program does not.
 */
export async function migrate(db: Db, folder: URL = migrationsFolder): Promise<string[]> {
  await sql`create table if not exists migration (name text primary key, applied_at timestamptz not null)`
    .execute(db)
    .catch(ignoreRaceOfTwoCreators)
  const names = (await readdir(folder)).filter(name => name.endsWith('.sql')).sort()
  const applied: string[] = []
  for (const name of names) if (await applyOnce(db, folder, name)) applied.push(name)
  await refuseNewerSchema(db, names)
  return applied
}

/** The folder migrations/ of the project. */
export const migrationsFolder = new URL('../../migrations/', import.meta.url)

async function applyOnce(db: Db, folder: URL, name: string): Promise<boolean> {
  const text = await readFile(new URL(name, folder), 'utf8')
  return db.transaction().execute(async transaction => {
    await sql`lock table migration in share row exclusive mode`.execute(transaction)
    const { rows } = await sql`select 1 from migration where name = ${name}`.execute(transaction)
    if (rows.length > 0) return false
    await sql.raw(text).execute(transaction)
    await sql`insert into migration (name, applied_at) values (${name}, now())`.execute(transaction)
    return true
  })
}

async function refuseNewerSchema(db: Db, known: readonly string[]): Promise<void> {
  const { rows } = await sql<{ name: string }>`select name from migration order by name`.execute(db)
  const unknown = rows.map(({ name }) => name).filter(name => !known.includes(name))
  if (unknown.length > 0)
    throw new NewerSchemaError(`the database was made by a newer Peyk (it knows ${unknown.join(', ')})`)
}

const uniqueViolation = '23505'

function ignoreRaceOfTwoCreators(error: unknown): void {
  if (error instanceof Error && 'code' in error && error.code === uniqueViolation) return
  throw error
}
