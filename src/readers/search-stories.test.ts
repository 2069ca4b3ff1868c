import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { withdrawStory } from '../newsroom/index.ts'
import { aNewsroom, aStory } from '../newsroom/testing.ts'
import { movableClock } from '../platform/clock.ts'
import { recorderFor } from '../platform/events.ts'
import { dropFromIndex, indexStory } from './index-story.ts'
import { countFound, searchStories, type SearchQuestion } from './search-stories.ts'

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

test('the best go on after the last one, each once', async () => {
  const inHeadline = await aStory(context, { content: { headline: 'هما بر بام' } })
  const inLead = await aStory(context, { content: { headline: 'خبری دیگر', lead: 'از هما یاد شد.' } })
  const first = await ask('هما', { order: 'relevant', limit: 1 })

  const second = await ask('هما', { order: 'relevant', limit: 1, before: first.next ?? '' })

  assert.deepEqual([...first.ids, ...second.ids], [inHeadline.id, inLead.id])
  assert.equal(second.next, null)
})

test('a cursor of the other order, or none of ours, begins anew', async () => {
  const newest = await ask('درنا', { limit: 1 })

  const answers = await Promise.all([
    ask('درنا', { order: 'relevant', limit: 1, before: newest.next ?? '' }),
    ask('درنا', { limit: 1, before: "1e999_'; drop" }),
  ])

  assert.deepEqual(
    answers.map(({ ids }) => ids.length),
    [1, 1],
  )
})

test('several sections and kinds may be asked for; of the others nothing is found', async () => {
  const found = await ask('درنا', { sections: ['society', 'culture'], kinds: ['news', 'report'] })
  const elsewhere = await ask('درنا', { sections: ['nowhere'] })
  const otherKind = await ask('درنا', { kinds: ['video'] })

  assert.deepEqual([found.ids.length, elsewhere.ids.length, otherKind.ids.length], [2, 0, 0])
})

test('old stories are found when the last months have too few', async () => {
  const old = await aStory(
    { ...context, clock: movableClock(new Date('2019-03-01T12:00:00Z')) },
    { content: { headline: 'کبک در برف' } },
  )
  const fresh = await aStory(context, { content: { headline: 'کبک در دشت' } })

  assert.deepEqual((await ask('کبک')).ids, [fresh.id, old.id])
})

const spans = [
  { from: '2019-02-27T20:30:00Z', until: '2019-03-30T20:30:00Z', found: 1 },
  { from: '2019-03-01T12:00:01Z', until: '2019-03-30T20:30:00Z', found: 0 },
  { from: '2015-03-20T20:30:00Z', until: '2026-03-20T20:30:00Z', found: 1 },
  { from: '1900-01-01T00:00:00Z', until: undefined, found: 2 },
  { from: undefined, until: '2019-03-01T12:00:01Z', found: 1 },
  { from: '2026-01-01T00:00:00Z', until: '2019-01-01T00:00:00Z', found: 0 },
]
for (const { from, until, found } of spans)
  test(`from ${from} until ${until}, ${found} of the two partridges are found`, async () => {
    const span = { ...(from && { from: new Date(from) }), ...(until && { until: new Date(until) }) }

    assert.equal((await ask('کبک', span)).ids.length, found)
  })

test('a province narrows a search, whatever its name may say to the database', async () => {
  const inYazd = await aStory(context, { province: 'yazd', content: { headline: 'قرقاول در باغ' } })
  await aStory(context, { content: { headline: 'قرقاول در جنگل' } })

  assert.deepEqual((await ask('قرقاول', { province: 'yazd' })).ids, [inYazd.id])
  assert.deepEqual((await ask('قرقاول', { province: "y'azd \\ | '=k" })).ids, [])
})

test('wherever a list goes on, the counts are of all of it', async () => {
  const first = await ask('کبک', { limit: 1 })
  const second = await ask('کبک', { limit: 1, before: first.next ?? '' })

  assert.deepEqual([first.counts.stories, second.counts.stories], [2, 2])
})

test('hits are counted by section, province and kind', async () => {
  const counts = await countFound(context, { query: 'درنا', edition: 'fa' })

  assert.deepEqual(
    [counts.stories, counts.isMore, Object.values(counts.sections), counts.kinds],
    [2, false, [2], { news: 2 }],
  )
})

test('a phrase is found where its words stand together, in either marks', async () => {
  const together = await aStory(context, { content: { headline: 'آسمان آبی کویر' } })
  await aStory(context, { content: { headline: 'آبی و آسمان کویر' } })

  assert.deepEqual((await ask('«آسمان آبی»')).ids, [together.id])
  assert.deepEqual((await ask('"آسمان آبی"')).ids, [together.id])
  assert.equal((await countFound(context, { query: '«آسمان آبی»', edition: 'fa' })).stories, 1)
})
