import assert from 'node:assert/strict'
import { test } from 'node:test'
import { OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { freshDatabase } from '../../tests/set-up/database.ts'
import type { Actor } from '../people/index.ts'
import { routeTable } from '../platform/http/access.ts'
import { apiErrorOf, meaningOf } from '../platform/http/api-errors.ts'
import type { Env } from '../platform/http/env.ts'
import { FieldProblems, Refusal } from '../platform/refusal.ts'
import { DeskStory } from './contract-shapes.ts'
import { openHouseWords } from './house-words.ts'
import { newsroomRefusals } from './refusals.ts'
import { newsroomApi } from './routes.ts'
import { aContent, anActor, aNewsroom, aPhotograph, aStorage, aStory } from './testing.ts'

const { db } = await freshDatabase()
const newsroom = aNewsroom(db)
const editor = await anActor(newsroom, 'editor', 'پریسا')
const reporter = await anActor(newsroom, 'reporter', 'آرش')

const words = openHouseWords(newsroom)

const table = {
  ...newsroomRefusals,
  'request.invalid': { status: 422, fa: '', en: '' },
  'access.not_allowed': { status: 403, fa: '', en: '' },
  'access.sign_in': { status: 401, fa: '', en: '' },
} as const

function apiFor(actor: Actor) {
  const app = new OpenAPIHono<Env>()
  app.use(async (c, next) => {
    c.set('actor', actor)
    await next()
  })
  app.route('/', newsroomApi(newsroom, { storage: aStorage(), words }))
  app.onError((error, c) => {
    const meaning = meaningOf(error, table)
    if (meaning === undefined || !(error instanceof Refusal || error instanceof FieldProblems)) throw error
    return c.json(apiErrorOf(error, table, 'r'), meaning.status)
  })
  return app
}

const ask = async (actor: Actor, line: string, body?: unknown) => {
  const [method = 'GET', path = '/'] = line.split(' ')
  const json = { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const response = await apiFor(actor).request(path, body === undefined ? { method } : json)
  const text = await response.text()
  const answer: unknown = text === '' ? undefined : JSON.parse(text)
  return { status: response.status, answer }
}
const storyIn = (answer: unknown) => DeskStory.parse(answer)
const Lines = z.object({ stories: z.array(z.object({ id: z.string() })), next: z.string().nullable() })
const Problem = z.object({
  error: z.object({ code: z.string(), problems: z.array(z.object({ field: z.string() })) }),
})

test('every route says who may call it', () => {
  const routes = routeTable(newsroomApi(newsroom, { storage: aStorage(), words }))
  assert.ok(routes.length > 20)
  assert.deepEqual(
    routes.filter(({ access }) => access === undefined),
    [],
  )
})

test('a reader is asked to sign in before anything is parsed', async () => {
  const { status } = await ask({ kind: 'reader' }, 'POST /stories', { nonsense: true })
  assert.equal(status, 401)
})

test('a story travels through the desk: written, submitted, approved, published, corrected, withdrawn', async () => {
  await aStory(newsroom, { status: 'draft' })
  const created = await ask(reporter, 'POST /stories', {
    edition: 'fa',
    section: 'society',
    content: aContent(),
  })
  assert.equal(created.status, 201)
  const { id, draftRevisionId: revisionId, acts } = storyIn(created.answer)
  assert.deepEqual(acts, ['submit'])
  assert.equal(storyIn((await ask(reporter, `POST /stories/${id}/submit`)).answer).status, 'in-review')
  const approved = await ask(editor, `POST /stories/${id}/approve`, { revisionId })
  assert.equal(storyIn(approved.answer).status, 'approved')
  const published = storyIn(
    (await ask(editor, `POST /stories/${id}/publish`, { revisionId, passing: ['picture', 'dateline'] }))
      .answer,
  )
  assert.equal(published.status, 'published')
  assert.match(published.path ?? '', /^\/news\/\d+\//)
  const correction = { basedOn: revisionId, content: aContent({ headline: 'درست' }), note: 'نام درست شد.' }
  const unread = await ask(editor, `POST /stories/${id}/correct`, correction)
  assert.equal(Problem.parse(unread.answer).error.code, 'story.has_warnings')
  const corrected = storyIn(
    (await ask(editor, `POST /stories/${id}/correct`, { ...correction, passing: ['picture', 'dateline'] }))
      .answer,
  )
  assert.deepEqual([corrected.status, corrected.correctionNote], ['corrected', 'نام درست شد.'])
  const withdrawn = storyIn((await ask(editor, `POST /stories/${id}/withdraw`, { note: 'نادرست.' })).answer)
  assert.deepEqual([withdrawn.status, withdrawn.acts], ['withdrawn', []])
})

test('a story may be returned over the API with a note, and saved again by its writer', async () => {
  const { id, revisionId } = await aStory(newsroom, { status: 'in-review' })
  const returned = storyIn((await ask(editor, `POST /stories/${id}/return`, { note: 'منبع؟' })).answer)
  assert.equal(returned.history.at(-1)?.note, 'منبع؟')
  const saved = await ask(reporter, `PUT /stories/${id}/draft`, { basedOn: revisionId, content: aContent() })
  assert.equal(saved.status, 200)
  const stale = await ask(reporter, `PUT /stories/${id}/draft`, { basedOn: revisionId, content: aContent() })
  assert.equal(stale.status, 409)
  assert.equal(Problem.parse(stale.answer).error.code, 'story.changed_since_read')
  const first = await ask(reporter, `GET /stories/${id}/revisions/${revisionId}`)
  assert.equal(first.status, 200)
})

test('what is missing for publication is said by field, and foreseen in the story', async () => {
  const { id, revisionId } = await aStory(newsroom, { status: 'draft', content: { lead: '' } })
  const { answer, status } = await ask(editor, `POST /stories/${id}/publish`, { revisionId })
  assert.equal(status, 422)
  assert.deepEqual(
    Problem.parse(answer).error.problems.map(({ field }) => field),
    ['lead'],
  )
  const { checklist } = storyIn((await ask(editor, `GET /stories/${id}`)).answer)
  assert.deepEqual(
    checklist.filter(({ grade, problem }) => grade === 'stop' && problem !== null),
    [{ name: 'lead', grade: 'stop', problem: { field: 'lead', problem: 'required', facts: {} } }],
  )
})

test('an editor who has not read the warnings is refused, and passes them by naming them', async () => {
  const { id, revisionId } = await aStory(newsroom, { status: 'approved' })
  const unread = await ask(editor, `POST /stories/${id}/publish`, { revisionId, passing: ['picture'] })
  assert.equal(unread.status, 409)
  assert.match(JSON.stringify(unread.answer), /"code":"story.has_warnings".*"warnings":"dateline"/)
  const passing = ['picture', 'dateline']
  const passed = await ask(editor, `POST /stories/${id}/publish`, { revisionId, passing })
  assert.equal(storyIn(passed.answer).status, 'published')
  const { detail } = await db
    .selectFrom('audit_entry')
    .select('detail')
    .where('subject_id', '=', id)
    .where('act', '=', 'publish story')
    .executeTakeFirstOrThrow()
  assert.deepEqual(detail, { revisionId, passed: passing })
})

test('an editor schedules a story, moves it and takes it back', async () => {
  const { id, revisionId } = await aStory(newsroom, { status: 'approved', province: 'yazd' })
  const passing = ['picture']
  const at = '2026-11-25T08:00:00.000Z'
  const refusal = await ask(editor, `POST /stories/${id}/schedule`, { revisionId, at })
  assert.equal(refusal.status, 409)
  const wrong = await ask(editor, `POST /stories/${id}/schedule`, { revisionId, passing, at: 'tomorrow' })
  assert.equal(wrong.status, 422)
  const scheduled = await ask(editor, `POST /stories/${id}/schedule`, { revisionId, passing, at })
  const story = storyIn(scheduled.answer)
  assert.deepEqual([story.status, story.scheduledFor], ['scheduled', at])
  assert.deepEqual(story.acts, ['return', 'schedule', 'unschedule', 'publish'])
  const desk = await ask(editor, 'GET /desk')
  assert.match(JSON.stringify(desk.answer), new RegExp(`"scheduled":\\[\\{"id":"${id}"`))
  const back = await ask(editor, `POST /stories/${id}/unschedule`)
  assert.equal(storyIn(back.answer).status, 'approved')
})

test('the desk’s list can be narrowed and goes on', async () => {
  newsroom.clock.moveTo(new Date('2026-11-22T11:00:00Z'))
  const mine = await aStory(
    { ...newsroom, actor: reporter },
    { status: 'draft', content: { headline: 'کتاب\u200Cخانه' } },
  )
  newsroom.clock.moveTo(new Date('2026-11-22T12:00:00Z'))
  await aStory(newsroom, { status: 'in-review' })
  const listed = async (query: string) => Lines.parse((await ask(reporter, `GET /stories?${query}`)).answer)
  const found = await listed(`mine=true&status=draft&section=society&text=${encodeURIComponent('کتاب خانه')}`)
  assert.deepEqual(found, { stories: [{ id: mine.id }], next: null })
  const page = await listed('limit=1')
  const next = await listed(`limit=1&before=${encodeURIComponent(page.next ?? '')}`)
  assert.deepEqual(next.stories, [{ id: mine.id }])
  assert.deepEqual((await listed(`text=${mine.code}`)).stories, [{ id: mine.id }])
  assert.deepEqual((await listed(`text=${encodeURIComponent('%')}`)).stories, [])
})

test('the desk tells each what waits for them', async () => {
  const Desk = z.object({
    counts: z.record(z.string(), z.number()),
    waiting: z.array(z.object({ id: z.string() })),
  })
  const returned = await aStory({ ...newsroom, actor: editor }, { status: 'returned' })
  const submitted = await aStory(newsroom, { status: 'in-review' })
  const forEditor = Desk.parse((await ask(editor, 'GET /desk')).answer)
  const forReporter = Desk.parse((await ask(reporter, 'GET /desk')).answer)
  const ids = (desk: z.infer<typeof Desk>) => desk.waiting.map(({ id }) => id)
  assert.ok(ids(forEditor).includes(submitted.id) && ids(forEditor).includes(returned.id))
  assert.deepEqual(ids(forReporter), [])
  assert.equal(forEditor.counts['in-review'], 2)
})

test('the pen is lent to one, named to the other, taken over with notice, and put down', async () => {
  const { id } = await aStory(newsroom, { status: 'draft' })
  const Pen = z.object({ mine: z.boolean(), holderName: z.string() })
  const pen = async (actor: Actor, body: object) =>
    Pen.parse((await ask(actor, `PUT /stories/${id}/pen`, body)).answer)
  assert.deepEqual(await pen(reporter, {}), { mine: true, holderName: 'آرش' })
  assert.deepEqual(await pen(editor, {}), { mine: false, holderName: 'آرش' })
  assert.deepEqual(await pen(editor, { take: true }), { mine: true, holderName: 'پریسا' })
  assert.deepEqual(await pen(reporter, {}), { mine: false, holderName: 'پریسا' })
  newsroom.clock.moveTo(new Date(newsroom.clock.now().getTime() + 76_000))
  assert.deepEqual(await pen(reporter, {}), { mine: true, holderName: 'آرش' })
  assert.equal((await ask(reporter, `DELETE /stories/${id}/pen`)).status, 204)
  assert.equal(storyIn((await ask(editor, `GET /stories/${id}`)).answer).pen, null)
})

test('a picture arrives as a form, and a form without one is refused', async () => {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(await aPhotograph())], 'sky.jpg'))
  form.set('alt', 'آسمان')
  const sent = await apiFor(reporter).request('/media', { method: 'POST', body: form })
  assert.equal(sent.status, 201)
  const empty = new FormData()
  empty.set('alt', 'آسمان')
  const refused = await apiFor(reporter).request('/media', { method: 'POST', body: empty })
  assert.equal(refused.status, 422)
})

