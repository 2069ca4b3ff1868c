import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { actingAs, aNewsroom, anActor, aStory, faulty, refused } from '../../newsroom/testing.ts'
import { anEditor, anOffice, anOfficerOf } from '../testing.ts'
import { answerAdvisory } from './answer-advisory.ts'
import { closeAdvisory } from './close-advisory.ts'
import { noteReading } from './note-reading.ts'
import { advisoriesApi } from './routes.ts'
import { sendAdvisory, type AdvisoryOrder } from './send-advisory.ts'
import { apiOf } from './testing.ts'

const { db } = await freshDatabase()
const newsroom = aNewsroom(db)
const call = apiOf(advisoriesApi(newsroom))
const above = await anOffice(newsroom, { slug: 'above', name: 'راهداری لرستان' })
const below = await anOffice(newsroom, {
  slug: 'below',
  name: 'راهداری الیگودرز',
  kind: 'county',
  parent: 'above',
})
const elsewhere = await anOffice(newsroom, { slug: 'elsewhere', name: 'راهداری یزد', province: 'yazd' })
const officerAbove = await anOfficerOf(newsroom, above)
const officerBelow = await anOfficerOf(newsroom, below)
const officerElsewhere = await anOfficerOf(newsroom, elsewhere)
const editor = await anEditor(newsroom)
const reporter = actingAs(newsroom, await anActor(newsroom, 'reporter'))
const nobodys = '01900000-0000-7000-8000-000000000000'
const hidden = await aStory(newsroom, { status: 'draft', content: { headline: 'تیتر پنهان' } })
const toNobody = { offices: [], under: null, province: null, kind: null }
const order: AdvisoryOrder = {
  kind: 'information',
  subject: 'شمار خودروهای مانده در برف',
  text: 'تا ساعت ۱۸ شمار خودروهای مانده در هر گردنه را بنویسید.',
  to: { ...toNobody, under: 'above' },
  storyId: hidden.id,
  answerBy: new Date('2026-11-22T14:30:00Z'),
}

test('neither a reporter nor an officer sends, and a reporter answers none', async () => {
  await assert.rejects(sendAdvisory(reporter, order), refused('access.not_allowed'))
  await assert.rejects(sendAdvisory(officerAbove, order), refused('access.not_allowed'))
  await assert.rejects(
    answerAdvisory(reporter, { advisoryId: nobodys, text: 'نه' }),
    refused('access.not_allowed'),
  )
  await assert.rejects(closeAdvisory(officerAbove, { advisoryId: nobodys }), refused('access.not_allowed'))
})

test('everything that is wrong with an advisory is said at once', async () => {
  await assert.rejects(
    sendAdvisory(editor, {
      ...order,
      subject: ' ',
      text: '',
      to: toNobody,
      storyId: nobodys,
      answerBy: newsroom.clock.now(),
    }),
    faulty('subject required', 'text required', 'to no-office', 'storyId unknown', 'answerBy moment-passed'),
  )
  await assert.rejects(
    sendAdvisory(editor, { ...order, to: { ...toNobody, under: 'nowhere' } }),
    faulty('to unknown'),
  )
})

const { id: advisoryId } = await sendAdvisory(editor, order)

test('the desk is told beforehand how many offices an advisory would reach', async () => {
  assert.equal((await call(officerAbove, 'POST /advisories/reach', order.to)).status, 403)
  assert.deepEqual((await call(editor, 'POST /advisories/reach', order.to)).body, { offices: 2 })
  assert.deepEqual((await call(editor, 'POST /advisories/reach', toNobody)).body, { offices: 0 })
})

test('conditions are met together, and offices named by hand are added', async () => {
  const counts = await Promise.all([
    sendAdvisory(editor, { ...order, to: { ...toNobody, under: 'above', kind: 'county' } }),
    sendAdvisory(editor, { ...order, to: { ...toNobody, province: 'yazd' } }),
    sendAdvisory(editor, { ...order, to: { ...toNobody, province: 'yazd', offices: ['below'] } }),
  ])
  assert.deepEqual(
    counts.map(({ offices }) => offices),
    [1, 1, 2],
  )
})

