import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { actingAs, aNewsroom, anActor, aStory } from '../newsroom/testing.ts'
import { Refusal } from '../platform/refusal.ts'
import { agreeWithComment } from './agree-with-comment.ts'
import type { CommentOrderShown } from './comment.ts'
import { decideComment } from './decide-comment.ts'
import { eraseComment } from './erase-comment.ts'
import { exportComment } from './export-comment.ts'
import { readFigures } from './figures-store.ts'
import { listPublished, pageOfPublished } from './published-store.ts'
import { aComment } from './testing.ts'
import { readTokenByCode, readTracked } from './track-comment.ts'
import { withdrawComment } from './withdraw-comment.ts'

const { db } = await freshDatabase()
const context = aNewsroom(db)
const moderator = actingAs(context, await anActor(context, 'moderator'))
const refusal = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code
const publish = { verdict: 'publish', rule: null, note: '' } as const

async function published(storyId: string, text: string, parentId: string | null = null) {
  const sent = await aComment(context, storyId, { text, parentId })
  context.clock.moveTo(new Date(context.clock.now().getTime() + 60_000))
  await decideComment(moderator, { commentId: sent.id, ...publish })
  return sent
}

const textsOf = async (storyId: string, order: CommentOrderShown, page = 1) =>
  (await listPublished(context, { storyId, order, page })).comments.map(({ text, gone }) => gone ?? text)

const agree = (storyId: string, commentId: string, { by, agrees = true }: { by: string; agrees?: boolean }) =>
  agreeWithComment(context, { storyId, commentId, agrees, readerKey: by, address: by })

test('nobody agrees with a comment that readers do not see, or that stands under another story', async () => {
  const [story, other] = [await aStory(context), await aStory(context)]
  const waiting = await aComment(context, story.id)
  const seen = await published(story.id, 'دیده می\u200Cشود.')

  await assert.rejects(agree(story.id, waiting.id, { by: 'a' }), refusal('comment.not_found'))
  await assert.rejects(agree(other.id, seen.id, { by: 'a' }), refusal('comment.not_found'))
})

test('a reader agrees once and may think again; nobody can put the votes of a reader together', async () => {
  const story = await aStory(context)
  const [first, second] = [await published(story.id, 'یکم'), await published(story.id, 'دوم')]

  await Promise.all(['a', 'b', 'c'].map(by => agree(story.id, first.id, { by })))
  await agree(story.id, second.id, { by: 'a' })
  const counts = await agree(story.id, first.id, { by: 'a', agrees: false })

  assert.deepEqual(counts, { agree: 2, disagree: 1 })
  const rows = await db
    .selectFrom('agreement')
    .select('reader_key')
    .where('comment_id', 'in', [first.id, second.id])
    .execute()
  assert.equal(new Set(rows.map(({ reader_key }) => reader_key)).size, 4)
})

test('an answer stays with its comment in every order', async () => {
  const story = await aStory(context)
  const first = await published(story.id, 'سخن الف')
  const second = await published(story.id, 'سخن ب')
  await published(story.id, 'پاسخ الف', first.id)
  await agree(story.id, second.id, { by: 'a' })

  assert.deepEqual(await textsOf(story.id, 'oldest'), ['سخن الف', 'پاسخ الف', 'سخن ب'])
  assert.deepEqual(await textsOf(story.id, 'newest'), ['سخن ب', 'سخن الف', 'پاسخ الف'])
  assert.deepEqual(await textsOf(story.id, 'agreed'), ['سخن ب', 'سخن الف', 'پاسخ الف'])
})

test('what was withdrawn leaves an empty place where answers hang on it, and none where none do', async () => {
  const story = await aStory(context)
  const [answered, alone] = [await published(story.id, 'سخن الف'), await published(story.id, 'سخن ب')]
  await published(story.id, 'پاسخ الف', answered.id)

  await withdrawComment(context, { token: answered.token })
  await withdrawComment(context, { token: alone.token })

  assert.deepEqual(await textsOf(story.id, 'oldest'), ['by-sender', 'پاسخ الف'])
  assert.equal((await listPublished(context, { storyId: story.id, order: 'oldest', page: 1 })).count, 1)
})

test('comments go on after twenty, and each is found on its page', async () => {
  const story = await aStory(context)
  const texts = Array.from({ length: 21 }, (_, place) => `دیدگاه شمارهٔ ${place}`)
  const sent = await Promise.all(texts.map(text => aComment(context, story.id, { text })))
  await Promise.all(sent.map(({ id }) => decideComment(moderator, { commentId: id, ...publish })))

  const second = await listPublished(context, { storyId: story.id, order: 'oldest', page: 2 })
  const [last] = second.comments

  assert.deepEqual([second.count, second.pages, second.comments.length], [21, 2, 1])
  assert.equal(await pageOfPublished(context, { storyId: story.id, commentId: last?.id ?? '' }), 2)
  assert.deepEqual(await textsOf(story.id, 'oldest', 3), [])
})

test('erasing takes every word out of the database and leaves the figures as they were', async () => {
  const story = await aStory(context)
  const word = 'قناریزرد'
  const sent = await aComment(context, story.id, { name: word, text: `${word} دزد است و رشوه گرفته` })
  await decideComment(moderator, { commentId: sent.id, verdict: 'refuse', rule: 'defamation', note: word })
  const span = { from: new Date(0), until: new Date('2100-01-01T00:00:00Z') }
  const before = await readFigures(context, span)

  await eraseComment(context, { token: sent.token })

  const kept = await Promise.all([
    db.selectFrom('comment').selectAll().where('id', '=', sent.id).execute(),
    db.selectFrom('screening').selectAll().where('comment_id', '=', sent.id).execute(),
    db.selectFrom('decision').selectAll().where('comment_id', '=', sent.id).execute(),
  ])
  assert.doesNotMatch(JSON.stringify(kept), new RegExp(word))
  assert.deepEqual(await readFigures(context, span), before)
  assert.notEqual((await readTracked(context, sent.token))?.erasedAt, null)
})

test('its sender can take along what is kept, and a stranger nothing', async () => {
  const story = await aStory(context)
  const sent = await aComment(context, story.id, { name: 'نرگس', text: 'این را نگه می\u200Cدارم.' })

  const exported = await exportComment(context, sent.token)

  assert.deepEqual(
    [exported?.name, exported?.text, exported?.status],
    ['نرگس', 'این را نگه می\u200Cدارم.', 'waiting'],
  )
  assert.equal(await exportComment(context, 'no such token'), undefined)
})

test('an address that tries codes is stopped after ten, and over a restart too', async () => {
  const story = await aStory(context)
  const { code, token } = await aComment(context, story.id)
  const tries = Array.from({ length: 10 }, () => 'AAAA-BBBB-CCCC')
  await Promise.all(tries.map(typed => readTokenByCode(context, typed, '203.0.113.9')))

  await assert.rejects(readTokenByCode(context, code, '203.0.113.9'), refusal('comment.too_many'))
  assert.equal(await readTokenByCode({ ...context }, code, '203.0.113.10'), token)
})
