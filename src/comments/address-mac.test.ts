import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { aNewsroom } from '../newsroom/testing.ts'
import { addressMacOf, destroyOldSalts } from './address-mac.ts'

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

async function saltDays(): Promise<string[]> {
  const rows = await db
    .selectFrom('address_salt')
    .select(({ cast }) => cast<string>('day', 'text').as('day'))
    .execute()
  return rows.map(({ day }) => day)
}
