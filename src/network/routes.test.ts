import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { Hono } from 'hono'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { createSection } from '../newsroom/index.ts'
import { actingAs, aNewsroom, anActor, aStorage } from '../newsroom/testing.ts'
import { peopleRefusals, type ActingContext } from '../people/index.ts'
import { meaningOf } from '../platform/http/api-errors.ts'
import { openAudience } from '../platform/http/audience.ts'
import type { Env } from '../platform/http/env.ts'
import { platformRefusals } from '../platform/http/platform-refusals.ts'
import { networkDeskApi } from './desk-routes.ts'
import { networkRefusals } from './refusals.ts'
import { networkApi } from './routes.ts'
import { aDraft, anEditor, anOffice, anOfficerOf, aReleaseToWrite, aSentRelease } from './testing.ts'

const { db } = await freshDatabase()
const context = aNewsroom(db)
await createSection(context, { slug: 'society', nameFa: 'جامعه', nameEn: 'Society' })
const own = await anOffice(context, { name: 'راهداری الیگودرز' })
const officer = await anOfficerOf(context, own)
const officerElsewhere = await anOfficerOf(context, await anOffice(context))
const editor = await anEditor(context)
const administrator = actingAs(context, await anActor(context, 'administrator'))
const refusals = { ...platformRefusals, ...peopleRefusals, ...networkRefusals }
const audience = openAudience()
after(() => audience.close())
const parts = { storage: aStorage(), audience, readershipOf: () => Promise.resolve(new Map()) }
const nobodysId = '01900000-0000-7000-8000-000000000000'

/** The API as somebody calls it: the status and what was answered. */
async function call(who: ActingContext, asked: `${'GET' | 'POST' | 'PUT'} /${string}`, sent?: unknown) {
  const [method = '', path = ''] = asked.split(' ')
  const app = new Hono<Env>()
    .use(async (c, next) => {
      c.set('actor', who.actor)
      await next()
    })
    .route('/', networkDeskApi(context, parts))
    .route('/', networkApi(context, parts))
    .onError((error, c) => c.json({ failed: error.message }, meaningOf(error, refusals)?.status ?? 500))
  const answered = await app.request(path, {
    method,
    ...(sent === undefined
      ? {}
      : { body: JSON.stringify(sent), headers: { 'content-type': 'application/json' } }),
  })
  const text = await answered.text()
  const body: unknown = text === '' ? null : JSON.parse(text)
  return { status: answered.status, body, text }
}

const written = { ...aReleaseToWrite(), eventAt: '2026-11-24T06:00:00+03:30' }
const sent = await aSentRelease(officer, { lead: 'لید پنهان' })
const answers: readonly [act: string, sent: unknown][] = [
  ['send', undefined],
  ['withdraw', undefined],
  ['take', undefined],
  ['hand-over', { deskId: nobodysId, note: '' }],
  ['return', { note: 'نه' }],
  ['accept', { revisionId: sent.revisionId }],
  ['decline', { reason: 'no-news', note: 'نه' }],
]

for (const [act, given] of answers)
  test(`nobody can ${act} a release of another office, and cannot tell that it is there`, async () => {
    const real = await call(officerElsewhere, `POST /releases/${sent.id}/${act}`, given)
    const missing = await call(officerElsewhere, `POST /releases/${nobodysId}/${act}`, given)

    assert.ok([403, 404].includes(real.status))
    assert.deepEqual(real, missing)
  })

const reads = ['', `/revisions/${sent.revisionId}`]
for (const path of reads)
  test(`a release of another office cannot be read at /releases/ID${path.slice(0, 10)}`, async () => {
    const real = await call(officerElsewhere, `GET /releases/${sent.id}${path}`)
    const missing = await call(officerElsewhere, `GET /releases/${nobodysId}${path}`)

    assert.equal(real.status, 404)
    assert.deepEqual(real, missing)
  })

test('a release of another office cannot be written', async () => {
  const again = { ...written, basedOn: sent.revisionId }
  const real = await call(officerElsewhere, `PUT /releases/${sent.id}`, again)

  assert.equal(real.status, 404)
})

test('the list of another office shows none of it', async () => {
  const { body, text } = await call(officerElsewhere, 'GET /releases')

  assert.equal(text.includes('لید پنهان'), false)
  assert.deepEqual(Object.entries(body ?? {}).slice(0, 3), [
    ['releases', []],
    ['next', null],
    ['counts', []],
  ])
})

test('a revision is read only with the release it belongs to', async () => {
  const own = await aDraft(officerElsewhere)

  const { status } = await call(officerElsewhere, `GET /releases/${own.id}/revisions/${sent.revisionId}`)

  assert.equal(status, 404)
})

test('an office writes and sends, the desk reads and accepts', async () => {
  const begun = await call(officer, 'POST /releases', { ...written, lead: 'راه تازه.' })
  assert.equal(begun.status, 201)
  const { id, revisionId } = Object.assign({ id: '', revisionId: '' }, begun.body)

  assert.equal((await call(editor, `GET /releases/${id}`)).status, 404)
  assert.equal((await call(officer, `POST /releases/${id}/send`)).status, 200)
  const read = await call(editor, `GET /releases/${id}`)
  assert.match(read.text, /"eventAt":"2026-11-24T02:30:00.000Z"/)
  assert.match(read.text, /"acts":\["take","hand-over","return","accept","decline"\]/)
  assert.match(read.text, /"sourceLabel":"بر پایهٔ اطلاعیهٔ راهداری الیگودرز"/)
  assert.match(
    (await call(editor, `POST /releases/${id}/accept`, { revisionId })).text,
    /"storyId":".*"code":\d+/,
  )
  assert.match((await call(officer, `GET /releases/${id}`)).text, /"status":"accepted"/)
})

test('a release that lacks what is required is refused with 422', async () => {
  const { id } = await aDraft(officer, { contact: '' })

  const { status, text } = await call(officer, `POST /releases/${id}/send`)

  assert.deepEqual([status, text], [422, '{"failed":"contact: required"}'])
})

test('a list is walked page by page without losing or repeating a line', async () => {
  const walker = await anOfficerOf(context, await anOffice(context))
  const made = [await aDraft(walker), await aDraft(walker), await aDraft(walker)]

  const first = await call(walker, 'GET /releases?limit=2')
  const { next } = Object.assign({ next: '' }, first.body)
  const second = await call(walker, `GET /releases?limit=2&before=${next}`)

  const ids = [first, second].map(({ text }) =>
    [...text.matchAll(/"id":"([^"]+)","status"/g)].map(([, id]) => id),
  )
  assert.deepEqual(ids, [[made[2]?.id, made[1]?.id], [made[0]?.id]])
  assert.equal((await call(walker, 'GET /releases?before=nonsense')).status, 422)
})

test('an administrator opens an office and assigns its officer', async () => {
  const person = await anActor(context, 'officer', 'سارا بهرام\u200Cوند')
  assert.ok(person.kind === 'person')
  const order = { slug: 'ab-fars', name: 'آب منطقه\u200Cای فارس', kind: 'agency', province: 'fars' }

  assert.equal((await call(editor, 'POST /offices', order)).status, 403)
  assert.equal((await call(administrator, 'POST /offices', order)).status, 201)
  const assigned = await call(administrator, 'POST /offices/ab-fars/officers', { personId: person.id })

  assert.equal(assigned.status, 204)
  assert.match((await call(administrator, 'GET /offices/ab-fars/officers')).text, /سارا بهرام‌وند/)
  assert.match((await call(actingAs(context, person), 'GET /releases')).text, /"slug":"ab-fars"/)
})
