import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { correctStory } from './correct-story.ts'
import { createDossier } from './dossiers/create-dossier.ts'
import { readDossier } from './dossiers/dossier-store.ts'
import { linkCounterparts } from './link-counterparts.ts'
import { listCorrections } from './list-store.ts'
import { publishStory } from './publish-story.ts'
import { readStory, storyForSearch } from './public-story-store.ts'
import { StoryEvent, tagsOfStoryEvent } from './story-event.ts'
import { updateStory } from './update-story.ts'
import { withdrawStory } from './withdraw-story.ts'
import { actingAs, aContent, anActor, aNewsroom, aStory, faulty, refused } from './testing.ts'

const { db } = await freshDatabase()
const newsroom = aNewsroom(db)

const later = new Date('2026-11-22T10:00:00Z')
const lastEvent = async () =>
  db.selectFrom('event').select(['name', 'payload']).orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow()

test('a reporter can neither correct, update nor withdraw', async () => {
  const { id: storyId, revisionId: basedOn } = await aStory(newsroom)
  const reporter = actingAs(newsroom, await anActor(newsroom, 'reporter'))
  const content = aContent()
  await assert.rejects(
    correctStory(reporter, { storyId, basedOn, content, note: 'x' }),
    refused('access.not_allowed'),
  )
  await assert.rejects(updateStory(reporter, { storyId, basedOn, content }), refused('access.not_allowed'))
  await assert.rejects(withdrawStory(reporter, { storyId, note: 'x' }), refused('access.not_allowed'))
})

test('readers are always told what was corrected', async () => {
  const { id: storyId, revisionId: basedOn } = await aStory(newsroom)
  await assert.rejects(
    correctStory(newsroom, { storyId, basedOn, content: aContent(), note: '' }),
    faulty('note required'),
  )
})

test('a draft is not corrected, and a correction must meet what a publication must', async () => {
  const draft = await aStory(newsroom, { status: 'draft' })
  const order = { storyId: draft.id, basedOn: draft.revisionId, content: aContent(), note: 'نام' }
  await assert.rejects(correctStory(newsroom, order), refused('story.act_not_possible'))
  const { id: storyId, revisionId: basedOn } = await aStory(newsroom)
  const empty = { storyId, basedOn, content: aContent({ lead: '' }), note: 'نام' }
  await assert.rejects(correctStory(newsroom, empty), faulty('lead required'))
})

test('a correction without a note and without a lead is told both at once', async () => {
  const { id: storyId, revisionId: basedOn } = await aStory(newsroom)
  const order = { storyId, basedOn, content: aContent({ lead: '' }), note: ' ' }
  await assert.rejects(correctStory(newsroom, order), faulty('note required', 'lead required'))
  await assert.rejects(
    correctStory(newsroom, { ...order, section: 'weather' }),
    faulty('note required', 'section unknown'),
  )
})

