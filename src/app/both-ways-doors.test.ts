import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { assignOfficer, createOffice } from '../network/index.ts'
import { coverCrisis, createDossier, enterCount, nameTable } from '../newsroom/index.ts'
import { aContent, aNewsroom, aStory } from '../newsroom/testing.ts'
import { systemClock } from '../platform/clock.ts'
import { recorderFor } from '../platform/events.ts'
import { newId } from '../platform/ids.ts'
import { subscriptions } from './subscriptions.ts'
import { aCookieOf, aProgram } from './testing.ts'

// What the newsroom and one office say to each other, an event for the press alone, a request for a reply and a table of
// results that is not out are looked for behind every door: by a reader, by another office, and by the office itself where
// it would learn of a story before readers do. Each of them carries the same word.

const canary = 'قناریکبود'
const word = encodeURIComponent(canary)
const { db } = await freshDatabase()
const program = await aProgram(db)
after(() => program.stop())
const system = { ...program.context, actor: { kind: 'system', reason: 'test' } as const }
const newsroom = { ...aNewsroom(db), clock: systemClock, events: recorderFor(subscriptions) }
const later = (hours: number): Date => new Date(systemClock.now().getTime() + hours * 3_600_000)

const office = (slug: string, parent: string | null = null) =>
  createOffice(system, { slug, name: slug, kind: 'province', province: 'yazd', parent, contact: 'یزد' })
await office('above')
await office('own', 'above')
await office('other')
async function cookieOf(slug: string): Promise<string> {
  const cookie = await aCookieOf(program, 'officer')
  const me: unknown = await (await program.app.request('/api/v1/me', { headers: { cookie } })).json()
  const personId = /"id":"([^"]+)"/.exec(JSON.stringify(me))?.[1] ?? ''
  await assignOfficer(system, { personId, office: slug })
  return cookie
}
const cookies = {
  own: await cookieOf('own'),
  above: await cookieOf('above'),
  other: await cookieOf('other'),
  reporter: await aCookieOf(program, 'reporter'),
  editor: await aCookieOf(program, 'editor'),
}
const get = (path: string, cookie?: string) =>
  program.app.request(`/api/v1${path}`, cookie === undefined ? {} : { headers: { cookie } })
async function post(path: string, cookie: string, given: unknown): Promise<{ id: string }> {
  const answer = await program.app.request(`/api/v1${path}`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify(given),
  })
  assert.ok(answer.status < 300, `${path} ${answer.status}`)
  return Object.assign({ id: '' }, await answer.json())
}

const published = await aStory(newsroom, { content: { headline: 'پل یزد باز شد' } })
const hidden = await aStory(newsroom, {
  status: 'approved',
  content: aContent({ headline: `${canary} در یزد`, lead: canary }),
  embargoUntil: later(24),
})
const dossier = await createDossier(newsroom, {
  title: 'شوراها',
  introduction: 'شمارش.',
  stories: [published.id, hidden.id],
})
await nameTable(newsroom, { dossierId: dossier.id, title: `نتایج ${canary}` })
await enterCount(newsroom, {
  ...{ dossierId: dossier.id, source: canary, countedAt: later(-2), note: canary },
  ...({ kind: 'count', basedOn: 0, csv: `استان,${canary}\nیزد,31841` } as const),
})
await coverCrisis(newsroom, {
  ...{ dossierId: dossier.id, basedOn: null, instruction: 'در خانه بمانید.', source: 'راهداری' },
  ...{ checkedAt: systemClock.now(), known: [], unknown: [], phones: [], isLight: false },
  liveStoryId: null,
})

