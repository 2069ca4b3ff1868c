import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { withdrawStory } from '../newsroom/index.ts'
import { aNewsroom, aStory } from '../newsroom/testing.ts'
import { dropFromIndex, indexStory } from './index-story.ts'
import { listRelatedIds } from './related-store.ts'
import { storyKeys } from './story-keys.ts'

const { db } = await freshDatabase()
const context = aNewsroom(db)
const related = (storyId: string) => listRelatedIds(context, { storyId, limit: 4 })

async function indexed(headline: string, topics: string[] = []): Promise<string> {
  const { id } = await aStory(context, { content: { headline, topics } })
  await indexStory(context, id)
  return id
}

const kiln = await indexed('کورهٔ کاشی\u200Cپزی میبد دوباره روشن شد', ['صنایع دستی'])
const kilns = await indexed('مرمت کوره\u200Cهای کاشی\u200Cپزی میبد آغاز شد')
const carpet = await indexed('نمایشگاه زیلو در موزه', ['صنايع دستي'])
const bridge = await indexed('پل تازهٔ شهر گشوده شد')
const match = await indexed('بازی شب به تساوی رسید و پایان شد')
for (const number of Array.from({ length: 12 }, (_, each) => each))
  await indexed(`خبر ${number} دربارهٔ هوا و باران گفته شد`)

test('a story that shares nothing rare is not related, and none to itself', async () => {
  const found = await related(kiln)
  assert.equal(found.includes(bridge), false)
  assert.equal(found.includes(match), false)
  assert.equal(found.includes(kiln), false)
})

test('stories are related by the rare words of their headlines in every spelling, and by a topic alone', async () => {
  assert.deepEqual(await related(kiln), [kilns, carpet])
  assert.deepEqual(await related(carpet), [kiln])
})

test('a withdrawn story is related to nothing any more', async () => {
  const other = await indexed('کوره\u200Cهای کاشی\u200Cپزی میبد')
  assert.equal((await related(kiln)).includes(other), true)

  await withdrawStory(context, { storyId: other, note: 'نادرست بود.' })
  await dropFromIndex(context, other)

  assert.equal((await related(kiln)).includes(other), false)
})

test('a corrected headline has its own keys and no longer the former ones', () => {
  const keys = storyKeys({ headline: 'کوره\u200Cها و ۲۰ کوره', topics: ['صنایع دستی', 'صنايع دستي'] })
  assert.deepEqual(
    keys.filter(key => key.startsWith('#')),
    ['#صنایع دستی'],
  )
  assert.equal(keys.filter(key => key === 'کوره').length, 1)
  assert.equal(keys.includes('20'), false)
})
