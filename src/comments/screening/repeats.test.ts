import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { aNewsroom, aStory } from '../../newsroom/testing.ts'
import { readQueued } from '../queue-store.ts'
import { aComment } from '../testing.ts'

const { db } = await freshDatabase()
const context = aNewsroom(db)
const story = await aStory(context)
const other = await aStory(context)
const text = 'چرا پاسخ هیچ تلفنی را نمی\u200Cدهید؟'
const seenOf = async (storyId: string) => {
  const { id } = await aComment(context, storyId, { text })
  const queued = await readQueued(context, id)
  return queued?.signals
    .filter(({ rule }) => rule === 'repeated')
    .map(({ count, stories }) => [count, stories])
}

test('the first of its words is no repeat; each later one says how many came before, and under how many stories', async () => {
  assert.deepEqual(await seenOf(story.id), [])
  assert.deepEqual(await seenOf(story.id), [[1, 1]])
  assert.deepEqual(await seenOf(other.id), [[2, 1]])
  assert.deepEqual(await seenOf(other.id), [[3, 2]])
})