test('warnings are read before a correction or an update too, and the log says which were passed', async () => {
  const { id: storyId, revisionId: basedOn } = await aStory(newsroom, { province: null })
  const order = { storyId, basedOn, content: aContent({ lead: 'ا'.repeat(400) }) }
  await assert.rejects(
    updateStory(newsroom, { ...order, passing: ['picture'] }),
    refused('story.has_warnings'),
  )
  await assert.rejects(
    correctStory(newsroom, { ...order, note: 'لید', passing: [] }),
    refused('story.has_warnings'),
  )

  const passing = ['picture', 'dateline', 'lead-length', 'spelling']
  await updateStory(newsroom, { ...order, passing })

  const act = await db
    .selectFrom('audit_entry')
    .select('detail')
    .where('subject_id', '=', storyId)
    .where('act', '=', 'update story')
    .executeTakeFirstOrThrow()
  assert.match(JSON.stringify(act.detail), /"passed":\[.*"lead-length"/)
})

test('the refusal of an act says in which state the story is', async () => {
  const draft = await aStory(newsroom, { status: 'draft' })
  await assert.rejects(withdrawStory(newsroom, { storyId: draft.id, note: 'x' }), {
    facts: { act: 'withdraw', status: 'draft', fa: 'پیش\u200Cنویس', en: 'a draft' },
  })
})

test('a corrected story keeps its address and moment of publication, and shows what was corrected', async () => {
  const { id: storyId, revisionId: basedOn, code } = await aStory(newsroom)
  const before = await readStory(newsroom, code)
  newsroom.clock.moveTo(later)
  await correctStory(newsroom, {
    storyId,
    basedOn,
    content: aContent({ headline: 'تیتر درست' }),
    note: 'نام شهر درست شد.',
  })
  const after = await readStory(newsroom, code)
  assert.ok(before.found === 'story' && after.found === 'story')
  assert.equal(after.story.headline, 'تیتر درست')
  assert.equal(after.story.slug, before.story.slug)
  assert.deepEqual(after.story.publishedAt, before.story.publishedAt)
  assert.deepEqual([after.story.correctedAt, after.story.modifiedAt], [later, later])
  assert.deepEqual(after.story.corrections, [{ note: 'نام شهر درست شد.', at: later }])
  const [latest] = await listCorrections(newsroom, { edition: 'fa', limit: 1 })
  assert.equal(latest?.id, storyId)
})

test('a story that moved names its old places, so that their pages are renewed too', async () => {
  const { id: storyId, revisionId: basedOn } = await aStory(newsroom, {
    province: 'fars',
    content: { topics: ['پل'] },
  })
  const content = aContent({ topics: ['جاده'] })
  await updateStory(newsroom, { storyId, basedOn, content, province: 'yazd' })
  const { name, payload } = await lastEvent()
  assert.equal(name, 'story.updated')
  assert.deepEqual(tagsOfStoryEvent(payload).sort(), [
    'list:fa',
    'province:fars:fa',
    'province:yazd:fa',
    'section:society:fa',
    `story:${storyId}`,
    `topic:${encodeURIComponent('جاده')}:fa`,
    `topic:${encodeURIComponent('پل')}:fa`,
  ])
})

test('an update keeps an earlier correction in sight', async () => {
  const { id: storyId, revisionId: basedOn, code } = await aStory(newsroom, { status: 'corrected' })
  await updateStory(newsroom, { storyId, basedOn })
  const found = await readStory(newsroom, code)
  assert.ok(found.found === 'story')
  assert.deepEqual(
    found.story.corrections.map(({ note }) => note),
    ['شمار مدرسه\u200Cها درست شد.'],
  )
})

test('a withdrawn story is explained at its address, is in no list and is not found by search', async () => {
  const { id: storyId, code } = await aStory(newsroom)
  await withdrawStory(newsroom, { storyId, note: 'منبع، خبر را پس گرفت.' })
  assert.deepEqual(await readStory(newsroom, code), {
    found: 'withdrawn',
    edition: 'fa',
    headline: 'پل تازهٔ شهر گشوده شد',
    withdrawnAt: newsroom.clock.now(),
    note: 'منبع، خبر را پس گرفت.',
  })
  assert.equal(await storyForSearch(newsroom, storyId), undefined)
  await assert.rejects(withdrawStory(newsroom, { storyId, note: 'باز' }), refused('story.act_not_possible'))
})

test('counterparts are of different editions, link to each other once both are public, and have one only', async () => {
  const fa = await aStory(newsroom)
  const en = await aStory(newsroom, { edition: 'en', content: { headline: 'A new bridge' }, status: 'draft' })
  await assert.rejects(
    linkCounterparts(newsroom, { fa: en.id, en: fa.id }),
    faulty('fa other-edition', 'en other-edition'),
  )
  await linkCounterparts(newsroom, { fa: fa.id, en: en.id })
  assert.equal((await theStory(fa.code)).counterpart, null)
  await aPublication(en)
  assert.deepEqual((await theStory(fa.code)).counterpart, {
    code: en.code,
    slug: 'a-new-bridge',
    edition: 'en',
    headline: 'A new bridge',
  })
  const other = await aStory(newsroom)
  await assert.rejects(
    linkCounterparts(newsroom, { fa: other.id, en: en.id }),
    refused('story.has_counterpart'),
  )
})

test('the event of a story names its counterpart and its dossiers, whose pages show it', async () => {
  const fa = await aStory(newsroom)
  const en = await aStory(newsroom, { edition: 'en' })
  await linkCounterparts(newsroom, { fa: fa.id, en: en.id })
  const { slug } = await createDossier(newsroom, {
    title: 'پرونده پل',
    introduction: 'همهٔ خبرها.',
    stories: [fa.id],
  })
  await withdrawStory(newsroom, { storyId: fa.id, note: 'نادرست بود.' })
  const event = StoryEvent.parse((await lastEvent()).payload)
  assert.deepEqual([event.counterpart, event.dossiers], [en.id, ['پرونده-پل']])
  assert.equal((await theStory(en.code)).counterpart, null)
  assert.deepEqual((await readDossier(newsroom, slug, 'fa'))?.stories, [])
})

async function theStory(code: number) {
  const found = await readStory(newsroom, code)
  assert.ok(found.found === 'story')
  return found.story
}

async function aPublication({ id: storyId, revisionId }: { id: string; revisionId: string }) {
  return publishStory(newsroom, { storyId, revisionId })
}