const to = { offices: ['own'], under: null, province: null, kind: null }
const advisory = await post('/advisories', cookies.editor, {
  ...{ kind: 'correction', subject: `پرسش ${canary}`, text: canary, to },
})
const ofHidden = await post('/advisories', cookies.editor, {
  ...{ kind: 'coverage', subject: 'برنامهٔ پوشش', text: 'بیایید.', to, storyId: hidden.id },
})
const toBoth = await post('/advisories', cookies.editor, {
  ...{ kind: 'information', subject: 'آمار', text: 'بفرستید.', to: { ...to, offices: ['own', 'other'] } },
})
await post(`/advisories/${toBoth.id}/answers`, cookies.own, { text: `پاسخ ${canary}` })
const words = { kind: 'visit', place: canary, contact: canary, startsAt: later(3).toISOString() } as const
const event = await post('/press-events', cookies.own, { ...words, title: `بازدید ${canary}` })
const open = await post('/press-events', cookies.own, {
  ...{ ...words, title: 'گشایش همگانی', place: 'پل یزد', isPublic: true },
})
const asked = await post('/replies', cookies.own, {
  ...{ code: published.code, wish: 'correction', passage: canary, text: canary },
})
const granted = await post('/replies', cookies.above, {
  ...{ code: published.code, wish: 'reply', text: canary },
})
await post(`/replies/${granted.id}/accept`, cookies.editor, {})
const answer = await db
  .selectFrom('story_answer')
  .innerJoin('story', 'story.id', 'story_answer.story_id')
  .select(['story.id', 'story.code'])
  .executeTakeFirstOrThrow()

const place = encodeURIComponent(dossier.slug)
const ids: readonly string[] = [advisory.id, event.id, asked.id, granted.id, hidden.id, answer.id]
const files = ['rss.xml', 'atom.xml', 'feed.json']
const readers: readonly string[] = [
  ...['/', '/en/', '/section/society', '/province/yazd', '/archive', '/corrections', '/feeds', '/dossiers'],
  ...['/offices', '/office/own', '/office/above', '/office/other', '/en/offices', '/moderation'],
  ...['/events', '/en/events', '/events.ics', '/en/events.ics'],
  ...['', '/en'].flatMap(root => ['', '/results', '/results.csv'].map(at => `${root}/dossier/${place}${at}`)),
  ...['', '/office/own', '/office/above', '/province/yazd', `/dossier/${place}`].flatMap(list =>
    files.map(file => `${list}/feed/${file}`),
  ),
  ...['/sitemap.xml', '/sitemap-news.xml', '/sitemap-pages.xml'],
  `/sitemap-stories-${systemClock.now().toISOString().slice(0, 7)}.xml`,
  ...[`/search?q=${word}`, `/search?q=${encodeURIComponent('یزد')}`, `/topic/${word}`],
  ...[`/news/${published.code}`, `/n/${published.code}`, `/news/${answer.code}`, `/news/${hidden.code}`],
  ...[`/preview/${answer.id}`, `/live/${hidden.code}`, '/api/v1/openapi.json'],
  ...[
    `/api/v1/stories/${answer.id}`,
    `/api/v1/stories/${published.id}`,
    `/api/v1/dossiers/${dossier.id}/results`,
  ],
  ...['/api/v1/advisories', '/api/v1/press-events', '/api/v1/replies', '/api/v1/press-events/changed'],
  ...[`/api/v1/advisories/${advisory.id}`, `/api/v1/press-events/${event.id}`, `/api/v1/replies/${asked.id}`],
  '/api/v1/press-events/calendar/nonsense.ics',
]
for (const path of readers)
  test(`a reader learns nothing of what goes both ways at ${named(path)}`, async () => {
    const shown = await follow(path)

    // What somebody looked for stands in the field of the search.
    const secret = path.includes(word) ? new RegExp(`${canary} در|پرسش ${canary}|31841`) : new RegExp(canary)
    assert.doesNotMatch(shown, secret)
    assert.doesNotMatch(shown, /31841|31,841|۳۱٬۸۴۱/)
    assert.deepEqual(
      ids.filter(id => shown.includes(id) && !path.includes(id)),
      [],
    )
  })

