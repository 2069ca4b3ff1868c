import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { listStories } from '../list-store.ts'
import { readStory } from '../public-story-store.ts'
import { readTopic } from '../topic-store.ts'
import { actingAs, aNewsroom, anActor, aStory, faulty, refused } from '../testing.ts'
import { deleteTopic } from './delete-topic.ts'
import { mergeTopics } from './merge-topics.ts'
import { renameTopic } from './rename-topic.ts'
import { splitTopic } from './split-topic.ts'
import { countTopics, listTopics, writeMissingTopicKeys, type TopicLine } from './topic-list-store.ts'

const { db } = await freshDatabase()
const newsroom = aNewsroom(db)
const reporter = actingAs(newsroom, await anActor(newsroom, 'reporter'))
const editor = actingAs(newsroom, await anActor(newsroom, 'editor'))

const withQanat = await aStory(newsroom, { content: { topics: ['قنات', 'یزد'] } })
const withBoth = await aStory(newsroom, { content: { topics: ['کاریز', 'قنات'] } })
await aStory(newsroom, { status: 'draft', content: { topics: ['بادگیر'] } })

const find = async (text: string): Promise<TopicLine[]> =>
  listTopics(newsroom, { edition: 'fa', text, limit: 10 })
const the = async (name: string): Promise<TopicLine> => {
  const [topic] = await find(name)
  assert.ok(topic)
  return topic
}
const storiesOf = async (topic: string): Promise<string[]> =>
  (await listStories(newsroom, { edition: 'fa', topic, limit: 10 })).map(({ id }) => id).sort()

test('a reporter changes no topics', async () => {
  const { id: topicId } = await the('قنات')
  await assert.rejects(renameTopic(reporter, { topicId, name: 'کاریز' }), refused('access.not_allowed'))
  await assert.rejects(mergeTopics(reporter, { topicId, into: topicId }), refused('access.not_allowed'))
  await assert.rejects(splitTopic(reporter, { topicId }), refused('access.not_allowed'))
  await assert.rejects(deleteTopic(reporter, { topicId }), refused('access.not_allowed'))
})

test('the list counts published stories and finds a name by another form of its word', async () => {
  const found = await find('قنات\u200Cها')

  assert.deepEqual(
    found.map(({ name, stories }) => [name, stories]),
    [['قنات', 2]],
  )
})

test('a topic takes no name that another one has', async () => {
  const { id: topicId } = await the('قنات')
  await assert.rejects(renameTopic(editor, { topicId, name: 'یزد' }), refused('topic.name_taken'))
  await assert.rejects(renameTopic(editor, { topicId, name: '؟' }), faulty('name malformed'))
})

test('merging carries the stories, each once, and the former address leads on', async () => {
  const [from, into] = [await the('کاریز'), await the('قنات')]
  await assert.rejects(mergeTopics(editor, { topicId: from.id, into: from.id }), faulty('into same'))

  await mergeTopics(editor, { topicId: from.id, into: into.id })

  assert.equal((await readTopic(newsroom, 'fa', 'کاریز'))?.slug, into.slug)
  assert.deepEqual(await storiesOf('کاریز'), [withQanat.id, withBoth.id].sort())
  const found = await readStory(newsroom, withBoth.code)
  assert.deepEqual(found.found === 'story' && found.story.topics.map(({ name }) => name), ['قنات'])
  assert.deepEqual(
    (await find('کاریز')).map(({ name, stories, former }) => [name, stories, former.map(each => each.name)]),
    [['قنات', 2, ['کاریز']]],
  )
})

test('a new story under a merged name carries the topic that stands for it', async () => {
  const story = await aStory(newsroom, { content: { topics: ['کاریز'] } })

  const found = await readStory(newsroom, story.code)

  assert.deepEqual(found.found === 'story' && found.story.topics.map(({ name }) => name), ['قنات'])
})

test('a merge is taken back: each has again what was written under its name', async () => {
  const [merged] = (await the('قنات')).former
  await splitTopic(editor, { topicId: merged?.id ?? '' })

  assert.deepEqual(await storiesOf('کاریز'), [withBoth.id])
  await assert.rejects(splitTopic(editor, { topicId: merged?.id ?? '' }), refused('topic.not_merged'))
})

test('a renamed topic is found by both names, and may take its former one back', async () => {
  const { id: topicId } = await the('یزد')

  await renameTopic(editor, { topicId, name: 'شهر یزد' })

  assert.equal((await readTopic(newsroom, 'fa', 'یزد'))?.name, 'شهر یزد')
  await renameTopic(editor, { topicId, name: 'یزد' })
  assert.equal((await readTopic(newsroom, 'fa', 'شهر-یزد'))?.name, 'یزد')
  assert.deepEqual(await storiesOf('شهر-یزد'), [withQanat.id])
})

test('a topic that a draft carries is not deleted', async () => {
  await assert.rejects(deleteTopic(editor, { topicId: (await the('بادگیر')).id }), refused('topic.in_use'))
})

test('a deleted topic leaves the list, and comes back with the next story that is given it', async () => {
  const story = await aStory(newsroom, { content: { topics: ['آب'] } })
  const { id: topicId } = await the('آب')
  await db.updateTable('story').set({ status: 'withdrawn' }).where('id', '=', story.id).execute()
  await assert.rejects(deleteTopic(editor, { topicId }), refused('topic.in_use'))
  await db.deleteFrom('revision_topic').where('topic_id', '=', topicId).execute()

  await deleteTopic(editor, { topicId })

  assert.deepEqual(await find('آب'), [])
  await aStory(newsroom, { content: { topics: ['آب'] } })
  assert.equal((await find('آب')).length, 1)
})

test('the list goes by the Persian alphabet over its pages, also for topics from before, and is counted whole', async () => {
  const names = ['گز', 'هرم', 'پل', 'کوه', 'بام', 'یخ', 'لاله', 'تار']
  await aStory(newsroom, { content: { topics: names.map(name => `الفبا ${name}`) } })
  await db.updateTable('topic').set({ sort_key: '' }).where('name', '=', 'الفبا گز').execute()
  assert.ok((await writeMissingTopicKeys(newsroom)) > 0)
  const question = { edition: 'fa', text: 'الفبا' } as const
  const first = await listTopics(newsroom, { ...question, limit: 5 })
  const rest = await listTopics(newsroom, { ...question, limit: 5, before: first.at(-1)?.id })
  assert.deepEqual(
    [...first, ...rest].map(({ name }) => name.replace('الفبا ', '')),
    ['بام', 'پل', 'تار', 'کوه', 'گز', 'لاله', 'هرم', 'یخ'],
  )
  assert.equal(await countTopics(newsroom, question), 8)
})

test('former names stand by the Persian alphabet too', async () => {
  const names = ['پیشین گز', 'پیشین کوه', 'پیشین پل', 'پیشین یخ']
  await aStory(newsroom, { content: { topics: ['برجا', ...names] } })
  const into = (await the('برجا')).id
  await Promise.all(names.map(async name => mergeTopics(editor, { topicId: (await the(name)).id, into })))

  assert.deepEqual(
    (await the('برجا')).former.map(({ name }) => name),
    ['پیشین پل', 'پیشین کوه', 'پیشین گز', 'پیشین یخ'],
  )
})
