import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { approveStory } from './approve-story.ts'
import { readDeskStory } from './desk-story-store.ts'
import { returnStory } from './return-story.ts'
import { saveDraft } from './save-draft.ts'
import { storyActs, storyStatuses, workflow } from './story.ts'
import { mustAllow } from './story-acts.ts'
import { submitStory } from './submit-story.ts'
import { actingAs, aContent, anActor, aNewsroom, aStory, faulty, refused } from './testing.ts'

const { db } = await freshDatabase()
const newsroom = aNewsroom(db)
const reporter = actingAs(newsroom, await anActor(newsroom, 'reporter', 'آرش'))
const editor = actingAs(newsroom, await anActor(newsroom, 'editor', 'پریسا'))

for (const status of storyStatuses)
  for (const act of storyActs.filter(each => workflow[status][each] === undefined))
    test(`a story that is ${status} cannot be taken to: ${act}`, () => {
      assert.throws(() => mustAllow({ status }, act), refused('story.act_not_possible'))
    })

test('a story without a headline is not submitted', async () => {
  const { id: storyId } = await aStory(newsroom, { status: 'draft', content: { headline: '' } })
  await assert.rejects(submitStory(reporter, { storyId }), faulty('headline required'))
})

test('a reporter can neither approve nor return', async () => {
  const { id: storyId, revisionId } = await aStory(newsroom, { status: 'in-review' })
  await assert.rejects(approveStory(reporter, { storyId, revisionId }), refused('access.not_allowed'))
  await assert.rejects(returnStory(reporter, { storyId, note: 'نه' }), refused('access.not_allowed'))
})

test('a story is returned with a reason only', async () => {
  const { id: storyId } = await aStory(newsroom, { status: 'in-review' })
  await assert.rejects(returnStory(editor, { storyId, note: ' \u200C ' }), faulty('note required'))
})

test('an editor cannot approve a revision she has not read', async () => {
  const { id: storyId, revisionId } = await aStory(newsroom, { status: 'in-review' })
  await saveDraft(reporter, { storyId, basedOn: revisionId, content: aContent() })
  await assert.rejects(approveStory(editor, { storyId, revisionId }), refused('story.changed_since_read'))
})

test('a story goes from its writer to the editor and back, and the history tells who and why', async () => {
  const { id: storyId, revisionId } = await aStory(reporter, { status: 'draft', section: 'society' })
  await submitStory(reporter, { storyId })
  await returnStory(editor, { storyId, note: 'منبع خبر را بنویسید.' })
  await submitStory(reporter, { storyId })
  await approveStory(editor, { storyId, revisionId })
  const { history, acts } = await readDeskStory(editor, storyId)
  assert.deepEqual(
    history.map(({ status, actorName, note }) => [status, actorName, note]),
    [
      ['draft', 'آرش', ''],
      ['in-review', 'آرش', ''],
      ['returned', 'پریسا', 'منبع خبر را بنویسید.'],
      ['in-review', 'آرش', ''],
      ['approved', 'پریسا', ''],
    ],
  )
  assert.deepEqual(acts, ['return', 'schedule', 'publish'])
  assert.deepEqual((await readDeskStory(reporter, storyId)).acts, [])
})
