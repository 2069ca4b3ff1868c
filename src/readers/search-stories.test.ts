import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { withdrawStory } from '../newsroom/index.ts'
import { aNewsroom, aStory } from '../newsroom/testing.ts'
import { recorderFor } from '../platform/events.ts'
import { dropFromIndex, indexStory } from './index-story.ts'
import { searchStories, type SearchQuestion } from './search-stories.ts'

const { db } = await freshDatabase()
const events = recorderFor([
  { event: 'story.published', together: (within, payload) => indexStory(within, String(payload['storyId'])) },
  {
    event: 'story.withdrawn',
    together: (within, payload) => dropFromIndex(within, String(payload['storyId'])),
  },
])
const context = { ...aNewsroom(db), events }
const ask = (query: string, given: Partial<SearchQuestion> = {}) =>
  searchStories(context, { query, edition: 'fa', order: 'newest', limit: 20, ...given })

const mountaineer = await aStory(context, {
  content: { headline: 'کوه\u200Cپیمایی روابط\u200Cعمومی\u200Cها با علی خواجه\u200Cنژاد' },
})
const draft = await aStory(context, {
  status: 'draft',
  content: { headline: 'پیش\u200Cنویس خواجه\u200Cنژاد' },
})

const spellings = [
  'خواجه\u200Cنژاد',
  'خواجه نژاد',
  'خواجهنژاد',
  'خواجه\u200Cنژاد'.replace('ی', 'ي'),
  'روابط عمومي',
  'روابطعمومی',
]
for (const query of spellings)
  test(`a story is found by the spelling ${query}`, async () => {
    assert.deepEqual((await ask(query)).ids, [mountaineer.id])
  })

test('a draft is not found', async () => {
  assert.equal((await ask('پیش\u200Cنویس')).ids.includes(draft.id), false)
})

test('a withdrawn story is no longer found', async () => {
  const story = await aStory(context, { content: { headline: 'خبری دربارهٔ ققنوس' } })
  assert.deepEqual((await ask('ققنوس')).ids, [story.id])

  await withdrawStory(context, { storyId: story.id, note: 'نادرست بود.' })

  assert.deepEqual((await ask('ققنوس')).ids, [])
})

test('the headline counts more than the body when the best are asked for', async () => {
  const inHeadline = await aStory(context, { content: { headline: 'سیمرغ بر بام شهر' } })
  const inLead = await aStory(context, { content: { headline: 'خبری دیگر', lead: 'از سیمرغ یاد شد.' } })

  const best = await ask('سیمرغ', { order: 'relevant' })

  assert.deepEqual(best.ids, [inHeadline.id, inLead.id])
})

test('a list goes on after its last story', async () => {
  const stories = [
    await aStory(context, { content: { headline: 'درنای یکم' } }),
    await aStory(context, { content: { headline: 'درنای دوم' } }),
  ]
  const first = await ask('درنا', { limit: 1 })

  const second = await ask('درنا', { limit: 1, before: first.next ?? '' })

  assert.deepEqual([...first.ids, ...second.ids].sort(), stories.map(({ id }) => id).sort())
  assert.equal(second.next, null)
})

const odd = [
  "'; drop table story; --",
  '((((',
  '"',
  '«»',
  '&|!:*<->',
  'a:*',
  '\u200C',
  ' '.repeat(500),
  '\\',
  "'",
]
for (const query of odd)
  test(`odd input is answered calmly: ${JSON.stringify(query.slice(0, 12))}`, async () => {
    assert.ok(Array.isArray((await ask(query)).ids))
  })