test('spelling is repaired with every edit told, up to a length', async () => {
  const Repaired = z.object({
    text: z.string(),
    edits: z.array(z.object({ before: z.string(), after: z.string() })),
  })
  const { answer } = await ask(reporter, 'POST /text/repair', { text: 'می رود', tier: 'auto' })
  assert.equal(Repaired.parse(answer).text, 'می\u200Cرود')
  const long = await ask(reporter, 'POST /text/repair', { text: 'ا'.repeat(100_001) })
  assert.equal(long.status, 422)
})

test('sections and provinces can be chosen by everybody who is signed in', async () => {
  const officer = await anActor(newsroom, 'officer')
  const Names = z.array(z.object({ slug: z.string() }))
  assert.equal(Names.parse((await ask(officer, 'GET /provinces')).answer).length, 31)
  assert.deepEqual(Names.parse((await ask(officer, 'GET /sections')).answer), [{ slug: 'society' }])
  assert.equal((await ask(officer, 'GET /stories')).status, 403)
})

test('the API describes itself', () => {
  const described = newsroomApi(newsroom, { storage: aStorage(), words }).getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Peyk', version: '1' },
  })
  assert.ok(Object.keys(described.paths ?? {}).length > 15)
})

const unstorable: readonly [line: string, field: string, body?: unknown][] = [
  ['GET /stories?text=%00', 'text'],
  ['GET /stories?section=%00', 'section'],
  ['POST /stories', 'section', { edition: 'fa', section: '\0', content: {} }],
  ['POST /stories', 'province', { edition: 'fa', section: 'society', province: '\0', content: {} }],
]
for (const [line, field, body] of unstorable)
  test(`${line} with a NUL in ${field} is refused beside the field`, async () => {
    const { status, answer } = await ask(editor, line, body)
    assert.equal(status, 422)
    assert.deepEqual(
      Problem.parse(answer).error.problems.map(problem => problem.field),
      [field],
    )
  })