const others: readonly (readonly [who: 'other' | 'reporter', path: string])[] = [
  ['other', '/advisories'],
  ['other', `/advisories/${toBoth.id}`],
  ['other', '/press-events'],
  ['other', '/press-events/changed'],
  ['other', '/replies'],
  ['other', '/releases'],
  ['other', '/release-figures?by=office'],
  ['other', '/release-figures.csv?by=office'],
  ['other', `/dossiers/${dossier.id}/results`],
  ['other', `/dossiers/${dossier.id}/crisis`],
  ['other', `/stories/${answer.id}`],
  ['reporter', '/advisories'],
  ['reporter', `/advisories/${advisory.id}`],
  ['reporter', '/replies'],
  ['reporter', `/replies/${asked.id}`],
]
for (const [who, path] of others)
  test(`somebody whom it does not concern (${who}) learns nothing at ${named(path)}`, async () => {
    const shown = await (await get(path, cookies[who])).text()

    assert.doesNotMatch(shown, new RegExp(canary))
    assert.deepEqual(
      ids.filter(id => shown.includes(id) && !path.includes(id)),
      [],
    )
  })

const single: readonly (readonly [method: string, path: string])[] = [
  ['GET', `/advisories/${advisory.id}`],
  ['PUT', `/advisories/${advisory.id}/reading`],
  ['POST', `/advisories/${advisory.id}/answers`],
  ['GET', `/press-events/${event.id}`],
  ['POST', `/press-events/${event.id}/cancel`],
  ['GET', `/replies/${asked.id}`],
  ['POST', `/replies/${asked.id}/withdraw`],
]
for (const [method, path] of single)
  test(`another office is told at ${method} ${named(path)} what it would be told of nothing`, async () => {
    const asks = (at: string) =>
      program.app.request(`/api/v1${at}`, {
        method,
        headers: { cookie: cookies.other, 'content-type': 'application/json' },
        ...(method === 'GET' ? {} : { body: JSON.stringify({ text: 'x', note: 'x' }) }),
      })
    const real = await asks(path)
    const never = await asks(path.replace(/[0-9a-f-]{36}/, newId()))

    assert.equal(real.status, 404)
    assert.equal(withoutId(await real.text()), withoutId(await never.text()))
  })

const ownDoors = ['/advisories', `/advisories/${ofHidden.id}`, '/replies', `/replies/${asked.id}`]
for (const path of ownDoors)
  test(`the office itself learns at ${named(path)} of no story before readers do`, async () => {
    const shown = await (await get(path, cookies.own)).text()

    assert.doesNotMatch(shown, new RegExp(`${canary} در یزد|${hidden.id}|${answer.id}`))
  })

test('the office, the one above it and the desk see it: the doors can open', async () => {
  const sees = async (path: string, cookie: string) =>
    (await (await get(path, cookie)).text()).includes(canary)
  const paths = [`/advisories/${advisory.id}`, `/press-events/${event.id}`, `/replies/${asked.id}`]
  const seen = await Promise.all(
    [cookies.own, cookies.above, cookies.editor].flatMap(cookie => paths.map(path => sees(path, cookie))),
  )

  assert.deepEqual(new Set(seen), new Set([true]))
  assert.match(await follow('/events'), new RegExp(`e-${open.id}"[^]*گشایش همگانی`))
  assert.match(await (await get(`/advisories/${ofHidden.id}`, cookies.editor)).text(), new RegExp(hidden.id))
  assert.match(await (await get(`/dossiers/${dossier.id}/results`, cookies.editor)).text(), /31841/)
})

/** What a browser comes to. */
async function follow(path: string): Promise<string> {
  const answered = await program.app.request(path)
  const location = answered.headers.get('location')
  return location === null ? answered.text() : location + (await follow(location))
}

function withoutId(text: string): string {
  return text.replace(/"requestId":"[^"]+"/, '')
}

function named(path: string): string {
  return path
    .replaceAll(word, 'the word')
    .replaceAll(/[0-9a-f-]{36}/g, 'ID')
    .replaceAll(/%[0-9A-F]{2}/g, '')
}
