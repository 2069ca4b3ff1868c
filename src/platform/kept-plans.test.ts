import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { poolOptions } from './database.ts'
import { keepingPlans, keptPlan } from './kept-plans.ts'
import type { Tables } from './tables.ts'

const { connection } = await freshDatabase()
const pool = new pg.Pool({ ...poolOptions(connection), max: 1 })
pool.on('error', () => undefined)
const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: keepingPlans(pool) }) })
after(() => db.destroy())

test('a connection keeps the plan of a statement that is marked, whatever its values, and of no other', async () => {
  const kept = await db.transaction().execute(async within => {
    const sections = within.selectFrom('section').select('slug').orderBy('slug').limit(sql.lit(1))
    await sections.where('slug', '=', 'nowhere').execute()
    await sections.where('slug', '=', 'nowhere').modifyFront(keptPlan).execute()
    await sections.where('slug', '=', 'elsewhere').modifyFront(keptPlan).execute()
    const { rows } = await sql<{ statement: string }>`
      select statement from pg_prepared_statements order by name limit 10
    `.execute(within)
    return rows.map(({ statement }) => statement.startsWith('select /* kept plan */'))
  })

  assert.deepEqual(kept, [true])
})
