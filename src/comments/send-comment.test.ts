import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { aNewsroom, aStory } from '../newsroom/testing.ts'
import { FieldProblems, Refusal } from '../platform/refusal.ts'
import { sendComment } from './send-comment.ts'
import { aComment, aCommentOrder, shownUnder } from './testing.ts'
import { readTokenByCode, readTracked } from './track-comment.ts'

const { db } = await freshDatabase()
const context = aNewsroom(db)
const story = await aStory(context)
const draft = await aStory(context, { status: 'draft' })
const refusal = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code

test('a comment on a story that readers do not see is refused like one on no story', async () => {
  await assert.rejects(aComment(context, draft.id), refusal('comment.no_story'))
})

test('every problem of a comment is told at once', async () => {
  const order = aCommentOrder(story.id, { name: 'ن'.repeat(61), text: 'آ' })

  await assert.rejects(sendComment(context, order), (error: unknown) => {
    assert.ok(error instanceof FieldProblems)
    assert.deepEqual(
      error.problems.map(({ field, problem }) => [field, problem]),
      [
        ['name', 'too-long'],
        ['text', 'too-short'],
      ],
    )
    return true
  })
})

test('a letter of a megabyte is too long, as a name and as a text, before anything is done with it', async () => {
  const letter = '\u1100'.repeat(300_000)
  const order = aCommentOrder(story.id, { name: letter, text: letter })
  await assert.rejects(sendComment(context, order), (error: unknown) => {
    assert.ok(error instanceof FieldProblems)
    assert.deepEqual(
      error.problems.map(({ field, problem }) => `${field} ${problem}`),
      ['name too-long', 'text too-long'],
    )
    return true
  })
})

test('a comment that has arrived waits, is seen by its sender and by no reader', async () => {
  const sent = await aComment(context, story.id, { text: 'دست همه درد نکند، پل خوبی شد.' })

  const tracked = await readTracked(context, sent.token)
  assert.equal(tracked?.status, 'waiting')
  assert.equal(tracked.text, 'دست همه درد نکند، پل خوبی شد.')
  assert.deepEqual(await shownUnder(context, story.id), [])
})

test('the code typed by hand finds the comment in any case and with any hyphens', async () => {
  const sent = await aComment(context, story.id, { text: 'با کد دستی پیدا شود.' })

  const typed = sent.code.toLowerCase().replaceAll('-', ' ')
  assert.equal(await readTokenByCode(context, typed, 'an address'), sent.token)
  assert.equal(await readTokenByCode(context, 'AAAA-BBBB-CCCC', 'an address'), undefined)
})

test('the same form sent twice is one comment with one token', async () => {
  const order = aCommentOrder(story.id, { text: 'دو بار فرستاده شد.' })

  const [first, second] = await Promise.all([sendComment(context, order), sendComment(context, order)])

  assert.deepEqual(first, second)
})

test('without script the same words from the same address are one comment', async () => {
  const order = aCommentOrder(story.id, {
    sendKey: null,
    address: '192.0.2.1',
    text: 'بی\u200Cاسکریپت فرستادم.',
  })

  const first = await sendComment(context, order)
  const second = await sendComment(context, order)

  assert.equal(first.id, second.id)
})

test('neither the token, the code nor the address stands in the database', async () => {
  const sent = await aComment(context, story.id, { address: '198.51.100.77', text: 'نشانی من پنهان بماند.' })

  const row = await db.selectFrom('comment').selectAll().where('id', '=', sent.id).executeTakeFirstOrThrow()

  const kept = JSON.stringify(row)
  assert.doesNotMatch(kept, /198\.51\.100\.77/)
  assert.equal(kept.includes(sent.token), false)
  assert.equal(kept.includes(sent.code), false)
})

test('a reader in a hurry is asked to wait', async () => {
  const hurry = { address: '203.0.113.5' }
  const texts = ['یکمین سخن', 'دومین سخن', 'سومین سخن', 'چهارمین سخن', 'پنجمین سخن']
  await Promise.all(texts.map(text => aComment(context, story.id, { ...hurry, text })))

  await assert.rejects(
    aComment(context, story.id, { ...hurry, text: 'ششمین سخن' }),
    refusal('comment.too_many'),
  )
})
