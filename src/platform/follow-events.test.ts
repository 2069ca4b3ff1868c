import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { systemClock } from './clock.ts'
import { inTransaction, type Context } from './context.ts'
import { readConfig } from './config.ts'
import { recorderFor } from './events.ts'
import { followEvents } from './follow-events.ts'
import { silentLog } from './log.ts'

const { db } = await freshDatabase()
const context: Context = {
  db,
  clock: systemClock,
  log: silentLog,
  events: recorderFor([]),
  config: readConfig({}),
  secret: 'a secret for tests',
}

test('a node hears of every committed act once, and of none that was rolled back', async () => {
  const heard: string[] = []
  const follower = await followEvents(context, ({ name }) => void heard.push(name))

  await context.events.record(context, { name: 'one', payload: {} })
  await inTransaction(context, async within => {
    await within.events.record(within, { name: 'undone', payload: {} })
    throw new Error('changed my mind')
  }).catch(() => undefined)
  await follower.catchUp()
  await context.events.record(context, { name: 'two', payload: {} })
  await follower.catchUp()
  await follower.stop()

  assert.deepEqual(heard, ['one', 'two'])
})

test('a node hears of an act that was written earlier but committed later than another', async () => {
  const heard: string[] = []
  const follower = await followEvents(context, ({ name }) => void heard.push(name))

  await inTransaction(context, async within => {
    await within.events.record(within, { name: 'slow', payload: {} })
    await context.events.record(context, { name: 'quick', payload: {} })
    await follower.catchUp()
  })
  await follower.catchUp()
  await follower.stop()

  assert.deepEqual(heard, ['quick', 'slow'])
})

test('what must follow in the same transaction is undone with it', async () => {
  const events = recorderFor([
    {
      event: 'outer',
      together: within => within.events.record(within, { name: 'inner', payload: {} }),
    },
  ])
  const recording = { ...context, events }

  await inTransaction(recording, async within => {
    await events.record(within, { name: 'outer', payload: {} })
    throw new Error('changed my mind')
  }).catch(() => undefined)

  const rows = await db.selectFrom('event').select('name').where('name', 'in', ['outer', 'inner']).execute()
  assert.deepEqual(rows, [])
})
