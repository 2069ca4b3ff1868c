import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { createSection } from '../sections/create-section.ts'
import { scheduleStory } from '../schedule-story.ts'
import { aNewsroom, aStory } from '../testing.ts'
import { beginAssignment } from './begin-assignment.ts'
import { isCivilDay, spanOfDay } from './civil-day.ts'
import { dayList } from './day-list.ts'
import { dropPlan } from './drop-plan.ts'
import { aPlan } from './testing.ts'

const { db } = await freshDatabase()
// Its clock stands at noon in Tehran, 22 November.
const newsroom = aNewsroom(db)
await createSection(newsroom, { slug: 'sport', nameFa: 'ورزش', nameEn: 'Sport' })
const at = (time: string): Date => new Date(`2026-11-22T${time}:00+03:30`)
const today = spanOfDay('2026-11-22')
const tomorrow = spanOfDay('2026-11-23')
const titled = (headline: string) => ({ content: { headline } })

const linesOf = async (asked: { from: Date; to: Date }, section?: string) => {
  const { lines } = await dayList(newsroom, { from: asked.from, until: asked.to, section })
  return lines.map(({ because, story, assignment }) => [because, story?.headline ?? assignment?.title ?? ''])
}

test('a day of no calendar is not a day', () => {
  assert.deepEqual(['2026-02-30', '2026-13-01', '26-1-1', 'today', '2026-11-22T00:00:00Z'].map(isCivilDay), [
    false,
    false,
    false,
    false,
    false,
  ])
})

test('a day begins at midnight in Tehran', () => {
  assert.deepEqual(today, { from: new Date('2026-11-21T20:30:00Z'), to: new Date('2026-11-22T20:30:00Z') })
})

test('the day is told in order of time: what is out, scheduled, under embargo, due, and without a moment', async () => {
  await aStory(newsroom, titled('بیرون رفته'))
  const scheduled = await aStory(newsroom, { status: 'approved', ...titled('زمان\u200Cبندی\u200Cشده') })
  await scheduleStory(newsroom, {
    storyId: scheduled.id,
    revisionId: scheduled.revisionId,
    at: at('17:30'),
  })
  await aStory(newsroom, { status: 'approved', embargoUntil: at('18:00'), ...titled('مشروط') })
  await aStory(newsroom, { status: 'in-review', ...titled('در بازبینی') })
  await aPlan(newsroom, { title: 'برنامه\u200Cریزی\u200Cشده', dueAt: at('20:30') })
  const begun = await aPlan(newsroom, { title: 'نوشته\u200Cشده', dueAt: at('19:00') })
  await beginAssignment(newsroom, { assignmentId: begun })

  assert.deepEqual(await linesOf(today), [
    ['out', 'بیرون رفته'],
    ['scheduled', 'زمان\u200Cبندی\u200Cشده'],
    ['embargo', 'مشروط'],
    ['due', 'نوشته\u200Cشده'],
    ['due', 'برنامه\u200Cریزی\u200Cشده'],
    ['open', 'در بازبینی'],
  ])
})

test('a dropped plan is on no day', async () => {
  const assignmentId = await aPlan(newsroom, { title: 'رها', dueAt: at('23:00') })
  await dropPlan(newsroom, { assignmentId, note: 'نه' })
  assert.equal(
    (await linesOf(today)).some(([, title]) => title === 'رها'),
    false,
  )
})

test('tomorrow holds what is planned for it, and no open work of today', async () => {
  await aPlan(newsroom, { title: 'فردا', dueAt: new Date('2026-11-23T09:00:00+03:30') })
  assert.deepEqual(await linesOf(tomorrow), [['due', 'فردا']])
})

test('a day of one section holds nothing of another', async () => {
  await aPlan(newsroom, { title: 'بازی', section: 'sport', dueAt: at('21:00') })
  assert.deepEqual(await linesOf(today, 'sport'), [['due', 'بازی']])
})

test('what was due yesterday and is not out is told apart, and not on a list of yesterday', async () => {
  const dueAt = new Date('2026-11-21T18:00:00+03:30')
  const late = await aPlan(newsroom, { title: 'دیرشده', section: 'sport', dueAt })
  const { overdue } = await dayList(newsroom, { from: today.from, until: today.to, section: 'sport' })
  assert.deepEqual(
    overdue.map(({ id }) => id),
    [late],
  )
  const yesterday = spanOfDay('2026-11-21')
  const then = await dayList(newsroom, { from: yesterday.from, until: yesterday.to, section: 'sport' })
  assert.deepEqual(then.overdue, [])
})
