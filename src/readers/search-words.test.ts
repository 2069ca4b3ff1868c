import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { correctStory, withdrawStory } from '../newsroom/index.ts'
import { aContent, aNewsroom, aStory } from '../newsroom/testing.ts'
import { recorderFor, type Subscription } from '../platform/events.ts'
import { completeQuery } from './complete-query.ts'
import { countSearchWords } from './count-search-words.ts'
import { dropFromIndex, indexStory } from './index-story.ts'
import { meantQuery } from './meant-query.ts'
import { slipsBetween } from './near-keys.ts'

const { db } = await freshDatabase()
const indexed: NonNullable<Subscription['together']> = (within, payload) =>
  indexStory(within, String(payload['storyId']))
const events = recorderFor([
  { event: 'story.published', together: indexed },
  { event: 'story.corrected', together: indexed },
  {
    event: 'story.withdrawn',
    together: (within, payload) => dropFromIndex(within, String(payload['storyId'])),
  },
])
const context = { ...aNewsroom(db), events }

const meant = async (query: string): Promise<string | undefined> =>
  (await meantQuery(context, { query, edition: 'fa' }))?.map(({ text }) => text).join('')
const complete = (query: string): Promise<string[]> =>
  completeQuery(context, { query, edition: 'fa', limit: 6 })

before(async () => {
  await aStory(context, {
    content: { headline: 'بادگیر چوپانان دوباره می\u200Cوزد', lead: 'کتاب\u200Cخانهٔ شهر.' },
  })
  await countSearchWords(context)
})

test('a word that stories say is left as it is', async () => {
  assert.equal(await meant('بادگیر'), undefined)
})

const slips = {
  بادگیرر: 'a letter too many',
  بادیر: 'one too few',
  بادکیر: 'another one',
  بادگری: 'two exchanged',
}
for (const [typed, how] of Object.entries(slips))
  test(`a word with ${how} is taken for the one that stories say`, async () => {
    assert.equal(await meant(`${typed} چوپانان`), 'بادگیر چوپانان')
  })

test('a word unlike any other is not guessed', async () => {
  assert.equal(await meant('زمهریر'), undefined)
})

test('a word is completed as stories write it, after what was typed before it', async () => {
  assert.deepEqual(await complete('بادگیر چو'), ['بادگیر چوپانان'])
})

test('a single letter and what is no word are not completed', async () => {
  assert.deepEqual([await complete('ب'), await complete('«'), await complete('')], [[], [], []])
})

test('what a story said before its correction is forgotten', async () => {
  const story = await aStory(context, { content: { headline: 'ققنوسان آمدند' } })
  await correctStory(context, {
    storyId: story.id,
    basedOn: story.revisionId,
    content: aContent({ headline: 'سیمرغان آمدند' }),
    note: 'نام پرنده نادرست بود.',
  })
  await countSearchWords(context)

  assert.deepEqual([await complete('ققنو'), await complete('سیمر')], [[], ['سیمرغان']])
})

test('a word that only a withdrawn story said is told to nobody', async () => {
  const story = await aStory(context, { content: { headline: 'رسوایی ناروایان' } })
  await countSearchWords(context)
  assert.deepEqual(await complete('ناروا'), ['ناروایان'])

  await withdrawStory(context, { storyId: story.id, note: 'نادرست بود.' })
  await countSearchWords(context)

  assert.deepEqual(await complete('ناروا'), [])
  assert.equal(await meant('ناروایانن'), undefined)
})

test('slips are counted as a writer makes them', () => {
  assert.deepEqual(
    [
      slipsBetween('abcd', 'abcd'),
      slipsBetween('abcd', 'abdc'),
      slipsBetween('abcd', 'bcd'),
      slipsBetween('abcd', 'axyd'),
    ],
    [0, 1, 1, 2],
  )
})
