import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { actingAs, aNewsroom, anActor, aStory } from '../../newsroom/testing.ts'
import { FieldProblems, Refusal } from '../../platform/refusal.ts'
import { decideComment } from '../decide-comment.ts'
import { listQueue } from '../queue-store.ts'
import { aComment } from '../testing.ts'
import { undoDecision } from '../undo-decision.ts'
import { askSecondOpinion, takeQuestionBack } from './ask-second-opinion.ts'
import type { QueueList } from './moderation.ts'

const { db } = await freshDatabase()
const context = aNewsroom(db)
const story = await aStory(context)
const moderator = actingAs(context, await anActor(context, 'moderator'))
const second = actingAs(context, await anActor(context, 'moderator'))
const reporter = actingAs(context, await anActor(context, 'reporter'))
const refusal = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code
const publish = { verdict: 'publish', rule: null, note: '' } as const
const idsOn = async (list: QueueList) => (await listQueue(second, { list })).map(({ id }) => id)

test('a reporter asks no moderator, and nobody asks nothing', async () => {
  const { id: commentId } = await aComment(context, story.id)

  await assert.rejects(
    askSecondOpinion(reporter, { commentId, note: 'تهمت است؟' }),
    refusal('access.not_allowed'),
  )
  await assert.rejects(askSecondOpinion(moderator, { commentId, note: '  ' }), FieldProblems)
})

test('nobody asks about what is decided, nor about what was asked already', async () => {
  const decided = await aComment(context, story.id)
  await decideComment(moderator, { commentId: decided.id, ...publish })
  const asked = await aComment(context, story.id)
  await askSecondOpinion(moderator, { commentId: asked.id, note: 'تهمت است؟' })

  await assert.rejects(
    askSecondOpinion(second, { commentId: decided.id, note: 'چرا؟' }),
    refusal('comment.not_waiting'),
  )
  await assert.rejects(
    askSecondOpinion(second, { commentId: asked.id, note: 'من هم می\u200Cپرسم.' }),
    refusal('comment.asked_already'),
  )
})

test('who asks does not decide, and nobody else takes the question back', async () => {
  const { id: commentId } = await aComment(context, story.id)
  await askSecondOpinion(moderator, { commentId, note: 'تهمت است؟' })

  await assert.rejects(decideComment(moderator, { commentId, ...publish }), refusal('comment.own_question'))
  await assert.rejects(takeQuestionBack(second, { commentId }), refusal('comment.not_your_question'))
})

test('a comment somebody asked about leaves the queue for a list of its own until a colleague decides', async () => {
  const { id: commentId } = await aComment(context, story.id)

  await askSecondOpinion(moderator, { commentId, note: 'تهمت است؟' })

  assert.equal((await idsOn('waiting')).includes(commentId), false)
  assert.equal((await idsOn('second-opinion')).includes(commentId), true)
  await decideComment(second, { commentId, ...publish })
  assert.equal((await idsOn('second-opinion')).includes(commentId), false)
})

test('an answer that is taken back leaves the question open', async () => {
  const { id: commentId } = await aComment(context, story.id)
  await askSecondOpinion(moderator, { commentId, note: 'تهمت است؟' })
  await decideComment(second, { commentId, ...publish })

  await undoDecision(second, { commentId })

  assert.equal((await idsOn('second-opinion')).includes(commentId), true)
  await assert.rejects(decideComment(moderator, { commentId, ...publish }), refusal('comment.own_question'))
})

test('who takes the question back may decide', async () => {
  const { id: commentId } = await aComment(context, story.id)
  await askSecondOpinion(moderator, { commentId, note: 'تهمت است؟' })

  await takeQuestionBack(moderator, { commentId })

  await decideComment(moderator, { commentId, ...publish })
  assert.equal((await idsOn('published')).includes(commentId), true)
})
