import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { createSection, readSection, withdrawStory } from '../../newsroom/index.ts'
import { actingAs, aNewsroom, aStory } from '../../newsroom/testing.ts'
import { insertVotes } from '../vote-store.ts'
import { applyBatch, insertViewHours } from '../view-store.ts'
import { newId } from '../../platform/ids.ts'
import { readStatistics } from './statistics.ts'

const { db } = await freshDatabase()
// Its clock stands at noon in Tehran, 22 November.
const context = aNewsroom(db)
await createSection(context, { slug: 'sport', nameFa: 'ورزش', nameEn: 'Sport' })
const noon = context.clock.now()
const ago = (hours: number): Date => new Date(noon.getTime() - hours * 3_600_000)
const today = (section?: string) => readStatistics(context, { day: noon, days: 1, section })

context.clock.moveTo(ago(3))
const match = await aStory(context, { section: 'sport', content: { headline: 'بازی شب' } })
const bridge = await aStory(context, { content: { headline: 'پل تازه' } })
context.clock.moveTo(noon)
await insertViewHours(context, [
  { storyId: match.id, hour: ago(3), count: 40 },
  { storyId: match.id, hour: ago(1), count: 60 },
  { storyId: bridge.id, hour: ago(2), count: 10 },
  { storyId: bridge.id, hour: ago(7 * 24 + 2), count: 4 },
])
await insertVotes(context, [
  { storyId: match.id, readerKey: 'one', useful: true },
  { storyId: match.id, readerKey: 'two', useful: true },
  { storyId: match.id, readerKey: 'three', useful: false, reason: 'نتیجه را نگفته بود' },
])

test('a section that is closed to somebody is not in her statistics', async () => {
  const sport = (await readSection(context, 'sport'))?.id ?? ''
  const rights = { usual: 'publish', exceptions: { [sport]: 'none' } } as const
  const outsider = actingAs(context, { kind: 'person', id: newId(), name: 'شیرین', role: 'editor', rights })

  const { stories, sections, slots } = await readStatistics(outsider, { day: noon, days: 1 })

  assert.deepEqual([...new Set(stories.map(({ section }) => section))], ['society'])
  assert.equal(
    sections.some(({ section }) => section === 'sport'),
    false,
  )
  assert.equal(slots[9]?.views, 0)
})

test('the reasons of votes are told to whoever sees the section, and with whose vote they came never', async () => {
  const { reasons } = await today('sport')
  const elsewhere = await today('society')
  assert.deepEqual(reasons, [
    { ...reasons[0], storyId: match.id, useful: false, reason: 'نتیجه را نگفته بود', headline: 'بازی شب' },
  ])
  assert.deepEqual(Object.keys(reasons[0] ?? {}).toSorted(), [
    'at',
    'edition',
    'headline',
    'reason',
    'storyId',
    'useful',
  ])
  assert.deepEqual(elsewhere.reasons, [])
})

test('a withdrawn story is not among the stories of a day, and its views still are', async () => {
  const story = await aStory(context, { content: { headline: 'پس\u200Cگرفته' } })
  await insertViewHours(context, [{ storyId: story.id, hour: ago(10), count: 7 }])
  await withdrawStory(context, { storyId: story.id, note: 'نادرست بود.' })

  const { stories, slots } = await today()

  assert.equal(
    stories.some(({ id }) => id === story.id),
    false,
  )
  assert.equal(slots[2]?.views, 7)
})

test('a day is told by the hour, beside the usual', async () => {
  const { slots } = await today()
  assert.deepEqual(
    slots.slice(9, 13).map(({ views, usual, state }) => [views, usual, state]),
    [
      [40, 0, 'over'],
      [10, 4, 'over'],
      [60, 0, 'over'],
      [0, 0, 'running'],
    ],
  )
})

test('stories come with all their views and votes and the hours since they came out, the most visited first', async () => {
  const { stories } = await today()
  assert.deepEqual(
    stories.map(({ headline, views, useful, notUseful, trend }) => [
      headline,
      views,
      useful,
      notUseful,
      trend,
    ]),
    [
      ['بازی شب', 100, 2, 1, [40, 0, 60, 0]],
      ['پل تازه', 14, 0, 0, [0, 10, 0, 0]],
    ],
  )
})

test('a section is asked for alone', async () => {
  const { slots, stories } = await today('sport')
  assert.equal(
    slots.reduce((sum, { views }) => sum + views, 0),
    100,
  )
  assert.deepEqual(
    stories.map(({ id }) => id),
    [match.id],
  )
})

test('sections stand beside each other with what came out and how it was read', async () => {
  const { sections } = await today()
  const sport = sections.find(({ section }) => section === 'sport')
  assert.deepEqual([sport?.stories, sport?.views, sport?.useful, sport?.notUseful], [1, 100, 2, 1])
})

test('the figures of a section are its own; each says which section it stands under', async () => {
  const parentId = (await readSection(context, 'sport'))?.id ?? ''
  await createSection(context, { slug: 'ski', nameFa: 'اسکی', nameEn: 'Ski', parentId })
  await aStory(context, { section: 'ski' })
  const { sections } = await today()
  const told = sections.filter(({ section }) => section === 'sport' || section === 'ski')
  assert.deepEqual(
    told.map(({ section, parent, stories }) => [section, parent, stories]),
    [
      ['sport', null, 1],
      ['ski', 'sport', 1],
    ],
  )
})

test('a week is told by the day, the last one running', async () => {
  const { slots } = await readStatistics(context, { day: noon, days: 7 })
  assert.deepEqual([slots.length, slots.at(-1)?.state, slots.at(-1)?.views], [7, 'running', 117])
})

test('a batch of views reaches its section once', async () => {
  const batch = { id: newId(), counts: [{ storyId: match.id, hour: ago(0), count: 5 }] }
  await applyBatch(context, batch)
  await applyBatch(context, batch)
  assert.equal((await today('sport')).slots[12]?.views, 5)
})
