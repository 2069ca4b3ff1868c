import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { listScheduled } from './desk-store.ts'
import { readDeskStory } from './desk-story-store.ts'
import { publishStory } from './publish-story.ts'
import { returnStory } from './return-story.ts'
import { saveDraft } from './save-draft.ts'
import { scheduleStory } from './schedule-story.ts'
import { actingAs, aContent, anActor, aNewsroom, aStory, faulty, refused } from './testing.ts'
import { unscheduleStory } from './unschedule-story.ts'

const { db } = await freshDatabase()
const newsroom = aNewsroom(db)
const inAnHour = new Date('2026-11-22T09:30:00Z')
const tomorrow = new Date('2026-11-23T04:30:00Z')

test('a reporter neither schedules nor takes a schedule back', async () => {
  const { id: storyId, revisionId } = await aStory(newsroom, { status: 'approved' })
  const reporter = actingAs(newsroom, await anActor(newsroom, 'reporter'))
  await assert.rejects(
    scheduleStory(reporter, { storyId, revisionId, at: inAnHour }),
    refused('access.not_allowed'),
  )
  await assert.rejects(unscheduleStory(reporter, { storyId }), refused('access.not_allowed'))
})

test('what nobody has approved is not scheduled', async () => {
  const { id: storyId, revisionId } = await aStory(newsroom, { status: 'in-review' })
  await assert.rejects(
    scheduleStory(newsroom, { storyId, revisionId, at: inAnHour }),
    refused('story.act_not_possible'),
  )
})

test('a moment that has passed is refused', async () => {
  const { id: storyId, revisionId } = await aStory(newsroom, { status: 'approved' })
  await assert.rejects(
    scheduleStory(newsroom, { storyId, revisionId, at: newsroom.clock.now() }),
    faulty('at in-the-past'),
  )
})

test('a revision that was not read is not scheduled', async () => {
  const { id: storyId, revisionId } = await aStory(newsroom, { status: 'approved' })
  await saveDraft(newsroom, { storyId, basedOn: revisionId, content: aContent() })
  await assert.rejects(
    scheduleStory(newsroom, { storyId, revisionId, at: inAnHour }),
    refused('story.changed_since_read'),
  )
})

test('everything that a publication must meet is asked when it is scheduled, as of its moment', async () => {
  const { id: storyId, revisionId } = await aStory(newsroom, {
    status: 'approved',
    content: { lead: '' },
    embargoUntil: tomorrow,
  })
  await assert.rejects(
    scheduleStory(newsroom, { storyId, revisionId, at: inAnHour }),
    faulty('lead required', 'embargoUntil under-embargo'),
  )
})

test('a story under embargo is scheduled for the end of the embargo', async () => {
  const { id: storyId, revisionId } = await aStory(newsroom, { status: 'approved', embargoUntil: tomorrow })
  await scheduleStory(newsroom, { storyId, revisionId, at: tomorrow })
  const { status, scheduledFor } = await readDeskStory(newsroom, storyId)
  assert.deepEqual([status, scheduledFor], ['scheduled', tomorrow])
})

test('a schedule is in the history and in the audit log with its moment', async () => {
  const { id: storyId } = await aStory(newsroom, { status: 'scheduled' })
  const { history } = await readDeskStory(newsroom, storyId)
  const acts = await db
    .selectFrom('audit_entry')
    .select(['act', 'detail'])
    .where('subject_id', '=', storyId)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  assert.deepEqual(
    history.slice(-1).map(({ status, scheduledFor }) => [status, scheduledFor]),
    [['scheduled', inAnHour]],
  )
  assert.equal(acts.act, 'schedule story')
  assert.match(JSON.stringify(acts.detail), /2026-11-22T09:30:00/)
})

test('a scheduled story is moved to another moment', async () => {
  const { id: storyId, revisionId } = await aStory(newsroom, { status: 'scheduled' })
  await scheduleStory(newsroom, { storyId, revisionId, at: tomorrow })
  assert.deepEqual((await readDeskStory(newsroom, storyId)).scheduledFor, tomorrow)
})

test('a schedule that is taken back leaves an approved story', async () => {
  const { id: storyId } = await aStory(newsroom, { status: 'scheduled' })
  await unscheduleStory(newsroom, { storyId })
  const { status, scheduledFor } = await readDeskStory(newsroom, storyId)
  assert.deepEqual([status, scheduledFor], ['approved', null])
  await assert.rejects(unscheduleStory(newsroom, { storyId }), refused('story.act_not_possible'))
})

test('nobody changes what waits for its moment, not even an editor', async () => {
  const { id: storyId, revisionId: basedOn } = await aStory(newsroom, { status: 'scheduled' })
  await assert.rejects(
    saveDraft(newsroom, { storyId, basedOn, content: aContent() }),
    refused('story.scheduled_already'),
  )
})

test('a scheduled story that is returned or published by hand leaves the schedule', async () => {
  const returned = await aStory(newsroom, { status: 'scheduled' })
  await returnStory(newsroom, { storyId: returned.id, note: 'نام را بپرسید.' })
  const published = await aStory(newsroom, { status: 'scheduled' })
  await publishStory(newsroom, { storyId: published.id, revisionId: published.revisionId })
  const scheduled = (await listScheduled(newsroom)).map(({ id }) => id)
  assert.ok(!scheduled.includes(returned.id) && !scheduled.includes(published.id))
})

test('the desk sees what goes out next, the earliest first', async () => {
  const later = await aStory(newsroom, { status: 'approved' })
  await scheduleStory(newsroom, { storyId: later.id, revisionId: later.revisionId, at: tomorrow })
  const sooner = await aStory(newsroom, { status: 'scheduled' })
  const ids = (await listScheduled(newsroom)).map(({ id }) => id)
  assert.ok(ids.indexOf(sooner.id) < ids.indexOf(later.id))
})
