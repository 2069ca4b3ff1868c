import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { createPerson, personIdOf, type Actor, type SectionRight } from '../../people/index.ts'
import { readSection } from '../section-store.ts'
import { actingAs, anActor, aNewsroom, aStory, faulty, refused } from '../testing.ts'
import { assignStory } from './assign-story.ts'
import { planActsFor } from './assignment.ts'
import { listPlannedFor, readAssignment } from './assignment-list-store.ts'
import { beginAssignment } from './begin-assignment.ts'
import { changePlan } from './change-plan.ts'
import { spanOfDay } from './civil-day.ts'
import { dayList } from './day-list.ts'
import { dropPlan } from './drop-plan.ts'
import { aPlan } from './testing.ts'

const { db } = await freshDatabase()
// Its clock stands at noon in Tehran, 22 November.
const newsroom = aNewsroom(db)
await aStory(newsroom, { section: 'science', content: { headline: 'ماهواره' } })
await aStory(newsroom, { section: 'culture', content: { headline: 'کتاب' } })
const science = (await readSection(newsroom, 'science'))?.id ?? ''
const base = await anActor(newsroom, 'editor', 'شیرین')
const { from, to: until } = spanOfDay('2026-11-22')

/** شیرین with this right in science, and as an editor elsewhere. */
const withRight = (right: SectionRight) => {
  const rights = { usual: 'publish', exceptions: { [science]: right } } as const
  const actor: Actor = base.kind === 'person' ? { ...base, rights } : base
  return actingAs(newsroom, actor)
}

const inScience = () => aPlan(newsroom, { section: 'science' })
const change = { title: 'تازه', wanted: '', section: 'science', dueAt: until }

test('who writes in a section neither plans, changes, assigns nor drops there', async () => {
  const assignmentId = await inScience()
  const writer = withRight('write')

  await assert.rejects(aPlan(writer, { section: 'science' }), refused('access.not_in_section'))
  await assert.rejects(changePlan(writer, { assignmentId, ...change }), refused('access.not_in_section'))
  await assert.rejects(
    assignStory(writer, { assignmentId, assigneeId: null }),
    refused('access.not_in_section'),
  )
  await assert.rejects(dropPlan(writer, { assignmentId, note: 'نه' }), refused('access.not_in_section'))
  assert.deepEqual(planActsFor(writer.actor, await readAssignment(writer, assignmentId)), ['begin'])
})

test('nobody moves a plan into a section where she does not review', async () => {
  const assignmentId = await aPlan(newsroom, { section: 'culture' })

  await assert.rejects(
    changePlan(withRight('write'), { assignmentId, ...change }),
    refused('access.not_in_section'),
  )
})

test('who only reads a section begins no plan there', async () => {
  const assignmentId = await inScience()

  await assert.rejects(beginAssignment(withRight('read'), { assignmentId }), refused('access.not_in_section'))
})

test('a plan of a closed section is not found', async () => {
  const assignmentId = await inScience()
  const outsider = withRight('none')

  await assert.rejects(readAssignment(outsider, assignmentId), refused('assignment.not_found'))
  await assert.rejects(beginAssignment(outsider, { assignmentId }), refused('assignment.not_found'))
  await assert.rejects(dropPlan(outsider, { assignmentId, note: 'نه' }), refused('assignment.not_found'))
})

test('a plan is not given to somebody who does not write in its section', async () => {
  const assignmentId = await inScience()
  const assigneeId = await createPerson(newsroom, {
    name: 'آرش',
    email: 'arash@example.org',
    role: 'reporter',
    password: 'a long enough password',
    rights: { usual: null, readersNeeded: null, exceptions: { [science]: 'read' } },
  })

  await assert.rejects(assignStory(newsroom, { assignmentId, assigneeId }), faulty('assigneeId unknown'))
  await assignStory(newsroom, { assignmentId: await aPlan(newsroom, { section: 'culture' }), assigneeId })
})

test('who reviews a section plans there and gives up', async () => {
  const reviewer = withRight('review')
  const assignmentId = await aPlan(reviewer, { section: 'science', assigneeId: personIdOf(base) })
  await changePlan(reviewer, { assignmentId, ...change })
  await dropPlan(reviewer, { assignmentId, note: 'نمی\u200Cشود' })

  assert.equal((await readAssignment(reviewer, assignmentId)).status, 'dropped')
})

test('the day list leaves a closed section out, its stories and its plans', async () => {
  await inScience()
  const { lines } = await dayList(withRight('none'), { from, until })
  const whole = await dayList(withRight('read'), { from, until })

  const sections = lines.flatMap(({ story, assignment }) => [story?.section, assignment?.section])
  assert.equal(sections.includes('science'), false)
  assert.ok(sections.includes('culture'))
  assert.ok(whole.lines.some(({ story }) => story?.section === 'science'))
  assert.ok(whole.lines.some(({ assignment }) => assignment?.section === 'science'))
})

test('plans nobody has and plans overdue leave a closed section out', async () => {
  const free = await inScience()
  const late = await aPlan(newsroom, { section: 'science', dueAt: new Date(from.getTime() - 3_600_000) })
  const ids = (lines: readonly { id: string }[]) => lines.map(({ id }) => id)
  const freeFor = async (right: SectionRight) => ids(await listPlannedFor(withRight(right), null))
  const lateFor = async (right: SectionRight) =>
    ids((await dayList(withRight(right), { from, until })).overdue)

  assert.equal((await freeFor('none')).includes(free), false)
  assert.equal((await lateFor('none')).includes(late), false)
  assert.ok((await freeFor('read')).includes(free))
  assert.ok((await lateFor('read')).includes(late))
})
