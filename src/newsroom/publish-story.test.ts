import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { recorderFor } from '../platform/events.ts'
import { Refusal } from '../platform/refusal.ts'
import { addPicture } from './media/add-picture.ts'
import { emptyBody } from './body.ts'
import { publishStory } from './publish-story.ts'
import { readStory } from './public-story-store.ts'
import { saveDraft } from './save-draft.ts'
import {
  actingAs,
  aContent,
  anActor,
  aNewsroom,
  aPhotograph,
  aStorage,
  aStory,
  faulty,
  refused,
} from './testing.ts'

const { db } = await freshDatabase()
const newsroom = aNewsroom(db)

test('a reporter cannot publish', async () => {
  const story = await aStory(newsroom, { status: 'draft' })
  const reporter = actingAs(newsroom, await anActor(newsroom, 'reporter'))
  await assert.rejects(
    publishStory(reporter, { storyId: story.id, revisionId: story.revisionId }),
    refused('access.not_allowed'),
  )
})

test('an editor cannot publish a revision she has not read', async () => {
  const story = await aStory(newsroom, { status: 'in-review' })
  const saved = await saveDraft(newsroom, {
    storyId: story.id,
    basedOn: story.revisionId,
    content: aContent(),
  })
  await assert.rejects(publishStory(newsroom, { storyId: story.id, revisionId: story.revisionId }), error => {
    assert.ok(error instanceof Refusal)
    assert.equal(error.code, 'story.changed_since_read')
    assert.deepEqual(error.facts, { read: story.revisionId, newest: saved.revisionId })
    return true
  })
})

test('everything that is missing is said at once', async () => {
  const story = await aStory(newsroom, {
    status: 'draft',
    content: { headline: '', lead: '', body: emptyBody },
    embargoUntil: new Date('2026-12-01T00:00:00Z'),
  })
  await assert.rejects(
    publishStory(newsroom, { storyId: story.id, revisionId: story.revisionId }),
    faulty('headline required', 'lead required', 'body required', 'embargoUntil under-embargo'),
  )
})

test('a picture that nobody described or credited is not published', async () => {
  const picture = await addPicture(
    { ...newsroom, storage: aStorage() },
    { bytes: await aPhotograph(), alt: '', credit: '' },
  )
  const story = await aStory(newsroom, { status: 'draft', content: { pictureId: picture.id } })
  await assert.rejects(
    publishStory(newsroom, { storyId: story.id, revisionId: story.revisionId }),
    faulty('pictureId without-alt', 'pictureId without-credit'),
  )
})

test('a published story is at its news code, with the slug of its headline', async () => {
  const editor = await anActor(newsroom, 'editor')
  const story = await aStory(newsroom, { status: 'approved', province: 'yazd' })
  const published = await publishStory(actingAs(newsroom, editor), {
    storyId: story.id,
    revisionId: story.revisionId,
  })
  const found = await readStory(newsroom, story.code)
  assert.ok(found.found === 'story')
  assert.equal(found.story.headline, 'پل تازهٔ شهر گشوده شد')
  assert.equal(found.story.province?.nameFa, 'یزد')
  assert.deepEqual(found.story.publishedAt, newsroom.clock.now())
  assert.equal(published.path, `/news/${story.code}/${encodeURIComponent(found.story.slug)}`)
})

test('publishing leaves a line in the history, one in the audit log and an event, together', async () => {
  const story = await aStory(newsroom, {
    province: 'fars',
    content: { topics: ['روابط عمومی', 'روابط\u200Cعمومی'] },
  })
  const history = await db
    .selectFrom('story_status')
    .select('status')
    .where('story_id', '=', story.id)
    .orderBy('id')
    .execute()
  const acts = await db.selectFrom('audit_entry').select('act').where('subject_id', '=', story.id).execute()
  const event = await db
    .selectFrom('event')
    .select(['name', 'payload'])
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  assert.deepEqual(history, [{ status: 'draft' }, { status: 'published' }])
  assert.deepEqual(acts, [{ act: 'publish story' }])
  assert.equal(event.name, 'story.published')
  assert.deepEqual(event.payload, {
    storyId: story.id,
    code: story.code,
    edition: 'fa',
    section: 'society',
    parentSection: null,
    province: 'fars',
    topics: ['روابط-عمومی'],
    dossiers: [],
    answers: [],
    counterpart: null,
    release: null,
  })
})

test('when what follows the event fails, nothing is published', async () => {
  const story = await aStory(newsroom, { status: 'draft' })
  const together = async () => {
    throw new Error('the search index is away')
  }
  const failing = { ...newsroom, events: recorderFor([{ event: 'story.published', together }]) }
  await assert.rejects(
    publishStory(failing, { storyId: story.id, revisionId: story.revisionId }),
    /search index/,
  )
  assert.deepEqual(await readStory(newsroom, story.code), { found: 'nothing' })
})

test('of two editors publishing at once, one is refused', async () => {
  const story = await aStory(newsroom, { status: 'draft' })
  const order = { storyId: story.id, revisionId: story.revisionId }
  const results = await Promise.allSettled([publishStory(newsroom, order), publishStory(newsroom, order)])
  assert.deepEqual(results.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
})

for (const headline of ['؟!؟', '😀'])
  test(`a story headed «${headline}» stands at its news code alone`, async () => {
    const story = await aStory(newsroom, { status: 'draft', content: { headline } })
    const { path } = await publishStory(newsroom, { storyId: story.id, revisionId: story.revisionId })
    assert.equal(path, `/news/${story.code}`)
  })