const doors = [
  ['GET', ''],
  ['PUT', '/reading'],
  ['POST', '/answers'],
] as const
for (const [method, door] of doors)
  test(`an advisory to other offices looks as if it were not there: ${method} ${door}`, async () => {
    const sent = method === 'POST' ? { text: 'پاسخ' } : undefined
    const real = await call(officerElsewhere, `${method} /advisories/${advisoryId}${door}`, sent)
    const missing = await call(officerElsewhere, `${method} /advisories/${nobodys}${door}`, sent)

    assert.equal(real.status, 404)
    assert.deepEqual(real, missing)
  })

test('an officer opens it: the desk has the receipt, of that office alone and of the first time', async () => {
  await noteReading(officerBelow, { advisoryId })
  newsroom.clock.moveTo(new Date(newsroom.clock.now().getTime() + 60_000))
  await noteReading(officerBelow, { advisoryId })

  const { body } = await call(editor, `GET /advisories/${advisoryId}`)

  assert.deepEqual(receiptsIn(body), [
    ['below', 1],
    ['above', 0],
  ])
})

test('each office answers in a thread of its own, which the office beside it does not read', async () => {
  await answerAdvisory(officerBelow, { advisoryId, text: 'چهل و دو خودرو در گردنهٔ ازنا.' })
  await answerAdvisory(editor, { advisoryId, office: 'below', text: 'سرنشینان کجا هستند؟' })
  await answerAdvisory(officerAbove, { advisoryId, text: 'صد و ده خودرو در استان.' })

  const seenBelow = await call(officerBelow, `GET /advisories/${advisoryId}`)
  const seenAbove = await call(officerAbove, `GET /advisories/${advisoryId}`)

  assert.match(seenBelow.text, /چهل و دو خودرو.*سرنشینان کجا هستند/s)
  assert.doesNotMatch(seenBelow.text, /صد و ده خودرو/)
  assert.match(seenAbove.text, /صد و ده خودرو.*چهل و دو خودرو|چهل و دو خودرو.*صد و ده خودرو/s)
})

test('an officer answers for the own office only', async () => {
  const { id } = await sendAdvisory(editor, { ...order, to: { ...toNobody, offices: ['below'] } })
  await assert.rejects(
    answerAdvisory(officerAbove, { advisoryId: id, text: 'به جای او' }),
    refused('advisory.not_to_you'),
  )
  await assert.rejects(
    answerAdvisory(editor, { advisoryId: id, office: 'above', text: 'پرسش' }),
    faulty('office unknown'),
  )
})

test('no office learns of a story that readers do not see', async () => {
  const seen = await call(officerBelow, `GET /advisories/${advisoryId}`)
  const atDesk = await call(editor, `GET /advisories/${advisoryId}`)

  assert.doesNotMatch(seen.text, new RegExp(`تیتر پنهان|${hidden.id}`))
  assert.match(atDesk.text, /تیتر پنهان/)
})

test('a list tells each side its own counts', async () => {
  const atDesk = await call(editor, 'GET /advisories')
  const seen = await call(officerBelow, 'GET /advisories')
  const none = await call(officerElsewhere, 'GET /advisories')

  assert.deepEqual(countsOf(atDesk.body, advisoryId), [2, 1, 2, false])
  assert.deepEqual(countsOf(seen.body, advisoryId), [1, 1, 1, true])
  assert.equal(countsOf(none.body, advisoryId), undefined)
})

test('a closed advisory takes no more answers', async () => {
  await closeAdvisory(editor, { advisoryId })
  await assert.rejects(closeAdvisory(editor, { advisoryId }), refused('advisory.closed'))
  await assert.rejects(
    answerAdvisory(officerBelow, { advisoryId, text: 'دیر شد' }),
    refused('advisory.closed'),
  )
})

function receiptsIn(body: unknown) {
  return threadsIn(body).map(({ office, readBy }) => [office.slug, readBy.length])
}

function threadsIn(body: unknown): { office: { slug: string }; readBy: unknown[] }[] {
  assert.ok(isThreaded(body))
  return body.threads
}

const isThreaded = (body: unknown): body is { threads: { office: { slug: string }; readBy: unknown[] }[] } =>
  typeof body === 'object' && body !== null && 'threads' in body

interface Line {
  id: string
  offices: number
  read: number
  answered: number
  isRead: boolean
}

function countsOf(body: unknown, id: string) {
  assert.ok(isList(body))
  const line = body.find(each => each.id === id)
  return line && [line.offices, line.read, line.answered, line.isRead]
}

const isList = (body: unknown): body is Line[] => Array.isArray(body)
