import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { changeStory } from './story-store.ts'
import { createSection } from './sections/create-section.ts'
import { createDossier } from './dossiers/create-dossier.ts'
import { listDossiers, readDossier } from './dossiers/dossier-store.ts'
import { countByDay, countByProvince, firstPublishedAt, listStories } from './list-store.ts'
import { listProvinces, readProvince } from './province-store.ts'
import { cursorOf, type ListQuestion } from './public-story.ts'
import { readStory } from './public-story-store.ts'
import { listSections, readSection } from './section-store.ts'
import { readTopic } from './topic-store.ts'
import { saveDraft } from './save-draft.ts'
import { aContent, aNewsroom, anActor, actingAs, aStory, faulty, refused } from './testing.ts'

const { db } = await freshDatabase()
const newsroom = aNewsroom(db)
const at = (instant: string) => newsroom.clock.moveTo(new Date(instant))

await createSection(newsroom, { slug: 'sport', nameFa: 'ورزش', nameEn: 'Sport' })
at('2026-11-20T20:00:00Z')
const first = await aStory(newsroom, {
  section: 'sport',
  province: 'yazd',
  content: { topics: ['روابط عمومی'] },
})
at('2026-11-20T21:00:00Z')
const second = await aStory(newsroom, { kind: 'note', province: 'yazd' })
at('2026-11-22T08:30:00Z')
const third = await aStory(newsroom, { province: 'fars' })
const english = await aStory(newsroom, { edition: 'en' })
const unseen = [
  await aStory(newsroom, { status: 'approved', content: { topics: ['ننوشته'] } }),
  await aStory(newsroom, { status: 'withdrawn', content: { topics: ['پس\u200Cگرفته'] } }),
]
const embargoed = await aStory(newsroom, { content: { topics: ['پس از توقف'] } })
await changeStory(newsroom, embargoed.id, { embargo_until: new Date('2026-11-23T00:00:00Z') })

await saveDraft(newsroom, {
  storyId: third.id,
  basedOn: third.revisionId,
  content: aContent({ topics: ['در پیش نویس'] }),
})

const idsOf = async (question: Partial<ListQuestion>) =>
  (await listStories(newsroom, { edition: 'fa', limit: 10, ...question })).map(({ id }) => id)

test('a list is newest first and has nothing unpublished, withdrawn or under embargo', async () => {
  assert.deepEqual(await idsOf({}), [third.id, second.id, first.id])
  assert.deepEqual(await idsOf({ edition: 'en' }), [english.id])
  assert.deepEqual(await idsOf({ ids: [...unseen, embargoed].map(({ id }) => id) }), [])
  assert.deepEqual(await readStory(newsroom, embargoed.code), { found: 'nothing' })
})

test('a story under embargo is seen by the clock of who reads', async () => {
  const tomorrow = { ...newsroom, clock: { now: () => new Date('2026-11-23T00:00:00Z') } }
  assert.equal((await readStory(tomorrow, embargoed.code)).found, 'story')
})

const narrowings: readonly [string, Partial<ListQuestion>, readonly string[]][] = [
  ['a section', { section: 'sport' }, [first.id]],
  ['a province', { province: 'yazd' }, [second.id, first.id]],
  ['a kind', { kind: 'note' }, [second.id]],
  ['a topic in any spelling', { topic: 'روابط\u200Cعمومي' }, [first.id]],
  ['a topic that does not exist', { topic: 'هیچ' }, []],
  [
    'a stretch of time',
    { from: new Date('2026-11-20T20:30:00Z'), until: new Date('2026-11-22T08:30:00Z') },
    [second.id],
  ],
  ['ids, also those that are none', { ids: [second.id, 'x'] }, [second.id]],
  ['a writer that is none', { author: 'x' }, []],
  ['releases, when none', { release: [] }, []],
  ['pictures', { withPicture: true }, []],
]
for (const [name, question, expected] of narrowings)
  test(`a list can be narrowed to ${name}`, async () => {
    assert.deepEqual(await idsOf(question), expected)
  })

test('a list goes on after the last card, and a cursor that is none is refused', async () => {
  const [newest] = await listStories(newsroom, { edition: 'fa', limit: 1 })
  assert.ok(newest)
  assert.deepEqual(await idsOf({ before: cursorOf(newest) }), [second.id, first.id])
  await assert.rejects(idsOf({ before: 'yesterday' }), faulty('before malformed'))
})

