import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { freshDatabase } from './database.ts'

const first = await freshDatabase()
const second = await freshDatabase()

test('a fresh database has been migrated', async () => {
  const { rows } = await sql<{ name: string }>`select name from migration order by name limit 1`.execute(
    first.db,
  )
  assert.deepEqual(rows, [{ name: '0001-platform.sql' }])
})

test('what one test file writes no other file sees', async () => {
  await sql`create table note (id integer primary key)`.execute(first.db)
  const { rows } = await sql`select 1 from information_schema.tables where table_name = 'note'`.execute(
    second.db,
  )
  assert.deepEqual(rows, [])
})

test('a fresh database stores Persian', async () => {
  const { rows } = await sql<{ word: string }>`select ${'می\u200Cشود'}::text as word`.execute(first.db)
  assert.deepEqual(rows, [{ word: 'می\u200Cشود' }])
})
