import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { createSection, withdrawStory } from '../newsroom/index.ts'
import { aNewsroom, aStory } from '../newsroom/testing.ts'
import { mostVisited, openMostVisited } from './most-visited.ts'
import { insertViewHours } from './view-store.ts'
import { rankVisited, visitedWindows } from './visited-windows.ts'

const { db } = await freshDatabase()
const context = aNewsroom(db)
const now = context.clock.now()
const ago = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000)
const list = (span: 'hours' | 'day' | 'week', section = 'ranked') =>
  mostVisited(context, { edition: 'fa', section, span, limit: 5 })

const old = await aStory(context, { section: 'ranked' })
const fresh = await aStory(context, { section: 'ranked' })
const steady = await aStory(context, { section: 'ranked' })
const counts = [
  { storyId: old.id, hour: ago(47), count: 900 },
  { storyId: old.id, hour: ago(23), count: 30 },
  { storyId: fresh.id, hour: ago(1), count: 20 },
  { storyId: steady.id, hour: ago(5), count: 30 },
  { storyId: steady.id, hour: ago(20), count: 50 },
]
await insertViewHours(context, counts)

test('a withdrawn story stands on no list, however often it was read', async () => {
  const story = await aStory(context, { section: 'ranked' })
  await insertViewHours(context, [{ storyId: story.id, hour: ago(1), count: 10_000 }])
  assert.equal((await list('day'))[0], story.id)

  await withdrawStory(context, { storyId: story.id, note: 'نادرست بود.' })

  assert.equal((await list('day')).includes(story.id), false)
})

test('the lists of a section stand in the order of the one rule', async () => {
  assert.deepEqual(await list('hours'), [fresh.id, steady.id])
  assert.deepEqual(await list('hours'), rankVisited(counts, visitedWindows.hours, now))
  assert.deepEqual(await list('day'), rankVisited(counts, visitedWindows.day, now))
  assert.deepEqual(await list('week'), rankVisited(counts, visitedWindows.week, now))
  assert.equal((await list('week'))[0], old.id)
})

test('the list of a section has the stories of those under it', async () => {
  const { id: parentId } = await createSection(context, { slug: 'above', nameFa: 'بالا', nameEn: 'Above' })
  await createSection(context, { slug: 'below', nameFa: 'زیر', nameEn: 'Below', parentId })
  const story = await aStory(context, { section: 'below' })
  await insertViewHours(context, [{ storyId: story.id, hour: ago(1), count: 3 }])
  assert.deepEqual(await list('day', 'above'), [story.id])
})

test('a list is read anew after half a minute, and the one that asks meanwhile waits for nothing', async () => {
  const visited = openMostVisited(context)
  const ask = () => visited.of({ edition: 'fa', section: 'ranked', span: 'hours', limit: 1 })
  assert.deepEqual(await ask(), [fresh.id])
  await insertViewHours(context, [{ storyId: steady.id, hour: ago(1), count: 500 }])

  context.clock.moveTo(new Date(now.getTime() + 29_000))
  assert.deepEqual(await ask(), [fresh.id])
  context.clock.moveTo(new Date(now.getTime() + 31_000))
  assert.deepEqual(await ask(), [fresh.id])
  await mostVisited(context, { edition: 'fa', span: 'hours', limit: 1 })
  await new Promise(resolve => setTimeout(resolve, 50))
  assert.deepEqual(await ask(), [steady.id])
})