test('days are counted as Tehran lives them', async () => {
  const counts = await countByDay(newsroom, {
    edition: 'fa',
    from: new Date('2026-11-19T20:30:00Z'),
    until: new Date('2026-11-22T20:30:00Z'),
  })
  assert.deepEqual(counts, [
    { day: new Date('2026-11-19T20:30:00Z'), count: 1 },
    { day: new Date('2026-11-20T20:30:00Z'), count: 1 },
    { day: new Date('2026-11-21T20:30:00Z'), count: 1 },
  ])
})

test('provinces are counted, most first', async () => {
  assert.deepEqual(
    await countByProvince(newsroom, { edition: 'fa', since: new Date('2026-11-01T00:00:00Z') }),
    [
      { slug: 'yazd', count: 2 },
      { slug: 'fars', count: 1 },
    ],
  )
})

test('sections stand in the order of their making; a second one with the same address is refused', async () => {
  assert.deepEqual(
    (await listSections(newsroom)).map(({ slug }) => slug),
    ['sport', 'society'],
  )
  assert.equal((await readSection(newsroom, 'sport'))?.nameFa, 'ورزش')
  assert.equal(await readSection(newsroom, 'weather'), undefined)
  const again = { slug: 'sport', nameFa: 'ورزش', nameEn: 'Sport' }
  await assert.rejects(createSection(newsroom, again), refused('section.slug_taken'))
  await assert.rejects(createSection(newsroom, { ...again, slug: 'Not a slug' }), faulty('slug malformed'))
  const editor = actingAs(newsroom, await anActor(newsroom, 'editor'))
  await assert.rejects(createSection(editor, { ...again, slug: 'x' }), refused('access.not_allowed'))
})

test('there are 31 provinces, in the order of the alphabet', async () => {
  const provinces = await listProvinces(newsroom)
  assert.equal(provinces.length, 31)
  assert.deepEqual([provinces.at(0)?.nameFa, provinces.at(-1)?.nameFa], ['آذربایجان شرقی', 'یزد'])
  assert.equal((await readProvince(newsroom, 'qom'))?.nameEn, 'Qom')
})

test('a topic is found in any spelling of its address', async () => {
  assert.deepEqual(await readTopic(newsroom, 'fa', 'روابطعمومی'), {
    slug: 'روابط-عمومی',
    name: 'روابط عمومی',
  })
  assert.equal(await readTopic(newsroom, 'en', 'روابط-عمومی'), undefined)
})

const unknownTopics: readonly [string, string][] = [
  ['of a draft', 'ننوشته'],
  ['of a withdrawn story', 'پس-گرفته'],
  ['of a story under embargo', 'پس-از-توقف'],
  ['of a draft of a published story', 'در-پیش-نویس'],
  ['with a NUL in its address', '\0'],
]
for (const [whose, slug] of unknownTopics)
  test(`readers know nothing of a topic ${whose}`, async () => {
    assert.equal(await readTopic(newsroom, 'fa', slug), undefined)
  })

test('what the database would choke on is the address of nothing', async () => {
  assert.equal(await readSection(newsroom, '\0'), undefined)
  assert.equal(await readProvince(newsroom, '\0'), undefined)
  assert.equal(await readDossier(newsroom, '\0', 'fa'), undefined)
  assert.deepEqual(await idsOf({ topic: '\0', byline: '\0' }), [])
})

test('an edition began with its first published story', async () => {
  assert.deepEqual(await firstPublishedAt(newsroom, 'fa'), new Date('2026-11-20T20:00:00Z'))
  const before = { ...newsroom, clock: { now: () => new Date('2026-11-22T08:30:00Z') } }
  assert.deepEqual(await firstPublishedAt(before, 'en'), new Date('2026-11-22T08:30:00Z'))
})

test('a dossier shows its published stories in the order of its editors', async () => {
  const order = { title: 'پل\u200Cهای شهر', introduction: 'همه چیز دربارهٔ پل\u200Cها.' }
  const stories = [first.id, embargoed.id, third.id, first.id]
  const { slug } = await createDossier(newsroom, { ...order, stories })
  const dossier = await readDossier(newsroom, slug, 'fa')
  assert.deepEqual(
    dossier?.stories.map(({ id }) => id),
    [first.id, third.id],
  )
  const listed = await listDossiers(newsroom, { edition: 'fa', limit: 5 })
  assert.deepEqual(
    listed.map(({ slug: at, title, introduction }) => ({ slug: at, title, introduction })),
    [{ slug: 'پل-های-شهر', ...order }],
  )
  await assert.rejects(createDossier(newsroom, { ...order, stories }), refused('dossier.slug_taken'))
  assert.equal(await readDossier(newsroom, 'هیچ', 'fa'), undefined)
})
