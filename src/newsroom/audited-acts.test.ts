import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { addTopic } from './add-topic.ts'
import { assignStory } from './day/assign-story.ts'
import { beginAssignment } from './day/begin-assignment.ts'
import { changePlan } from './day/change-plan.ts'
import { dropPlan } from './day/drop-plan.ts'
import { handBackAssignment } from './day/hand-back-assignment.ts'
import { aPlan } from './day/testing.ts'
import { addPicture } from './media/add-picture.ts'
import { returnStory } from './return-story.ts'
import { submitStory } from './submit-story.ts'
import { actingAs, aNewsroom, anActor, aPhotograph, aStorage, aStory } from './testing.ts'

// The log of acts: what is done with the rights of the newsroom is in it, with who did it.

const { db } = await freshDatabase()
const newsroom = aNewsroom(db)
const editor = actingAs(newsroom, await anActor(newsroom, 'editor'))
const reporterActor = await anActor(newsroom, 'reporter')
const reporter = actingAs(newsroom, reporterActor)
const reporterId = reporterActor.kind === 'person' ? reporterActor.id : ''

const actsOn = async (id: string): Promise<string[]> => {
  const rows = await db
    .selectFrom('audit_entry')
    .select('act')
    .where('subject_id', '=', id)
    .where('actor_id', 'is not', null)
    .orderBy('id')
    .execute()
  return rows.map(({ act }) => act)
}

test('what happens to a plan is in the log', async () => {
  const [begun, dropped] = [await aPlan(editor), await aPlan(editor)]
  const change = {
    title: 'نه کتاب',
    wanted: '',
    section: 'society',
    dueAt: new Date('2026-11-22T17:30:00Z'),
  }
  await changePlan(editor, { assignmentId: begun, ...change })
  await assignStory(editor, { assignmentId: begun, assigneeId: reporterId })
  await handBackAssignment(reporter, { assignmentId: begun, note: 'نمی\u200Cرسم' })
  await beginAssignment(reporter, { assignmentId: begun })
  await dropPlan(editor, { assignmentId: dropped, note: 'کهنه شد' })

  assert.deepEqual(await actsOn(begun), [
    'plan story',
    'change plan',
    'assign plan',
    'hand plan back',
    'begin plan',
  ])
  assert.deepEqual(await actsOn(dropped), ['plan story', 'drop plan'])
})

test('a story that is sent for review, comes back and gets a topic is in the log', async () => {
  const { id: storyId, revisionId } = await aStory(newsroom, { status: 'draft' })
  await addTopic(reporter, { storyId, basedOn: revisionId, topic: 'کتاب\u200Cخوانی' })
  await submitStory(reporter, { storyId })
  await returnStory(editor, { storyId, note: 'لید کوتاه شود' })

  assert.deepEqual(await actsOn(storyId), ['add topic', 'submit story', 'return story'])
})

test('a picture that is added is in the log, with the name of its file', async () => {
  const order = { bytes: await aPhotograph(), fileName: 'پل.jpg' }
  const { id } = await addPicture({ ...reporter, storage: aStorage() }, order)

  const { act, detail } = await db
    .selectFrom('audit_entry')
    .select(['act', 'detail'])
    .where('subject_id', '=', id)
    .executeTakeFirstOrThrow()
  assert.deepEqual([act, detail], ['add picture', { name: 'پل.jpg' }])
})
