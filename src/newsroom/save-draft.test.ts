import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { newId } from '../platform/ids.ts'
import { Refusal } from '../platform/refusal.ts'
import { bodyOfParagraphs, type BodyDocument } from './body.ts'
import { createStory } from './create-story.ts'
import { readDeskStory } from './desk-story-store.ts'
import { readStory } from './public-story-store.ts'
import { listRevisions } from './revision-store.ts'
import { saveDraft } from './save-draft.ts'
import { actingAs, aContent, anActor, aNewsroom, aStory, faulty, refused } from './testing.ts'

const { db } = await freshDatabase()
const newsroom = aNewsroom(db)
const reporter = actingAs(newsroom, await anActor(newsroom, 'reporter', 'آرش'))

test('a moderator cannot write stories', async () => {
  const moderator = actingAs(newsroom, await anActor(newsroom, 'moderator'))
  await assert.rejects(
    aStory(moderator, { status: 'draft', section: 'society' }),
    refused('access.not_allowed'),
  )
})

test('a story in a section or province that does not exist is refused', async () => {
  await aStory(newsroom, { status: 'draft' })
  const order = {
    edition: 'fa',
    kind: 'news',
    section: 'weather',
    province: 'atlantis',
    content: {},
  } as const
  await assert.rejects(createStory(reporter, order), faulty('section unknown', 'province unknown'))
})

test('everything wrong with a draft is told at once: its words, its place, what it names', async () => {
  const { id: storyId, revisionId: basedOn } = await aStory(newsroom, { status: 'draft' })
  const nobodys = '01920000-0000-7000-8000-000000000000'
  const place = { section: 'weather', province: 'atlantis' }
  const named = aContent({ pictureId: nobodys, authors: [nobodys] })
  const words = aContent({ headline: 'a\0', kicker: 'ر'.repeat(201) })

  await assert.rejects(
    saveDraft(reporter, { storyId, basedOn, ...place, content: named }),
    faulty('section unknown', 'province unknown', 'pictureId unknown', 'authors unknown'),
  )
  await assert.rejects(
    saveDraft(reporter, { storyId, basedOn, ...place, content: words }),
    faulty('kicker too-long', 'section unknown', 'province unknown'),
  )
  await assert.rejects(
    createStory(reporter, { edition: 'fa', kind: 'news', ...place, content: { headline: 'a\0' } }),
    faulty('headline malformed', 'section unknown', 'province unknown'),
  )
})

test('a save whose answer was lost is one when it comes again, and what is written after it goes on from it', async () => {
  const { id: storyId, revisionId: basedOn } = await aStory(newsroom, { status: 'draft' })
  const [first, second] = [newId(), newId()]
  const save = { storyId, basedOn, revisionId: first, content: aContent({ headline: 'نخست' }) }
  await saveDraft(reporter, save)
  await saveDraft(reporter, save)

  const longer = { ...save, revisionId: second, content: aContent({ headline: 'دوم' }) }
  await assert.rejects(saveDraft(reporter, longer), refused('story.changed_since_read'))
  await saveDraft(reporter, { ...longer, unanswered: [newId(), first] })

  const lines = await listRevisions(newsroom, storyId)
  assert.deepEqual(
    lines.map(({ id, parentId }) => [id, parentId]),
    [
      [second, first],
      [first, basedOn],
      [basedOn, null],
    ],
  )
})

test('a save cannot take the id of another revision', async () => {
  const { revisionId } = await aStory(newsroom, { status: 'draft' })
  const { id: storyId, revisionId: basedOn } = await aStory(newsroom, { status: 'draft' })

  await assert.rejects(
    saveDraft(reporter, { storyId, basedOn, revisionId, content: aContent() }),
    faulty('revisionId malformed'),
  )
})

test('a stale save is refused with both revisions, and nothing is lost', async () => {
  const { id: storyId, revisionId } = await aStory(newsroom, { status: 'draft' })
  const first = await saveDraft(reporter, {
    storyId,
    basedOn: revisionId,
    content: aContent({ headline: 'نخست' }),
  })
  await assert.rejects(
    saveDraft(newsroom, { storyId, basedOn: revisionId, content: aContent({ headline: 'دوم' }) }),
    error => {
      assert.ok(error instanceof Refusal)
      assert.deepEqual(
        [error.code, error.facts],
        ['story.changed_since_read', { read: revisionId, newest: first.revisionId }],
      )
      return true
    },
  )
  assert.equal((await readDeskStory(newsroom, storyId)).content.headline, 'نخست')
})

