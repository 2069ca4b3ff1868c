import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { createPerson, type ActingContext, type ReadersNeeded, type Role } from '../people/index.ts'
import { newId } from '../platform/ids.ts'
import { approveStory } from './approve-story.ts'
import { correctStory } from './correct-story.ts'
import { readDeskStory } from './desk-story-store.ts'
import { publishStory } from './publish-story.ts'
import { saveDraft } from './save-draft.ts'
import { scheduleStory } from './schedule-story.ts'
import { submitStory } from './submit-story.ts'
import { actingAs, aContent, aNewsroom, aStory, refused } from './testing.ts'

const { db } = await freshDatabase()
const newsroom = aNewsroom(db)
// Its section is opened by the program.
await aStory(newsroom)

/** Somebody who may publish everywhere, and whose own writing so many colleagues read first. */
async function somebody(
  name: string,
  readersNeeded: ReadersNeeded,
  role: Role = 'editor',
): Promise<ActingContext> {
  const email = `${newId()}@example.org`
  const rights = { usual: 'publish', readersNeeded, exceptions: {} } as const
  const id = await createPerson(newsroom, { name, email, role, password: 'a long enough password', rights })
  const held = { usual: 'publish', exceptions: {} } as const
  return actingAs(newsroom, { kind: 'person', id, name, role, rights: held })
}

const inAnHour = new Date(newsroom.clock.now().getTime() + 3_600_000)
const alone = await somebody('هما', 0)
const other = await somebody('بابک', 0)
const withOne = await somebody('سمانه', 1)
const withTwo = await somebody('شیرین', 2)

test('who needs one reader does not publish what she wrote herself', async () => {
  const { id: storyId, revisionId } = await aStory(withOne, { status: 'draft' })

  await assert.rejects(publishStory(withOne, { storyId, revisionId }), refused('story.needs_readers'))
})

test('who needs a reader does not approve what she wrote herself', async () => {
  const { id: storyId, revisionId } = await aStory(withOne, { status: 'in-review' })

  await assert.rejects(approveStory(withOne, { storyId, revisionId }), refused('story.own_approval'))
})

test('who needs a reader does not publish a colleague’s story that she has rewritten', async () => {
  const { id: storyId, revisionId } = await aStory(alone, { status: 'draft' })
  const mine = await saveDraft(withOne, { storyId, basedOn: revisionId, content: aContent() })

  await assert.rejects(
    publishStory(withOne, { storyId, revisionId: mine.revisionId }),
    refused('story.needs_readers'),
  )
})

test('an approval counts for the revision that was read, not for the next one', async () => {
  const { id: storyId, revisionId } = await aStory(withTwo, { status: 'in-review' })
  await approveStory(alone, { storyId, revisionId })
  const next = await saveDraft(withTwo, { storyId, basedOn: revisionId, content: aContent() })

  await assert.rejects(
    publishStory(other, { storyId, revisionId: next.revisionId }),
    refused('story.needs_readers'),
  )
})

test('one person is not two readers', async () => {
  const { id: storyId, revisionId } = await aStory(withTwo, { status: 'in-review' })
  await approveStory(alone, { storyId, revisionId })

  await assert.rejects(approveStory(alone, { storyId, revisionId }), refused('story.approved_by_you'))
  await assert.rejects(publishStory(alone, { storyId, revisionId }), refused('story.needs_readers'))
})

test('after one of two approvals the story still waits in review, and says what is missing', async () => {
  const { id: storyId, revisionId } = await aStory(withTwo, { status: 'in-review' })
  const before = await readDeskStory(alone, storyId)
  await approveStory(alone, { storyId, revisionId })
  const after = await readDeskStory(alone, storyId)

  assert.deepEqual([before.status, after.status], ['in-review', 'in-review'])
  assert.deepEqual(after.checklist.at(-1), {
    name: 'readers',
    grade: 'stop',
    problem: { field: 'readers', problem: 'needs-one' },
  })
  assert.deepEqual(after.acts, ['return'])
  assert.deepEqual((await readDeskStory(other, storyId)).acts, ['return', 'approve', 'publish'])
})

