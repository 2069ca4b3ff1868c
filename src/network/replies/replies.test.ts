import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { publishStory, readAnswerLinks, withdrawStory } from '../../newsroom/index.ts'
import { actingAs, aNewsroom, anActor, aStory, faulty, refused } from '../../newsroom/testing.ts'
import { apiOf } from '../advisories/testing.ts'
import { anEditor, anOffice, anOfficerOf } from '../testing.ts'
import { askReply, withdrawReply, type ReplyOrder } from './ask-reply.ts'
import { acceptReply, declineReply } from './decide-reply.ts'
import { repliesApi } from './routes.ts'

const { db } = await freshDatabase()
const newsroom = aNewsroom(db)
const call = apiOf(repliesApi(newsroom))
const office = await anOffice(newsroom, { slug: 'own', name: 'راهداری لرستان' })
const officer = await anOfficerOf(newsroom, office)
const officerElsewhere = await anOfficerOf(newsroom, await anOffice(newsroom, { slug: 'elsewhere' }))
const editor = await anEditor(newsroom)
const reporter = actingAs(newsroom, await anActor(newsroom, 'reporter'))
const story = await aStory(newsroom, { content: { headline: 'پل سه ماه بسته می\u200Cماند' } })
const draft = await aStory(newsroom, { status: 'draft', content: { headline: 'تیتر پنهان' } })
const nobodys = '01900000-0000-7000-8000-000000000000'
const order: ReplyOrder = {
  code: story.code,
  wish: 'reply',
  passage: 'پل سه ماه بسته می\u200Cماند',
  text: 'پل شش هفته بسته می\u200Cماند.\nبرنامه\u200Cاش پیوست است.',
}
const askedOf = async (body: Promise<{ id: string }>) => ({ replyId: (await body).id })

test('only an officer asks, and only the desk decides', async () => {
  await assert.rejects(askReply(reporter, order), refused('access.not_allowed'))
  await assert.rejects(askReply(editor, order), refused('access.not_allowed'))
  await assert.rejects(acceptReply(officer, { replyId: nobodys }), refused('access.not_allowed'))
  await assert.rejects(
    declineReply(reporter, { replyId: nobodys, reason: 'answered', note: 'نه' }),
    refused('access.not_allowed'),
  )
})

test('a story that is not out cannot be told from one that never was', async () => {
  const unseen = { ...order, code: draft.code, wish: 'correction', passage: '', text: ' ' } as const
  await assert.rejects(
    askReply(officer, unseen),
    faulty('passage required', 'text required', 'code no-story'),
  )
  const there = await call(officer, 'POST /replies', { ...order, code: draft.code })
  const never = await call(officer, 'POST /replies', { ...order, code: 99_999_999 })
  assert.deepEqual(there, never)
})

const asked = await askedOf(askReply(officer, order))

test('the same office asks no second time while the first waits', async () => {
  await assert.rejects(askReply(officer, order), refused('reply.asked_already'))
  const elsewhere = await askedOf(askReply(officerElsewhere, order))
  await withdrawReply(officerElsewhere, elsewhere)
  await assert.rejects(withdrawReply(officerElsewhere, elsewhere), refused('reply.decided'))
})

const doors = [
  ['GET', ''],
  ['POST', '/withdraw'],
] as const
for (const [method, door] of doors)
  test(`a request of another office looks as if it were not there: ${method} ${door}`, async () => {
    const real = await call(officerElsewhere, `${method} /replies/${asked.replyId}${door}`)
    const missing = await call(officerElsewhere, `${method} /replies/${nobodys}${door}`)

    assert.equal(real.status, 404)
    assert.deepEqual(real, missing)
  })

test('the desk owes an answer within three days, and sees when it is late', async () => {
  const before = await call(editor, `GET /replies/${asked.replyId}`)
  newsroom.clock.moveTo(new Date('2026-11-25T08:30:01Z'))
  const after = await call(editor, `GET /replies/${asked.replyId}`)
  newsroom.clock.moveTo(new Date('2026-11-22T08:30:00Z'))

  assert.match(before.text, /"dueAt":"2026-11-25T08:30:00.000Z","isOverdue":false/)
  assert.match(after.text, /"isOverdue":true/)
})

test('a no has a reason in words, and the office reads it', async () => {
  const { replyId } = await askedOf(askReply(officerElsewhere, order))
  await assert.rejects(
    declineReply(editor, { replyId, reason: 'nothing-wrong', note: ' ' }),
    faulty('note required'),
  )
  await declineReply(editor, { replyId, reason: 'nothing-wrong', note: 'سند کارگاه سه ماه می\u200Cگوید.' })
  await assert.rejects(acceptReply(editor, { replyId }), refused('reply.decided'))
  const { text } = await call(officerElsewhere, `GET /replies/${replyId}`)
  assert.match(text, /"status":"declined".*"reason":"nothing-wrong".*سند کارگاه/)
})

test('an accepted request is a draft in the name of the office, of which nobody outside learns', async () => {
  const made = await acceptReply(editor, asked)

  assert.deepEqual(await readAnswerLinks(newsroom, story.id), { answers: null, answeredBy: [] })
  const atOffice = await call(officer, `GET /replies/${asked.replyId}`)
  assert.match(atOffice.text, /"status":"accepted".*"answer":null/)

  await publishStory(editor, { storyId: made.storyId, revisionId: made.revisionId })

  const [forward, back] = await Promise.all([
    readAnswerLinks(newsroom, story.id),
    readAnswerLinks(newsroom, made.storyId),
  ])
  assert.deepEqual(
    forward.answeredBy.map(({ kind, party, headline }) => [kind, party, headline]),
    [['reply', 'راهداری لرستان', 'پاسخ راهداری لرستان به «پل سه ماه بسته می\u200Cماند»']],
  )
  assert.equal(back.answers?.code, story.code)
})

test('when the answered story is withdrawn its answer leads to it no more', async () => {
  await withdrawStory(editor, { storyId: story.id, note: 'منبع آن را پس گرفت.' })
  const { text } = await call(officer, 'GET /replies')
  assert.match(text, /"story":null/)
  assert.doesNotMatch(text, /تیتر پنهان/)
})
