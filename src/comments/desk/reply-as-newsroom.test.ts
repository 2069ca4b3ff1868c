import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { actingAs, aNewsroom, anActor, aStory } from '../../newsroom/testing.ts'
import { FieldProblems, Refusal } from '../../platform/refusal.ts'
import { decideComment } from '../decide-comment.ts'
import { eraseComment } from '../erase-comment.ts'
import { exportComment } from '../export-comment.ts'
import { aComment, listPublishedComments } from '../testing.ts'
import { readTracked } from '../track-comment.ts'
import { undoDecision } from '../undo-decision.ts'
import { withdrawComment } from '../withdraw-comment.ts'
import { listHistory } from './history-store.ts'
import { replyAsNewsroom } from './reply-as-newsroom.ts'
import { takeReplyBack } from './take-reply-back.ts'

const { db } = await freshDatabase()
const context = aNewsroom(db)
const story = await aStory(context)
const moderator = actingAs(context, await anActor(context, 'moderator', 'هانیه'))
const editor = actingAs(context, await anActor(context, 'editor', 'لیلا'))
const reporter = actingAs(context, await anActor(context, 'reporter'))
const later = (): void => context.clock.moveTo(new Date(context.clock.now().getTime() + 1000))
const refusal = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code
const text = 'روز نصب را هم گزارش می\u200Cکنیم.'
const shown = async (id: string) =>
  (await listPublishedComments(context, story.id)).find(each => each.id === id)
const aPublishedOne = async () => {
  const comment = await aComment(context, story.id)
  await decideComment(moderator, { commentId: comment.id, verdict: 'publish', rule: null, note: '' })
  later()
  return comment
}

test('a reporter does not speak for the newsroom, and takes nothing back', async () => {
  const { id: commentId } = await aPublishedOne()

  await assert.rejects(replyAsNewsroom(reporter, { commentId, text }), refusal('access.not_allowed'))
  await assert.rejects(takeReplyBack(reporter, { commentId }), refusal('access.not_allowed'))
  assert.equal((await shown(commentId))?.reply, null)
})

test('only a published comment is answered, and not with nothing or with too much', async () => {
  const { id: waiting } = await aComment(context, story.id)
  const { id: commentId } = await aPublishedOne()

  await assert.rejects(
    replyAsNewsroom(moderator, { commentId: waiting, text }),
    refusal('comment.not_published'),
  )
  await assert.rejects(
    replyAsNewsroom(moderator, { commentId: story.id, text }),
    refusal('comment.not_found'),
  )
  await assert.rejects(replyAsNewsroom(moderator, { commentId, text: ' \u200C ' }), FieldProblems)
  await assert.rejects(replyAsNewsroom(moderator, { commentId, text: 'الف'.repeat(501) }), FieldProblems)
})

test('a second reply is refused with the name of whoever wrote the first; the same words again are one', async () => {
  const { id: commentId } = await aPublishedOne()
  await replyAsNewsroom(moderator, { commentId, text })
  await replyAsNewsroom(moderator, { commentId, text })

  await assert.rejects(
    replyAsNewsroom(editor, { commentId, text }),
    (error: unknown) =>
      error instanceof Refusal && error.code === 'comment.replied_already' && error.facts['name'] === 'هانیه',
  )
  assert.deepEqual(
    (await listHistory(context, [commentId])).map(({ act, byName }) => [act, byName]),
    [
      ['published', 'هانیه'],
      ['replied', 'هانیه'],
    ],
  )
})

test('readers, the sender and the export have the words without a name', async () => {
  const { id: commentId, token } = await aPublishedOne()

  await replyAsNewsroom(editor, { commentId, text })

  const reply = { text, at: context.clock.now() }
  assert.deepEqual((await shown(commentId))?.reply, reply)
  assert.deepEqual((await readTracked(context, token))?.reply, reply)
  assert.deepEqual((await exportComment(context, token))?.reply, { text, at: reply.at.toISOString() })
})

test('a waiting comment is approved in the same act, or neither happens', async () => {
  const { id: commentId } = await aComment(context, story.id)
  await replyAsNewsroom(moderator, { commentId, text, approve: true })
  const { id: refused, token } = await aComment(context, story.id)
  await withdrawComment(context, { token })

  assert.equal((await shown(commentId))?.reply?.text, text)
  await assert.rejects(
    replyAsNewsroom(moderator, { commentId: refused, text, approve: true }),
    refusal('comment.taken_back'),
  )
  assert.equal(await shown(refused), undefined)
})

test('a reply goes out of sight with its comment, and comes back with it', async () => {
  const { id: commentId, token } = await aComment(context, story.id)
  await replyAsNewsroom(moderator, { commentId, text, approve: true })
  await undoDecision(moderator, { commentId })

  assert.equal((await readTracked(context, token))?.reply, null)
  await decideComment(editor, { commentId, verdict: 'publish', rule: null, note: '' })
  assert.equal((await shown(commentId))?.reply?.text, text)
})

test('a colleague takes a reply back, another is written, and the history tells all three', async () => {
  const { id: commentId } = await aPublishedOne()
  await replyAsNewsroom(moderator, { commentId, text })
  later()
  await takeReplyBack(editor, { commentId })
  await takeReplyBack(editor, { commentId })
  assert.equal((await shown(commentId))?.reply, null)
  later()

  await replyAsNewsroom(editor, { commentId, text: 'گزارش نصب فردا می\u200Cآید.' })

  assert.deepEqual(
    (await listHistory(context, [commentId])).map(({ act, byName }) => [act, byName]),
    [
      ['published', 'هانیه'],
      ['replied', 'هانیه'],
      ['reply-taken-back', 'لیلا'],
      ['replied', 'لیلا'],
    ],
  )
})

test('a comment erased by its sender takes the words of the reply with it', async () => {
  const { id: commentId, token } = await aPublishedOne()
  await replyAsNewsroom(moderator, { commentId, text })

  await eraseComment(context, { token })

  const told = (await listHistory(context, [commentId])).find(({ act }) => act === 'replied')
  assert.equal(told?.note, '')
})
