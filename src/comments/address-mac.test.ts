import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { aNewsroom, aStory } from '../newsroom/testing.ts'
import { addressMacOf, destroyOldSalts } from './address-mac.ts'
import { aComment } from './testing.ts'

const { db } = await freshDatabase()
const context = aNewsroom(db)

test('an address is the same hash all day and another one the next day', async () => {
  const morning = await addressMacOf(context, '192.0.2.1')
  context.clock.moveTo(new Date('2026-11-22T23:00:00Z'))
  const night = await addressMacOf(context, '192.0.2.1')
  context.clock.moveTo(new Date('2026-11-23T00:30:00Z'))
  const tomorrow = await addressMacOf(context, '192.0.2.1')

  assert.equal(morning, night)
  assert.notEqual(night, tomorrow)
})

test('after seven days the salt is gone, and with it what the hash could tell', async () => {
  context.clock.moveTo(new Date('2026-11-29T12:00:00Z'))
  await addressMacOf(context, '192.0.2.1')
  context.clock.moveTo(new Date('2026-12-06T00:10:00Z'))
  await destroyOldSalts(context)
  const kept = await saltDays()
  context.clock.moveTo(new Date('2026-12-07T00:10:00Z'))
  await destroyOldSalts(context)

  assert.deepEqual(kept, ['2026-11-29'])
  assert.deepEqual(await saltDays(), [])
})

test('with its salt the hash of an address goes too, and not a day earlier', async () => {
  const story = await aStory(context)
  const { id } = await aComment(context, story.id)
  const fresh = await macOfComment(id)
  later(7)
  await destroyOldSalts(context)
  const kept = await macOfComment(id)
  later(1)
  await destroyOldSalts(context)

  assert.match(fresh ?? '', /^[0-9a-f]{64}$/)
  assert.deepEqual([kept, await macOfComment(id)], [fresh, null])
})

const later = (days: number): void =>
  context.clock.moveTo(new Date(context.clock.now().getTime() + days * 86_400_000))

async function macOfComment(id: string): Promise<string | null> {
  const row = await db
    .selectFrom('comment')
    .select('address_mac')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return row.address_mac
}

async function saltDays(): Promise<string[]> {
  const rows = await db
    .selectFrom('address_salt')
    .select(({ cast }) => cast<string>('day', 'text').as('day'))
    .execute()
  return rows.map(({ day }) => day)
}
