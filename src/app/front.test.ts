import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { createDossier, setDossierState } from '../newsroom/index.ts'
import { aNewsroom, aStory } from '../newsroom/testing.ts'
import { systemClock } from '../platform/clock.ts'
import { tagsHeader } from '../platform/page-cache/cached-page.ts'
import { recorderFor } from '../platform/events.ts'
import { subscriptions } from './subscriptions.ts'
import { aCookieOf, aProgram } from './testing.ts'

// The front page through the doors that the desk and readers use.

const { db } = await freshDatabase()
const program = await aProgram(db)
after(() => program.stop())
const newsroom = { ...aNewsroom(db), clock: systemClock, events: recorderFor(subscriptions) }
const chosen = await aStory(newsroom, { content: { headline: 'کوره روشن شد' } })
const newest = await aStory(newsroom)
const draft = await aStory(newsroom, { status: 'draft', content: { headline: 'رازی در شهر' } })
const cookie = await aCookieOf(program, 'editor')

const ask = (path: string, order?: unknown) =>
  program.app.request(path, {
    headers: { cookie, 'content-type': 'application/json' },
    ...(order === undefined ? {} : { method: 'POST', body: JSON.stringify(order) }),
  })
const topOf = async (path: string): Promise<string> =>
  /<h1><a [^>]*>([^<]*)/.exec(await (await ask(path)).text())?.[1] ?? ''
const preview = (...ids: readonly string[]) =>
  `/api/v1/fronts/fa/preview?slots=${ids.map((id, place) => `${place + 1}.${id}`).join(',')}`

test('a preview is for who may arrange, and shows nothing that readers may not know', async () => {
  const reader = await program.app.request(preview(chosen.id))
  assert.equal(reader.status, 401)
  assert.doesNotMatch(await (await ask(preview(draft.id))).text(), /رازی در شهر/)
  assert.equal((await ask(`${preview(chosen.id)}&section=none`)).status, 404)
})

test('the preview is the page itself, for a frame of the desk only', async () => {
  const answer = await ask(preview(chosen.id))
  assert.equal(answer.headers.get('cache-control'), 'private, no-store')
  assert.match(answer.headers.get('content-security-policy') ?? '', /frame-ancestors 'self'/)
  assert.doesNotMatch(await answer.text(), /<script(?! type="application)/)
  assert.equal(await topOf(preview(chosen.id)), 'کوره روشن شد')
  assert.equal(await topOf('/'), 'پل تازهٔ شهر گشوده شد')
  const site = await program.app.request('/')
  assert.match(site.headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/)
})

test('an arrangement is refused with a sentence for each place, and to who read another one', async () => {
  const slots = [{ position: 1, storyId: draft.id }]
  const faulty = await ask('/api/v1/fronts/fa', { basedOn: null, slots })
  assert.equal(faulty.status, 422)
  assert.match(await faulty.text(), /"field":"slots.1".*خوانندگان این نسخهٔ زبانی/s)
  const stale = await ask('/api/v1/fronts/fa', { basedOn: draft.id, slots: [] })
  assert.equal(stale.status, 409)
  assert.match(await stale.text(), /چیدمان شما همین\u200Cجا مانده است/)
})

test('what is published is what readers see, until it is undone', async () => {
  const published = await ask('/api/v1/fronts/fa', {
    basedOn: null,
    slots: [{ position: 1, storyId: chosen.id, pinnedUntil: null }],
  })
  assert.equal(published.status, 200)
  assert.equal(await topOf('/'), 'کوره روشن شد')
  assert.equal(await topOf('/section/society'), '')
})

test('a banner raised for a story leads to it from every page, and ends at a word', async () => {
  const shownUntil = new Date(Date.now() + 3_600_000).toISOString()
  const raised = await ask('/api/v1/banners', { edition: 'fa', storyId: newest.id, shownUntil })
  const { id } = /"id":"(?<id>[^"]+)"/.exec(await raised.text())?.groups ?? {}
  assert.match(
    await (await ask('/search')).text(),
    new RegExp(`<a href="/news/${newest.code}/[^"]*">پل تازهٔ شهر`),
  )
  assert.equal((await ask(`/api/v1/banners/${id ?? ''}/end`, {})).status, 200)
  assert.doesNotMatch(await (await ask('/search')).text(), /خبر فوری/)
})

test('a dossier is found, tried in the preview, published in a place, and falls back once it is taken back', async () => {
  const order = { title: 'آب در فلات', introduction: 'از قنات تا سد.', stories: [chosen.id] }
  const dossier = await createDossier(newsroom, order)
  const found = await (await ask('/api/v1/fronts/fa/candidates?of=dossiers&text=فلات')).text()
  assert.match(found, new RegExp(`"kind":"dossier","id":"${dossier.id}","title":"آب در فلات"`))
  const tried = `/api/v1/fronts/fa/preview?slots=1.dossier.${dossier.id}`
  assert.equal(await topOf(tried), 'آب در فلات')

  const slots = [{ position: 1, dossierId: dossier.id }]
  const published = await ask('/api/v1/fronts/fa?section=society', { basedOn: null, slots })

  assert.equal(published.status, 200)
  const page = await ask('/section/society')
  assert.match(page.headers.get(tagsHeader) ?? '', new RegExp(`dossier:${encodeURIComponent(dossier.slug)}`))
  const told = /<article class="card lead-card">.*?<a href="\/dossier\/[^"]+">آب در فلات<.*?از قنات تا سد\./s
  assert.match(await page.text(), told)

  await setDossierState(newsroom, { dossierId: dossier.id, state: 'draft' })

  const fallen = await (await ask('/section/society')).text()
  assert.doesNotMatch(fallen, /آب در فلات/)
  assert.match(await (await ask(tried)).text(), /<h1><a href="\/news\//)
})

test('a dossier that has a place on the front page has no band there as well', async () => {
  const order = { title: 'برف و راه', introduction: 'گردنه\u200Cها.', stories: [chosen.id] }
  const dossier = await createDossier(newsroom, order)
  assert.match(await (await ask('/')).text(), /<section class="dossier"/)

  const [, basedOn] = /"current":\{"id":"([^"]+)/.exec(await (await ask('/api/v1/fronts/fa')).text()) ?? []
  const slots = [{ position: 3, dossierId: dossier.id }]
  await ask('/api/v1/fronts/fa', { basedOn, slots })

  const text = await (await ask('/')).text()
  assert.match(text, /برف و راه/)
  assert.doesNotMatch(text, /<section class="dossier"/)
})
