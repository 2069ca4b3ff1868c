import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { actingAs, aNewsroom, anActor, aStory } from '../../newsroom/testing.ts'
import { Refusal } from '../../platform/refusal.ts'
import { listPublishedComments } from '../testing.ts'
import { decideComment } from '../decide-comment.ts'
import { readQueued } from '../queue-store.ts'
import { aComment } from '../testing.ts'
import { withdrawComment } from '../withdraw-comment.ts'
import { listHistory } from './history-store.ts'
import { maskNumber } from './mask-number.ts'
import { numbersIn } from './numbers-in.ts'

const { db } = await freshDatabase()
const context = aNewsroom(db)
const story = await aStory(context)
const moderator = actingAs(context, await anActor(context, 'moderator', 'هانیه'))
const reporter = actingAs(context, await anActor(context, 'reporter'))
const later = (milliseconds: number): void =>
  context.clock.moveTo(new Date(context.clock.now().getTime() + milliseconds))
const refusal = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code
const text = 'زنگ بزنید به ۰۹۱۲ ۰۰۰ ۰۰ ۰۰ تا بگویم.'
const place = { start: 13, end: 27 }
const shown = async (id: string) =>
  (await listPublishedComments(context, story.id)).find(each => each.id === id)?.text

test('a telephone number, a card and a national code are numbers; a year, an amount and a date are none', () => {
  const found = (of: string) => numbersIn(of).map(({ start, end }) => of.slice(start, end))

  assert.deepEqual(found(text), ['۰۹۱۲ ۰۰۰ ۰۰ ۰۰'])
  assert.deepEqual(found('کارت 6037-9900-0000-0000'), ['6037-9900-0000-0000'])
  assert.deepEqual(found('+98 21 0000 0000 یا 0012345678'), ['+98 21 0000 0000', '0012345678'])
  assert.deepEqual(found('سال ۱۴۰۵، ۱۲٬۰۰۰٬۰۰۰ تومان، ۱۴۰۵/۰۹/۰۱'), [])
})

test('a reporter masks nothing, and what a sender took back is left alone', async () => {
  const { id: commentId, token } = await aComment(context, story.id, { text })
  const order = { commentId, ...place, masked: true }

  await assert.rejects(maskNumber(reporter, order), refusal('access.not_allowed'))
  await withdrawComment(context, { token })
  await assert.rejects(maskNumber(moderator, order), refusal('comment.taken_back'))
})

test('nothing but a whole number can be masked', async () => {
  const { id: commentId } = await aComment(context, story.id, { text })
  const words = { commentId, start: 0, end: 9, masked: true }

  await assert.rejects(maskNumber(moderator, words), refusal('comment.no_number'))
  await assert.rejects(maskNumber(moderator, { ...words, ...place, end: 26 }), refusal('comment.no_number'))
})

test('readers are told in words that a number was masked, and the text itself stays as it was sent', async () => {
  const { id: commentId } = await aComment(context, story.id, { text })

  await maskNumber(moderator, { commentId, ...place, masked: true })
  await maskNumber(moderator, { commentId, ...place, masked: true })
  await decideComment(moderator, { commentId, verdict: 'publish', rule: null, note: '' })

  assert.equal(await shown(commentId), 'زنگ بزنید به [شماره پوشیده شد] تا بگویم.')
  assert.equal((await readQueued(context, commentId))?.text, text)
})

test('a mask is lifted, and the history tells both', async () => {
  const { id: commentId } = await aComment(context, story.id, { text })
  await decideComment(moderator, { commentId, verdict: 'publish', rule: null, note: '' })
  later(1000)
  await maskNumber(moderator, { commentId, ...place, masked: true })
  later(1000)

  await maskNumber(moderator, { commentId, ...place, masked: false })

  assert.equal(await shown(commentId), text)
  assert.deepEqual(
    (await listHistory(context, [commentId])).map(({ act }) => act),
    ['published', 'masked', 'lifted'],
  )
})
