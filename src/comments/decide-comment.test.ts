import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { actingAs, aNewsroom, anActor, aStory } from '../newsroom/testing.ts'
import { FieldProblems, Refusal } from '../platform/refusal.ts'
import { appealComment } from './appeal-comment.ts'
import { decideComment } from './decide-comment.ts'
import { aComment, shownUnder } from './testing.ts'
import { readTracked } from './track-comment.ts'
import { withdrawComment } from './withdraw-comment.ts'

const { db } = await freshDatabase()
const context = aNewsroom(db)
const story = await aStory(context)
const reporter = actingAs(context, await anActor(context, 'reporter'))
const moderator = actingAs(context, await anActor(context, 'moderator'))
const secondModerator = actingAs(context, await anActor(context, 'moderator'))
const refusal = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code
const publish = { verdict: 'publish', rule: null, note: '' } as const
const refuse = { verdict: 'refuse', rule: 'off-topic', note: 'دربارهٔ این خبر نیست.' } as const
const shown = () => shownUnder(context, story.id)

test('a reporter does not decide on comments', async () => {
  const { id } = await aComment(context, story.id)

  await assert.rejects(decideComment(reporter, { commentId: id, ...publish }), refusal('access.not_allowed'))
})

test('a comment is not refused without a house rule', async () => {
  const { id } = await aComment(context, story.id)

  await assert.rejects(
    decideComment(moderator, { commentId: id, verdict: 'refuse', rule: null, note: 'نه' }),
    FieldProblems,
  )
})

test('an approved comment is shown under its story', async () => {
  const { id } = await aComment(context, story.id, { text: 'تأیید شود.' })

  await decideComment(moderator, { commentId: id, ...publish })

  assert.deepEqual(await shown(), ['تأیید شود.'])
})

test('the sender of a refused comment reads the rule and the note', async () => {
  const { id, token } = await aComment(context, story.id, { text: 'دربارهٔ چیز دیگری است.' })

  await decideComment(moderator, { commentId: id, ...refuse })

  const tracked = await readTracked(context, token)
  assert.deepEqual([tracked?.status, tracked?.rule, tracked?.note], ['refused', 'off-topic', refuse.note])
  assert.equal(tracked?.mayAppeal, true)
})

test('two moderators cannot both decide on one comment', async () => {
  const { id } = await aComment(context, story.id)
  await decideComment(moderator, { commentId: id, ...refuse })

  await assert.rejects(
    decideComment(secondModerator, { commentId: id, ...publish }),
    refusal('comment.already_decided'),
  )
})

test('an appeal is decided by another moderator, and there is one appeal only', async () => {
  const { id, token } = await aComment(context, story.id, { text: 'اعتراض دارم به این رد.' })
  await decideComment(moderator, { commentId: id, ...refuse })
  await appealComment(context, { token, text: 'دیدگاه من دربارهٔ همین خبر است.' })

  await assert.rejects(
    decideComment(moderator, { commentId: id, ...publish }),
    refusal('comment.same_moderator'),
  )
  await decideComment(secondModerator, { commentId: id, ...refuse })
  await assert.rejects(
    appealComment(context, { token, text: 'باز هم اعتراض دارم.' }),
    refusal('comment.no_appeal'),
  )
})

test('a comment its sender took back is no longer shown', async () => {
  const { id, token } = await aComment(context, story.id, { text: 'پشیمان شدم.' })
  await decideComment(moderator, { commentId: id, ...publish })

  await withdrawComment(context, { token })

  assert.equal((await shown()).includes('پشیمان شدم.'), false)
})
