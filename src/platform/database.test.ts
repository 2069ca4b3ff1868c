import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { isDatabaseAway } from './database.ts'

const { db } = await freshDatabase()

test('a wrong question is a fault of ours, not of a database that is away', async () => {
  await assert.rejects(sql`select 1 / 0`.execute(db), error => !isDatabaseAway(error))
})

test('a database too busy to answer in time is away for the moment, whoever of the two gives up', async () => {
  const late = db.transaction().execute(async within => {
    await sql`set local statement_timeout = 50`.execute(within)
    await sql`select pg_sleep(5)`.execute(within)
  })
  await assert.rejects(late, isDatabaseAway)
})