test('of two saves at once from the same revision, one is refused', async () => {
  const { id: storyId, revisionId } = await aStory(newsroom, { status: 'draft' })
  const draft = { storyId, basedOn: revisionId, content: aContent() }
  const results = await Promise.allSettled([saveDraft(reporter, draft), saveDraft(newsroom, draft)])
  assert.deepEqual(results.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
})

test('what a reporter saves is a new revision after the one she read, cleaned of invisible signs', async () => {
  const { id: storyId, revisionId } = await aStory(newsroom, { status: 'returned' })
  const saved = await saveDraft(reporter, {
    storyId,
    basedOn: revisionId,
    section: 'society',
    province: 'gilan',
    content: {
      headline: 'باران\u202E  پاییزی',
      lead: 'باران.',
      body: bodyOfParagraphs(['می\u200C\u200Cبارد']),
      topics: ['باران', 'باران '],
    },
  })
  const story = await readDeskStory(reporter, storyId)
  assert.equal(story.draftRevisionId, saved.revisionId)
  assert.equal(story.content.headline, 'باران پاییزی')
  assert.deepEqual(story.content.body, bodyOfParagraphs(['می\u200Cبارد']))
  assert.deepEqual(story.content.topics, ['باران'])
  assert.equal(story.province, 'gilan')
  assert.deepEqual(
    story.revisions.map(({ number, parentId, editorName }) => ({ number, parentId, editorName })),
    [
      { number: 2, parentId: revisionId, editorName: 'آرش' },
      { number: 1, parentId: null, editorName: null },
    ],
  )
})

test('NUL, a lone surrogate and an unsafe link are refused by field', async () => {
  const { id: storyId, revisionId } = await aStory(newsroom, { status: 'draft' })
  const marks = [{ type: 'link' as const, attrs: { href: 'data:text/html,x' } }]
  const linked: BodyDocument = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'اینجا', marks }] }],
  }
  const save = (content: Parameters<typeof aContent>[0]) =>
    saveDraft(newsroom, { storyId, basedOn: revisionId, content: aContent(content) })
  await assert.rejects(
    save({ headline: 'a\0b', lead: '\uD800' }),
    faulty('headline malformed', 'lead malformed'),
  )
  await assert.rejects(
    save({ body: linked }),
    faulty('body.content.0.content.0.marks.0.attrs.href unsafe-link'),
  )
})

test('a reporter cannot change what an editor approved, an editor can', async () => {
  const { id: storyId, revisionId } = await aStory(newsroom, { status: 'approved' })
  const editor = actingAs(newsroom, await anActor(newsroom, 'editor'))
  const draft = { storyId, basedOn: revisionId, content: aContent() }
  await assert.rejects(saveDraft(reporter, draft), refused('story.approved_already'))
  await saveDraft(editor, draft)
})

test('a draft of a published story is not seen by readers, and its place cannot be changed by saving', async () => {
  const { id: storyId, revisionId, code } = await aStory(newsroom)
  const content = aContent({ headline: 'تیتر تازه' })
  await assert.rejects(
    saveDraft(reporter, { storyId, basedOn: revisionId, content, province: 'fars' }),
    refused('story.place_is_public'),
  )
  await saveDraft(reporter, { storyId, basedOn: revisionId, content })
  const found = await readStory(newsroom, code)
  assert.ok(found.found === 'story')
  assert.equal(found.story.headline, 'پل تازهٔ شهر گشوده شد')
})

test('a withdrawn story does not change any more', async () => {
  const { id: storyId, revisionId } = await aStory(newsroom, { status: 'withdrawn' })
  await assert.rejects(
    saveDraft(newsroom, { storyId, basedOn: revisionId, content: aContent() }),
    refused('story.withdrawn'),
  )
})

test('a story of the other side of the world is not found', async () => {
  const draft = { storyId: '01920000-0000-7000-8000-000000000000', basedOn: '', content: aContent() }
  await assert.rejects(saveDraft(newsroom, draft), refused('story.not_found'))
})