test('two colleagues approve, and then she who needed them publishes', async () => {
  const { id: storyId, revisionId } = await aStory(withTwo, { status: 'in-review' })
  await approveStory(alone, { storyId, revisionId })
  await approveStory(other, { storyId, revisionId })

  assert.equal((await readDeskStory(withTwo, storyId)).status, 'approved')
  await publishStory(withTwo, { storyId, revisionId })
})

test('what too few have read is not scheduled, for the program asks nobody later', async () => {
  const { id: storyId, revisionId } = await aStory(withTwo, { status: 'in-review' })
  await approveStory(alone, { storyId, revisionId })
  await approveStory(other, { storyId, revisionId })
  const mine = await saveDraft(alone, { storyId, basedOn: revisionId, content: aContent() })
  const order = { storyId, revisionId: mine.revisionId, at: inAnHour }

  await assert.rejects(scheduleStory(withTwo, order), refused('story.needs_readers'))
  assert.equal((await readDeskStory(withTwo, storyId)).acts.includes('schedule'), false)
})

test('who needs a reader does not schedule what only the program approved', async () => {
  const { id: storyId, revisionId } = await aStory(withOne, { status: 'draft' })
  await submitStory(withOne, { storyId })
  await approveStory(newsroom, { storyId, revisionId })

  await assert.rejects(
    scheduleStory(withOne, { storyId, revisionId, at: inAnHour }),
    refused('story.needs_readers'),
  )
})

test('what enough have read is scheduled, and goes out by itself', async () => {
  const { id: storyId, revisionId } = await aStory(withOne, { status: 'in-review' })
  await approveStory(alone, { storyId, revisionId })
  await scheduleStory(withOne, { storyId, revisionId, at: inAnHour })

  assert.equal((await readDeskStory(withOne, storyId)).status, 'scheduled')
})

test('who publishes is one of the readers', async () => {
  const { id: storyId, revisionId } = await aStory(withOne, { status: 'draft' })
  await submitStory(withOne, { storyId })
  await publishStory(alone, { storyId, revisionId })

  assert.equal((await readDeskStory(alone, storyId)).status, 'published')
})

test('who needs nobody publishes her own draft', async () => {
  const { id: storyId, revisionId } = await aStory(alone, { status: 'draft' })

  await publishStory(alone, { storyId, revisionId })

  assert.equal((await readDeskStory(alone, storyId)).status, 'published')
})

test('a correction that nobody has read is offered to nobody who would be refused it', async () => {
  const { id: storyId, revisionId: basedOn } = await aStory(alone, { status: 'published' })
  const offeredTo = async (actor: ActingContext) => (await readDeskStory(actor, storyId)).acts
  assert.deepEqual(await offeredTo(withTwo), ['correct', 'update', 'withdraw'])

  const mine = await saveDraft(withTwo, { storyId, basedOn, content: aContent() })

  const order = { storyId, basedOn: mine.revisionId, note: 'شمار درست شد.' }
  await assert.rejects(correctStory(withTwo, order), refused('story.needs_readers'))
  assert.deepEqual(await offeredTo(withTwo), ['withdraw'])
  const line = (await readDeskStory(withTwo, storyId)).checklist.find(({ name }) => name === 'readers')
  assert.equal(line?.problem?.problem, 'needs-one')
  assert.deepEqual(await offeredTo(other), ['correct', 'update', 'withdraw'])
})

test('a correction by who needs readers is published by somebody else, one of whom is enough', async () => {
  const { id: storyId, revisionId: basedOn } = await aStory(alone, { status: 'published' })
  const correction = { storyId, basedOn, note: 'شمار درست شد.', content: aContent() }
  await assert.rejects(correctStory(withTwo, correction), refused('story.needs_readers'))

  const mine = await saveDraft(withTwo, { storyId, basedOn, content: aContent() })
  await correctStory(other, { storyId, basedOn: mine.revisionId, note: 'شمار درست شد.' })

  assert.equal((await readDeskStory(other, storyId)).status, 'corrected')
})
