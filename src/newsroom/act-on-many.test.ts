import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import type { ActingContext } from '../people/index.ts'
import { actOnMany, type BulkAct } from './act-on-many.ts'
import { addTopic } from './add-topic.ts'
import { readDeskStory } from './desk-story-store.ts'
import { handOverStory } from './hand-over-story.ts'
import { actingAs, aContent, anActor, aNewsroom, aStory, faulty, refused, type StoryMade } from './testing.ts'

const { db } = await freshDatabase()
const newsroom = aNewsroom(db)
const reporter = await anActor(newsroom, 'reporter', 'آرش')
const writing = actingAs(newsroom, reporter)
const draft = (headline = 'پل تازه') => aStory(newsroom, { status: 'draft', content: aContent({ headline }) })
const many = async (
  context: ActingContext,
  act: BulkAct,
  stories: readonly Pick<StoryMade, 'id' | 'revisionId'>[],
) =>
  (await actOnMany(context, act, { stories, requestId: 'of the test' })).map(
    answer => answer.refused?.problems[0]?.problem ?? answer.refused?.code ?? 'done',
  )
const statusOf = async ({ id }: StoryMade) => (await readDeskStory(newsroom, id)).status

test('a reporter approves none of several, and each says so', async () => {
  const stories = [
    await aStory(newsroom, { status: 'in-review' }),
    await aStory(newsroom, { status: 'in-review' }),
  ]

  assert.deepEqual(await many(writing, { act: 'approve' }, stories), [
    'access.not_allowed',
    'access.not_allowed',
  ])
})

test('each is answered by itself, in the order asked: what cannot be done keeps nothing back', async () => {
  const stories = [await draft(), await draft(''), await aStory(newsroom), await draft()]

  const answers = await many(newsroom, { act: 'submit' }, stories)

  assert.deepEqual(answers, ['done', 'required', 'story.act_not_possible', 'done'])
  assert.deepEqual(await Promise.all(stories.map(statusOf)), ['in-review', 'draft', 'published', 'in-review'])
})

test('a story that was changed since the list was read is not approved', async () => {
  const read = await aStory(newsroom, { status: 'in-review' })
  const changed = await aStory(newsroom, { status: 'in-review' })
  await addTopic(newsroom, { storyId: changed.id, basedOn: changed.revisionId, topic: 'پل' })

  assert.deepEqual(await many(newsroom, { act: 'approve' }, [read, changed]), [
    'done',
    'story.changed_since_read',
  ])
})

test('a story that is named twice is done once', async () => {
  const story = await draft()

  assert.deepEqual(await many(newsroom, { act: 'submit' }, [story, story]), ['done'])
})

test('several are handed to one writer, who is told for each that she does not write there', async () => {
  const moderator = await anActor(newsroom, 'moderator')
  const idOf = ({ kind, ...actor }: typeof reporter) => (kind === 'person' && 'id' in actor ? actor.id : '')
  const stories = [await draft(), await draft()]

  assert.deepEqual(await many(newsroom, { act: 'assign', assigneeId: idOf(moderator) }, stories), [
    'unknown',
    'unknown',
  ])
  assert.deepEqual(await many(newsroom, { act: 'assign', assigneeId: idOf(reporter) }, stories), [
    'done',
    'done',
  ])
})

test('a topic is added before readers see the story, by who writes there, and not without a name', async () => {
  const story = await draft()
  const order = { storyId: story.id, basedOn: story.revisionId, topic: 'پل' }
  const moderator = actingAs(newsroom, await anActor(newsroom, 'moderator'))
  const published = await aStory(newsroom)

  await assert.rejects(addTopic(moderator, order), refused('access.not_allowed'))
  await assert.rejects(addTopic(newsroom, { ...order, topic: ' ' }), faulty('topic required'))
  await assert.rejects(
    addTopic(newsroom, { ...order, storyId: published.id, basedOn: published.revisionId }),
    refused('story.topic_by_update'),
  )
})

test('a topic joins those that are there, in a revision of its own; a story that has it stays as it is', async () => {
  const plain = await draft()
  const has = await aStory(newsroom, { status: 'draft', content: aContent({ topics: ['بازسازی', 'پل'] }) })

  assert.deepEqual(await many(newsroom, { act: 'topic', topic: 'بازسازي' }, [plain, has]), ['done', 'done'])

  const now = await readDeskStory(newsroom, plain.id)
  assert.deepEqual(now.content.topics, ['بازسازی'])
  assert.notEqual(now.draftRevisionId, plain.revisionId)
  assert.equal((await readDeskStory(newsroom, has.id)).draftRevisionId, has.revisionId)
})

test('what is moved in one request stands in its new section, and the writer stays', async () => {
  const story = await draft()
  await handOverStory(newsroom, {
    storyId: story.id,
    assigneeId: reporter.kind === 'person' ? reporter.id : '',
  })

  assert.deepEqual(await many(newsroom, { act: 'move', section: 'nowhere' }, [story]), ['unknown'])
  assert.deepEqual(await many(newsroom, { act: 'return', note: '' }, [story]), ['required'])
})
