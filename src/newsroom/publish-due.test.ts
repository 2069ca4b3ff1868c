import assert from 'node:assert/strict'
import { EventEmitter, once } from 'node:events'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { recorderFor } from '../platform/events.ts'
import { addPicture } from './media/add-picture.ts'
import { describePicture } from './media/describe-picture.ts'
import { listHeld } from './desk-store.ts'
import { readDeskStory } from './desk-story-store.ts'
import { publishDue } from './publish-due.ts'
import { readStory } from './public-story-store.ts'
import { scheduleStory } from './schedule-story.ts'
import { aNewsroom, aPhotograph, aStorage, aStory } from './testing.ts'

const { db } = await freshDatabase()
const start = new Date('2026-11-22T08:30:00Z')
const justBefore = new Date('2026-11-22T09:29:59.999Z')
const itsMoment = new Date('2026-11-22T09:30:00Z')

test('a story does not go out a moment before its time', async () => {
  const newsroom = aNewsroom(db)
  const { code } = await aStory(newsroom, { status: 'scheduled' })
  newsroom.clock.moveTo(justBefore)
  assert.deepEqual(await publishDue(newsroom), { published: [], held: [] })
  assert.deepEqual(await readStory(newsroom, code), { found: 'nothing' })
  newsroom.clock.moveTo(itsMoment)
  await publishDue(newsroom)
})

test('it goes out at its time, once, with history, audit and event', async () => {
  const newsroom = aNewsroom(db)
  const { id, code } = await aStory(newsroom, { status: 'scheduled' })
  newsroom.clock.moveTo(itsMoment)
  assert.deepEqual(await publishDue(newsroom), { published: [id], held: [] })
  assert.deepEqual(await publishDue(newsroom), { published: [], held: [] })
  const found = await readStory(newsroom, code)
  assert.ok(found.found === 'story')
  assert.deepEqual(found.story.publishedAt, itsMoment)
  const { status, scheduledFor, history } = await readDeskStory(newsroom, id)
  assert.deepEqual([status, scheduledFor], ['published', null])
  assert.deepEqual(
    history.map(line => line.status),
    ['draft', 'in-review', 'approved', 'scheduled', 'published'],
  )
  const acts = await actsOn(id)
  assert.equal(acts.filter(({ act }) => act === 'publish story').length, 1)
})

test('what came due while nobody was up goes out at the next start, with the moment at which it really did', async () => {
  const newsroom = aNewsroom(db)
  const { id, code } = await aStory(newsroom, { status: 'scheduled' })
  const nextDay = new Date('2026-11-23T09:30:00Z')
  newsroom.clock.moveTo(nextDay)
  assert.deepEqual((await publishDue(newsroom)).published, [id])
  const found = await readStory(newsroom, code)
  assert.deepEqual(found.found === 'story' && found.story.publishedAt, nextDay)
})

test('of two processes that find it due at once, one publishes it', async () => {
  const newsroom = aNewsroom(db)
  const { id } = await aStory(newsroom, { status: 'scheduled' })
  newsroom.clock.moveTo(itsMoment)
  const done = await Promise.all([publishDue(newsroom), publishDue(newsroom), publishDue(newsroom)])
  assert.deepEqual(
    done.flatMap(({ published }) => published),
    [id],
  )
})

test('a story that no longer meets what a publication must is kept in, and the desk sees it and why', async () => {
  const newsroom = aNewsroom(db)
  const media = { ...newsroom, storage: aStorage() }
  const said = { alt: 'پل', credit: 'آرش' }
  const picture = await addPicture(media, { bytes: await aPhotograph(), ...said })
  const { id, code } = await aStory(newsroom, { status: 'scheduled', content: { pictureId: picture.id } })
  await describePicture(newsroom, { id: picture.id, alt: '', credit: 'آرش' })
  newsroom.clock.moveTo(itsMoment)
  assert.deepEqual(await publishDue(newsroom), { published: [], held: [id] })
  assert.deepEqual(await readStory(newsroom, code), { found: 'nothing' })
  const { status, heldBy } = await readDeskStory(newsroom, id)
  assert.deepEqual([status, heldBy], ['approved', 'pictureId:without-alt'])
  assert.ok((await listHeld(newsroom)).some(line => line.id === id))
})

test('a held story that is scheduled anew is held no more', async () => {
  const newsroom = aNewsroom(db)
  const { id, revisionId } = await aStory(newsroom, { status: 'approved' })
  await db.updateTable('story').set({ held_at: start, held_by: 'x:y' }).where('id', '=', id).execute()
  await scheduleStory(newsroom, { storyId: id, revisionId, at: itsMoment })
  assert.ok((await listHeld(newsroom)).every(line => line.id !== id))
  newsroom.clock.moveTo(itsMoment)
  await publishDue(newsroom)
})

test('a story that cannot be published by a fault of ours keeps no other in, and is tried again', async () => {
  const newsroom = aNewsroom(db)
  const unlucky = await aStory(newsroom, { status: 'scheduled' })
  const other = await aStory(newsroom, { status: 'scheduled' })
  newsroom.clock.moveTo(itsMoment)
  const together = async (_: unknown, { storyId }: Readonly<Record<string, unknown>>) => {
    if (storyId === unlucky.id) throw new Error('the search index is away')
  }
  const failing = { ...newsroom, events: recorderFor([{ event: 'story.published', together }]) }
  assert.deepEqual((await publishDue(failing)).published, [other.id])
  assert.deepEqual((await publishDue(newsroom)).published, [unlucky.id])
})

test('stories due at one moment go out side by side: one does not wait until the other is out', async () => {
  const newsroom = aNewsroom(db)
  const one = await aStory(newsroom, { status: 'scheduled' })
  const other = await aStory(newsroom, { status: 'scheduled' })
  newsroom.clock.moveTo(itsMoment)
  const going = new EventEmitter()
  const bothAreGoing = once(going, 'both', { signal: AbortSignal.timeout(3000) })
  const ids = new Set<unknown>()
  const together = async (_: unknown, { storyId }: Readonly<Record<string, unknown>>) => {
    going.emit(ids.add(storyId).size === 2 ? 'both' : 'one')
    await bothAreGoing
  }
  const watched = { ...newsroom, events: recorderFor([{ event: 'story.published', together }]) }
  assert.deepEqual(new Set((await publishDue(watched)).published), new Set([one.id, other.id]))
})

test('more stories at one moment than go side by side: each goes out once', async () => {
  const newsroom = aNewsroom(db)
  const stories = await Promise.all(
    Array.from({ length: 15 }, () => aStory(newsroom, { status: 'scheduled' })),
  )
  newsroom.clock.moveTo(itsMoment)
  const [here, there] = await Promise.all([publishDue(newsroom), publishDue(newsroom)])
  assert.deepEqual([...here.published, ...there.published].sort(), stories.map(({ id }) => id).sort())
})

const actsOn = (storyId: string) =>
  db.selectFrom('audit_entry').select('act').where('subject_id', '=', storyId).orderBy('id').execute()
