import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { approveStory } from './approve-story.ts'
import { readDeskStory } from './desk-story-store.ts'
import { restoreRevision } from './restore-revision.ts'
import { saveDraft } from './save-draft.ts'
import { actingAs, aContent, anActor, aNewsroom, aStory, faulty, refused } from './testing.ts'

const { db } = await freshDatabase()
const newsroom = aNewsroom(db)
const reporter = actingAs(newsroom, await anActor(newsroom, 'reporter', 'آرش'))
const editor = actingAs(newsroom, await anActor(newsroom, 'editor', 'نیلوفر'))

// Its section is there for the others.
await aStory(newsroom, { status: 'draft' })

/** A draft that was saved once more with another headline. */
async function aRewrittenStory() {
  const { id: storyId, revisionId } = await aStory(reporter, {
    status: 'in-review',
    content: { headline: 'نخست', topics: ['باران'] },
  })
  const content = aContent({ headline: 'دوم' })
  const { revisionId: basedOn } = await saveDraft(reporter, { storyId, basedOn: revisionId, content })
  return { storyId, revisionId, basedOn }
}

test('a moderator cannot restore a revision', async () => {
  const moderator = actingAs(newsroom, await anActor(newsroom, 'moderator'))
  const order = { ...(await aRewrittenStory()), note: 'نخستین درست بود' }
  await assert.rejects(restoreRevision(moderator, order), refused('access.not_allowed'))
})

test('a revision is not restored without a reason', async () => {
  const order = { ...(await aRewrittenStory()), note: ' ' }
  await assert.rejects(restoreRevision(reporter, order), faulty('note required'))
})

test('a revision of another story is not found', async () => {
  const { revisionId } = await aStory(reporter, { status: 'draft' })
  const order = { ...(await aRewrittenStory()), revisionId, note: 'اشتباه' }
  await assert.rejects(restoreRevision(reporter, order), refused('revision.not_found'))
})

test('a revision is not restored over one that its restorer has not seen', async () => {
  const { storyId, revisionId } = await aRewrittenStory()
  const order = { storyId, revisionId, basedOn: revisionId, note: 'نخستین درست بود' }
  await assert.rejects(restoreRevision(reporter, order), refused('story.changed_since_read'))
})

test('a reporter cannot restore into a story that an editor approved', async () => {
  const order = { ...(await aRewrittenStory()), note: 'نخستین درست بود' }
  await approveStory(editor, { storyId: order.storyId, revisionId: order.basedOn })
  await assert.rejects(restoreRevision(reporter, order), refused('story.approved_already'))
})

test('restored words are a new revision with its reason, and nothing is lost', async () => {
  const order = { ...(await aRewrittenStory()), note: 'تیتر نخست درست بود' }
  const restored = await restoreRevision(editor, order)
  const story = await readDeskStory(editor, order.storyId)
  assert.equal(story.draftRevisionId, restored)
  assert.deepEqual([story.content.headline, story.content.topics], ['نخست', ['باران']])
  assert.deepEqual(
    story.revisions.map(({ number, reason, note, editorName }) => [number, reason, note, editorName]),
    [
      [3, 'restored', 'تیتر نخست درست بود', 'نیلوفر'],
      [2, 'saved', '', 'آرش'],
      [1, 'created', '', 'آرش'],
    ],
  )
})

test('saves on the way to a revision are told apart from those that stand', async () => {
  const { id: storyId, revisionId: first } = await aStory(reporter, { status: 'draft' })
  const second = await saveDraft(reporter, { storyId, basedOn: first, content: aContent() })
  const third = await saveDraft(reporter, { storyId, basedOn: second.revisionId, content: aContent() })
  await saveDraft(editor, { storyId, basedOn: third.revisionId, content: aContent() })
  const { revisions } = await readDeskStory(reporter, storyId)
  assert.deepEqual(
    revisions.map(({ number, isPassing }) => [number, isPassing]),
    [
      [4, false],
      [3, false],
      [2, true],
      [1, false],
    ],
  )
})
