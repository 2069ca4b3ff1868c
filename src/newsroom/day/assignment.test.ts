import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { newId } from '../../platform/ids.ts'
import { personIdOf } from '../../people/index.ts'
import { readDeskStory } from '../desk-story-store.ts'
import { actingAs, anActor, aNewsroom, faulty, refused } from '../testing.ts'
import { assignStory } from './assign-story.ts'
import { planActsFor } from './assignment.ts'
import { listPlannedFor, readAssignment } from './assignment-list-store.ts'
import { listChanges } from './assignment-store.ts'
import { beginAssignment } from './begin-assignment.ts'
import { changePlan } from './change-plan.ts'
import { dropPlan } from './drop-plan.ts'
import { handBackAssignment } from './hand-back-assignment.ts'
import { aPlan } from './testing.ts'
import { listWriters } from './writer-store.ts'

const { db } = await freshDatabase()
const newsroom = aNewsroom(db)
const [parisa, arash, samaneh, moderator] = [
  await anActor(newsroom, 'editor', 'پریسا'),
  await anActor(newsroom, 'reporter', 'آرش'),
  await anActor(newsroom, 'reporter', 'سمانه'),
  await anActor(newsroom, 'moderator', 'مهتاب'),
]
const editor = actingAs(newsroom, parisa)
const reporter = actingAs(newsroom, arash)
const colleague = actingAs(newsroom, samaneh)
const arashId = personIdOf(arash) ?? ''

const change = {
  title: 'نه کتاب تازهٔ آذر',
  wanted: '',
  section: 'society',
  dueAt: new Date('2026-11-22T17:30:00Z'),
}

test('a reporter can neither plan, change, assign nor drop', async () => {
  const assignmentId = await aPlan(editor)
  await assert.rejects(aPlan(reporter), refused('access.not_allowed'))
  await assert.rejects(changePlan(reporter, { assignmentId, ...change }), refused('access.not_allowed'))
  await assert.rejects(
    assignStory(reporter, { assignmentId, assigneeId: arashId }),
    refused('access.not_allowed'),
  )
  await assert.rejects(dropPlan(reporter, { assignmentId, note: 'نه' }), refused('access.not_allowed'))
})

test('a plan has a title, a known section and an assignee who writes', async () => {
  await aPlan(editor)
  await assert.rejects(aPlan(editor, { title: ' \u200C ' }), faulty('title required'))
  await assert.rejects(aPlan(editor, { assigneeId: personIdOf(moderator) }), faulty('assigneeId unknown'))
  const assignmentId = await aPlan(editor)
  await assert.rejects(
    changePlan(editor, { assignmentId, ...change, section: 'nowhere' }),
    faulty('section unknown'),
  )
})

test('an assignment that does not exist cannot be begun', async () => {
  await assert.rejects(beginAssignment(reporter, { assignmentId: newId() }), refused('assignment.not_found'))
})

test('a reporter begins or hands back no story that is assigned to somebody else', async () => {
  const assignmentId = await aPlan(editor, { assigneeId: arashId })
  await assert.rejects(beginAssignment(colleague, { assignmentId }), refused('assignment.not_yours'))
  await assert.rejects(
    handBackAssignment(colleague, { assignmentId, note: 'وقت ندارم.' }),
    refused('assignment.not_yours'),
  )
})

test('an assignment is handed back and a plan dropped with a reason only', async () => {
  const assignmentId = await aPlan(editor, { assigneeId: arashId })
  await assert.rejects(handBackAssignment(reporter, { assignmentId, note: ' ' }), faulty('note required'))
  await assert.rejects(dropPlan(editor, { assignmentId, note: '' }), faulty('note required'))
})

test('a story is begun once: afterwards the plan is neither begun again, changed, nor dropped', async () => {
  const assignmentId = await aPlan(editor, { assigneeId: arashId })
  await beginAssignment(reporter, { assignmentId })

  await assert.rejects(beginAssignment(reporter, { assignmentId }), refused('assignment.begun_already'))
  await assert.rejects(changePlan(editor, { assignmentId, ...change }), refused('assignment.begun_already'))
  await assert.rejects(dropPlan(editor, { assignmentId, note: 'نه' }), refused('assignment.begun_already'))
})

test('of two who begin the same free plan at once, one begins it', async () => {
  const assignmentId = await aPlan(editor)

  const ends = await Promise.allSettled([
    beginAssignment(reporter, { assignmentId }),
    beginAssignment(colleague, { assignmentId }),
  ])

  assert.deepEqual(ends.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
})

test('a dropped plan is over, and its reason stays', async () => {
  const assignmentId = await aPlan(editor, { assigneeId: arashId })

  await dropPlan(editor, { assignmentId, note: 'رویداد برگزار نشد.' })

  await assert.rejects(beginAssignment(reporter, { assignmentId }), refused('assignment.dropped_already'))
  assert.equal((await listChanges(editor, assignmentId)).at(-1)?.note, 'رویداد برگزار نشد.')
  assert.deepEqual(planActsFor(parisa, await readAssignment(editor, assignmentId)), [])
})

test('a story is planned, assigned, handed back, assigned again and begun; the history tells who and why', async () => {
  const assignmentId = await aPlan(editor)
  await assignStory(editor, { assignmentId, assigneeId: personIdOf(samaneh) })
  await handBackAssignment(colleague, { assignmentId, note: 'در سفرم.' })
  await assignStory(editor, { assignmentId, assigneeId: arashId })
  await changePlan(editor, { assignmentId, ...change })

  const { storyId } = await beginAssignment(reporter, { assignmentId })

  const story = await readDeskStory(reporter, storyId)
  assert.equal(story.content.headline, 'نه کتاب تازهٔ آذر')
  assert.equal(story.authorName, 'آرش')
  assert.deepEqual(
    (await listChanges(editor, assignmentId)).map(({ act, actorName, assigneeName, note }) => [
      act,
      actorName,
      assigneeName,
      note,
    ]),
    [
      ['planned', 'پریسا', null, ''],
      ['assigned', 'پریسا', 'سمانه', ''],
      ['handed-back', 'سمانه', null, 'در سفرم.'],
      ['assigned', 'پریسا', 'آرش', ''],
      ['changed', 'پریسا', 'آرش', ''],
      ['begun', 'آرش', 'آرش', ''],
    ],
  )
})

test('a reporter sees hers, due first first, and nothing of it once it is begun', async () => {
  const late = await aPlan(editor, {
    assigneeId: personIdOf(samaneh),
    dueAt: new Date('2026-11-22T18:00:00Z'),
  })
  const soon = await aPlan(editor, {
    assigneeId: personIdOf(samaneh),
    dueAt: new Date('2026-11-22T10:00:00Z'),
  })
  const hers = async () => (await listPlannedFor(newsroom, personIdOf(samaneh))).map(({ id }) => id)
  assert.deepEqual(await hers(), [soon, late])

  await beginAssignment(colleague, { assignmentId: soon })

  assert.deepEqual(await hers(), [late])
})

test('the same assignee twice is one change', async () => {
  const assignmentId = await aPlan(editor, { assigneeId: arashId })
  await assignStory(editor, { assignmentId, assigneeId: arashId })
  assert.equal((await listChanges(editor, assignmentId)).length, 1)
})

test('those who may be given a story are those who write', async () => {
  const names = (await listWriters(newsroom)).map(({ name }) => name)
  assert.deepEqual(
    names.filter(name => name === 'مهتاب'),
    [],
  )
  assert.ok(names.includes('آرش') && names.includes('پریسا'))
})
