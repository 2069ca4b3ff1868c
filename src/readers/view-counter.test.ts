import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { aNewsroom, aStory } from '../newsroom/testing.ts'
import { castVote, countVotes } from './cast-vote.ts'
import { openViewCounter } from './view-counter.ts'
import { applyBatch, countViewsOf } from './view-store.ts'

const { db } = await freshDatabase()
const context = aNewsroom(db)
const address = '192.0.2.1'
const browser = 'Mozilla/5.0 (Linux; Android 14) Firefox/140.0'

test('a page load told twice is one view, two loads are two', async () => {
  const { id: storyId } = await aStory(context)
  const views = openViewCounter(context)

  await views.count({ storyId, viewId: 'load-one', userAgent: browser, address })
  await views.count({ storyId, viewId: 'load-one', userAgent: browser, address })
  await views.count({ storyId, viewId: 'load-two', userAgent: browser, address })
  await views.stop()

  assert.equal(await countViewsOf(context, storyId), 2)
})

test('a robot is not a reader', async () => {
  const { id: storyId } = await aStory(context)
  const views = openViewCounter(context)

  await views.count({
    storyId,
    viewId: 'load-one',
    userAgent: 'Mozilla/5.0 (compatible; SomeBot/2.1)',
    address,
  })
  await views.stop()

  assert.equal(await countViewsOf(context, storyId), 0)
})

test('a batch whose answer was lost is applied once', async () => {
  const { id: storyId } = await aStory(context)
  const batch = {
    id: '0198f000-0000-7000-8000-000000000001',
    counts: [{ storyId, hour: context.clock.now(), count: 7 }],
  }

  await applyBatch(context, batch)
  await applyBatch(context, batch)

  assert.equal(await countViewsOf(context, storyId), 7)
})

test('one batch may name a story twice and still be counted', async () => {
  const { id: storyId } = await aStory(context)
  const hour = context.clock.now()
  const counts = [
    { storyId, hour, count: 1 },
    { storyId: storyId.toUpperCase(), hour, count: 2 },
  ]

  await applyBatch(context, { id: '0198f000-0000-7000-8000-000000000003', counts })

  assert.equal(await countViewsOf(context, storyId), 3)
})

test('one address cannot make a story the most visited one', async () => {
  const { id: storyId } = await aStory(context)
  const views = openViewCounter(context)

  const loads = Array.from({ length: 200 }, (_, number) => `load-${number}`)
  await Promise.all(loads.map(viewId => views.count({ storyId, viewId, userAgent: browser, address })))
  await views.stop()

  assert.equal(await countViewsOf(context, storyId), 120)
})

test('views of a story that readers do not see are not counted', async () => {
  const { id: storyId } = await aStory(context, { status: 'draft' })
  const views = openViewCounter(context)

  await views.count({ storyId, viewId: 'load-one', userAgent: browser, address })
  await views.count({
    storyId: '0198f000-0000-7000-8000-000000000009',
    viewId: 'load-two',
    userAgent: browser,
    address,
  })
  await views.stop()

  assert.equal(await countViewsOf(context, storyId), 0)
})

test('a reader votes once a story and may change her mind', async () => {
  const { id: storyId } = await aStory(context)

  await castVote(context, { storyId, readerKey: 'reader one', useful: true, reason: '', address })
  await castVote(context, { storyId, readerKey: 'reader one', useful: false, reason: '', address })
  await castVote(context, { storyId, readerKey: 'reader two', useful: true, reason: '', address })

  assert.deepEqual(await countVotes(context, storyId), { useful: 1, notUseful: 1 })
})

test('a reason belongs to its vote: it is replaced with it, and one that is too long is refused', async () => {
  const { id: storyId } = await aStory(context)
  const vote = { storyId, readerKey: 'reader', useful: true, address }

  await assert.rejects(castVote(context, { ...vote, reason: 'ا'.repeat(301) }), { name: 'FieldProblems' })
  await castVote(context, { ...vote, reason: ' همه\u200Cچیز  را گفته بود ' })
  const kept = await db.selectFrom('vote').select('reason').where('story_id', '=', storyId).execute()
  const total = await castVote(context, { ...vote, useful: false, reason: '' })
  const after = await db.selectFrom('vote').select('reason').where('story_id', '=', storyId).execute()

  assert.deepEqual(kept, [{ reason: 'همه\u200Cچیز را گفته بود' }])
  assert.deepEqual(after, [{ reason: null }])
  assert.deepEqual(total, { useful: 0, notUseful: 1 })
})

test('there is no vote on a story that readers do not see', async () => {
  const { id: storyId } = await aStory(context, { status: 'draft' })

  await assert.rejects(
    castVote(context, { storyId, readerKey: 'reader', useful: true, reason: '', address }),
    {
      code: 'vote.no_story',
    },
  )
})
