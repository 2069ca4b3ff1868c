import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { actingAs, aNewsroom, anActor, aStory } from '../../newsroom/testing.ts'
import { newId } from '../../platform/ids.ts'
import { Refusal } from '../../platform/refusal.ts'
import { decideComment } from '../decide-comment.ts'
import { listQueue } from '../queue-store.ts'
import { aComment } from '../testing.ts'
import { claimComment, releaseComment } from './claim-comment.ts'
import { figuresOf } from './desk-figures.ts'

const { db } = await freshDatabase()
const context = aNewsroom(db)
const story = await aStory(context)
const hanieh = actingAs(context, await anActor(context, 'moderator', 'هانیه'))
const samaneh = actingAs(context, await anActor(context, 'moderator', 'سمانه'))
const reporter = actingAs(context, await anActor(context, 'reporter'))
const later = (milliseconds: number): void =>
  context.clock.moveTo(new Date(context.clock.now().getTime() + milliseconds))
const refusal = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code
const holderOf = async (asker: typeof hanieh, commentId: string) =>
  (await claimComment(asker, { commentId })).holderName

test('a reporter claims nothing, and nobody claims what is not there', async () => {
  const { id: commentId } = await aComment(context, story.id)

  await assert.rejects(claimComment(reporter, { commentId }), refusal('access.not_allowed'))
  await assert.rejects(claimComment(hanieh, { commentId: newId() }), refusal('comment.not_found'))
})

test('who comes second is told who is reading it', async () => {
  const { id: commentId } = await aComment(context, story.id)

  assert.equal(await holderOf(hanieh, commentId), 'هانیه')
  assert.equal(await holderOf(samaneh, commentId), 'هانیه')
})

test('a claim lapses when its holder does not ask again', async () => {
  const { id: commentId } = await aComment(context, story.id)
  await claimComment(hanieh, { commentId })
  later(76_000)

  assert.equal(await holderOf(samaneh, commentId), 'سمانه')
})

test('a comment that is let go is free, and nobody lets go of another’s', async () => {
  const { id: commentId } = await aComment(context, story.id)
  await claimComment(hanieh, { commentId })

  await releaseComment(samaneh, { commentId })
  assert.equal(await holderOf(samaneh, commentId), 'هانیه')
  await releaseComment(hanieh, { commentId })
  assert.equal(await holderOf(samaneh, commentId), 'سمانه')
})

test('nobody reads two comments at once', async () => {
  const first = await aComment(context, story.id)
  const next = await aComment(context, story.id)
  await claimComment(hanieh, { commentId: first.id })
  await claimComment(hanieh, { commentId: next.id })

  assert.equal(await holderOf(samaneh, first.id), 'سمانه')
})

test('the queue can be asked for what nobody is reading, and for what a colleague reads', async () => {
  const { id: commentId } = await aComment(context, story.id)
  await claimComment(hanieh, { commentId })
  const ids = async (claimed: string) =>
    (await listQueue(samaneh, { list: 'waiting', claimed })).map(({ id }) => id)

  assert.equal((await ids('nobody')).includes(commentId), false)
  assert.equal((await ids('mine')).includes(commentId), false)
  assert.deepEqual(await ids(hanieh.actor.kind === 'person' ? hanieh.actor.id : ''), [commentId])
})

test('a claim keeps nobody from deciding, and how long a comment was read is known', async () => {
  const { id: commentId } = await aComment(context, story.id)
  await claimComment(hanieh, { commentId })
  later(9000)
  await decideComment(hanieh, { commentId, verdict: 'publish', rule: null, note: '' })
  const other = await aComment(context, story.id)
  await claimComment(hanieh, { commentId: other.id })
  await decideComment(samaneh, { commentId: other.id, verdict: 'publish', rule: null, note: '' })

  const until = new Date(context.clock.now().getTime() + 1)
  const { moderators } = await figuresOf(context, { from: new Date(0), until })
  assert.deepEqual(
    moderators.map(({ name, decisions, medianSeconds }) => [name, decisions, medianSeconds]).toSorted(),
    [
      ['سمانه', 1, null],
      ['هانیه', 1, 9],
    ],
  )
})
