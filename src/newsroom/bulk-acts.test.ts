import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import type { Actor, Rights } from '../people/index.ts'
import { createSection } from './sections/create-section.ts'
import { listDeskStories, listWaiting } from './desk-store.ts'
import { handOverStory } from './hand-over-story.ts'
import { moveStory } from './move-story.ts'
import { readSection } from './section-store.ts'
import { actingAs, anActor, aNewsroom, aStory, faulty, refused } from './testing.ts'

// What the desk does to several stories is done to each by itself; these are the two acts that only the list has.

const { db } = await freshDatabase()
const newsroom = aNewsroom(db)
await createSection(newsroom, { slug: 'sport', nameFa: 'ورزش', nameEn: 'Sport' })
const reporter = await anActor(newsroom, 'reporter', 'آرش')
const moderator = await anActor(newsroom, 'moderator', 'مینا')
const idOf = (actor: Actor): string => (actor.kind === 'person' ? actor.id : '')
const ofNoSport = async (): Promise<Actor> => {
  const sport = (await readSection(newsroom, 'sport'))?.id ?? ''
  const rights: Rights = { usual: 'publish', exceptions: { [sport]: 'read' } }
  const editor = await anActor(newsroom, 'editor')
  return editor.kind === 'person' ? { ...editor, rights } : editor
}

test('a reporter hands no story over, nobody one of a section that is not hers', async () => {
  const { id: storyId } = await aStory(newsroom, { status: 'draft', section: 'sport' })
  const order = { storyId, assigneeId: idOf(reporter) }
  await assert.rejects(handOverStory(actingAs(newsroom, reporter), order), refused('access.not_allowed'))
  await assert.rejects(
    handOverStory(actingAs(newsroom, await ofNoSport()), order),
    refused('access.not_in_section'),
  )
})

test('a story is handed over only to who writes, and not once it is withdrawn', async () => {
  const { id: storyId } = await aStory(newsroom, { status: 'draft' })
  await assert.rejects(
    handOverStory(newsroom, { storyId, assigneeId: idOf(moderator) }),
    faulty('assigneeId unknown'),
  )
  const withdrawn = await aStory(newsroom, { status: 'withdrawn' })
  await assert.rejects(
    handOverStory(newsroom, { storyId: withdrawn.id, assigneeId: idOf(reporter) }),
    refused('story.withdrawn'),
  )
})

test('a returned story that is handed over waits for its new writer', async () => {
  const { id: storyId } = await aStory(newsroom, { status: 'returned' })
  await handOverStory(newsroom, { storyId, assigneeId: idOf(reporter) })
  const waiting = await listWaiting(actingAs(newsroom, reporter))
  assert.deepEqual(
    waiting.map(({ id, authorName }) => [id, authorName]),
    [[storyId, 'آرش']],
  )
})

test('a story moves only before readers see it, and between sections that its mover writes in', async () => {
  const published = await aStory(newsroom)
  await assert.rejects(
    moveStory(newsroom, { storyId: published.id, section: 'sport' }),
    refused('story.place_is_public'),
  )
  const scheduled = await aStory(newsroom, { status: 'scheduled' })
  await assert.rejects(
    moveStory(newsroom, { storyId: scheduled.id, section: 'sport' }),
    refused('story.scheduled_already'),
  )
  const draft = await aStory(newsroom, { status: 'draft' })
  await assert.rejects(moveStory(newsroom, { storyId: draft.id, section: 'none' }), faulty('section unknown'))
  await assert.rejects(
    moveStory(actingAs(newsroom, await ofNoSport()), { storyId: draft.id, section: 'sport' }),
    refused('access.not_in_section'),
  )
  await assert.rejects(
    moveStory(actingAs(newsroom, moderator), { storyId: draft.id, section: 'sport' }),
    refused('access.not_allowed'),
  )
})

test('a moved story stands in its new section, with the revision that the list names', async () => {
  const { id: storyId, revisionId } = await aStory(newsroom, { status: 'in-review' })
  await moveStory(newsroom, { storyId, section: 'sport' })
  const [line] = await listDeskStories(newsroom, { section: 'sport', status: 'in-review', limit: 10 })
  assert.deepEqual([line?.id, line?.draftRevisionId], [storyId, revisionId])
})
