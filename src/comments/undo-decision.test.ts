import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { actingAs, aNewsroom, anActor, aStory } from '../newsroom/testing.ts'
import { Refusal } from '../platform/refusal.ts'
import { appealComment } from './appeal-comment.ts'
import { listPublishedComments } from './testing.ts'
import { decideComment } from './decide-comment.ts'
import { listHistory } from './desk/history-store.ts'
import { aComment } from './testing.ts'
import { readTracked } from './track-comment.ts'
import { undoDecision } from './undo-decision.ts'
import { withdrawComment } from './withdraw-comment.ts'

const { db } = await freshDatabase()
const context = aNewsroom(db)
const story = await aStory(context)
const moderator = actingAs(context, await anActor(context, 'moderator', 'هانیه'))
const second = actingAs(context, await anActor(context, 'moderator', 'سمانه'))
const reporter = actingAs(context, await anActor(context, 'reporter'))
const later = (milliseconds: number): void =>
  context.clock.moveTo(new Date(context.clock.now().getTime() + milliseconds))
const refusal = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code
const publish = { verdict: 'publish', rule: null, note: '' } as const
const refuse = { verdict: 'refuse', rule: 'off-topic', note: '' } as const

test('only a moderator takes a decision back, and only her own', async () => {
  const { id: commentId } = await aComment(context, story.id)
  await decideComment(moderator, { commentId, ...publish })

  await assert.rejects(undoDecision(reporter, { commentId }), refusal('access.not_allowed'))
  await assert.rejects(undoDecision(second, { commentId }), refusal('comment.not_your_decision'))
})

test('a decision that nobody made is not taken back', async () => {
  const { id: commentId } = await aComment(context, story.id)

  await assert.rejects(undoDecision(moderator, { commentId }), refusal('comment.not_your_decision'))
})

test('a decision stands when its seconds are over', async () => {
  const { id: commentId } = await aComment(context, story.id)
  await decideComment(moderator, { commentId, ...publish })
  later(16_000)

  await assert.rejects(undoDecision(moderator, { commentId }), refusal('comment.undo_over'))
})

test('a decision is not taken back once the sender has answered it', async () => {
  const refused = await aComment(context, story.id)
  await decideComment(moderator, { commentId: refused.id, ...refuse })
  await appealComment(context, { token: refused.token, text: 'دیدگاه من دربارهٔ همین خبر است.' })
  const withdrawn = await aComment(context, story.id)
  await decideComment(moderator, { commentId: withdrawn.id, ...publish })
  await withdrawComment(context, { token: withdrawn.token })

  await assert.rejects(undoDecision(moderator, { commentId: refused.id }), refusal('comment.moved_on'))
  await assert.rejects(undoDecision(moderator, { commentId: withdrawn.id }), refusal('comment.moved_on'))
})

test('what was published by mistake is gone from the story, waits again, and may be decided anew', async () => {
  const { id: commentId, token } = await aComment(context, story.id, { text: 'به اشتباه منتشر شد.' })
  await decideComment(moderator, { commentId, ...publish })

  await undoDecision(moderator, { commentId })

  const shown = await listPublishedComments(context, story.id)
  assert.equal(
    shown.some(({ id }) => id === commentId),
    false,
  )
  assert.equal((await readTracked(context, token))?.status, 'waiting')
  await decideComment(moderator, { commentId, ...refuse })
  assert.equal((await readTracked(context, token))?.status, 'refused')
})

test('the history keeps a decision that was taken back', async () => {
  const { id: commentId } = await aComment(context, story.id)
  await decideComment(moderator, { commentId, ...refuse })
  later(2000)
  await undoDecision(moderator, { commentId })

  const history = await listHistory(context, [commentId])

  assert.deepEqual(
    history.map(({ act, byName }) => [act, byName]),
    [
      ['refused', 'هانیه'],
      ['undone', 'هانیه'],
    ],
  )
})

test('an appeal decided by mistake is an appeal again, for somebody who did not decide first', async () => {
  const { id: commentId, token } = await aComment(context, story.id)
  await decideComment(moderator, { commentId, ...refuse })
  await appealComment(context, { token, text: 'دیدگاه من دربارهٔ همین خبر است.' })
  await decideComment(second, { commentId, ...publish })

  await undoDecision(second, { commentId })

  assert.equal((await readTracked(context, token))?.status, 'appealed')
  await assert.rejects(decideComment(moderator, { commentId, ...publish }), refusal('comment.same_moderator'))
})
