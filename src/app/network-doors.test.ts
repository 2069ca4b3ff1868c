import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import sharp from 'sharp'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { assignOfficer, createOffice } from '../network/index.ts'
import { bodyOfParagraphs, createSection } from '../newsroom/index.ts'
import { systemClock } from '../platform/clock.ts'
import { newId } from '../platform/ids.ts'
import { aCookieOf, aProgram } from './testing.ts'

// What an office sends under embargo, and what another office sends, is looked for behind every door.

const canary = 'قناریسبز'
const word = encodeURIComponent(canary)
const { db } = await freshDatabase()
const program = await aProgram(db)
after(() => program.stop())
const system = { ...program.context, actor: { kind: 'system', reason: 'test' } as const }
await createSection(system, { slug: 'society', nameFa: 'جامعه', nameEn: 'Society' })

const office = (slug: string, parent: string | null = null) =>
  createOffice(system, { slug, name: slug, kind: 'province', province: 'yazd', parent, contact: 'یزد' })
await office('above')
await office('own', 'above')
await office('other')
const tomorrow = new Date(systemClock.now().getTime() + 86_400_000)
const picture = await sharp({ create: { width: 60, height: 40, channels: 3, background: 'olive' } })
  .jpeg()
  .toBuffer()

async function cookieOf(slug: string | undefined, role: 'officer' | 'reporter' | 'editor'): Promise<string> {
  const cookie = await aCookieOf(program, role)
  if (slug === undefined) return cookie
  const me: unknown = await (await program.app.request('/api/v1/me', { headers: { cookie } })).json()
  const personId = /"id":"([^"]+)"/.exec(JSON.stringify(me))?.[1] ?? ''
  await assignOfficer(system, { personId, office: slug })
  return cookie
}
const cookies = {
  own: await cookieOf('own', 'officer'),
  above: await cookieOf('above', 'officer'),
  other: await cookieOf('other', 'officer'),
  reporter: await cookieOf(undefined, 'reporter'),
  editor: await cookieOf(undefined, 'editor'),
}
const post = (path: string, cookie: string, given: unknown) =>
  program.app.request(`/api/v1${path}`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify(given),
  })
const idsIn = async (answer: Response) => Object.assign({ id: '', revisionId: '' }, await answer.json())

async function aSecret() {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(picture)], `${canary}.jpg`))
  const headers = { cookie: cookies.own }
  const file = await idsIn(
    await program.app.request('/api/v1/release-files', { method: 'POST', headers, body: form }),
  )
  const written = await idsIn(
    await post('/releases', cookies.own, {
      headline: `${canary} در یزد`,
      lead: `لید ${canary}`,
      body: bodyOfParagraphs([`متن ${canary}`]),
      eventPlace: canary,
      contact: canary,
      section: 'society',
      province: 'yazd',
      embargoUntil: tomorrow.toISOString(),
      files: [{ id: file.id, caption: canary, credit: canary }],
    }),
  )
  await post(`/releases/${written.id}/send`, cookies.own, {})
  return { ...written, fileId: file.id }
}
const waiting = await aSecret()
const accepted = await aSecret()
const answered = await post(`/releases/${accepted.id}/accept`, cookies.editor, {
  revisionId: accepted.revisionId,
})
const story = Object.assign({ storyId: '', code: 0 }, await answered.json())
const library = await db.selectFrom('media').select(['id', 'stamp']).orderBy('id').executeTakeFirstOrThrow()

const readers: readonly string[] = [
  ...['/', '/en/', '/section/society', '/province/yazd', '/provinces', '/archive', '/corrections', '/feeds'],
  ...['/offices', '/office/own', '/office/above', '/office/other', '/dossiers', '/moderation'],
  ...[`/search?q=${word}`, `/search?q=${encodeURIComponent('یزد')}`, `/topic/${word}`],
  ...['', '/section/society', '/province/yazd', '/office/own', '/office/above'].flatMap(list =>
    ['rss.xml', 'atom.xml', 'feed.json'].map(file => `${list}/feed/${file}`),
  ),
  ...['/sitemap.xml', '/sitemap-news.xml', `/sitemap-stories-${tomorrow.toISOString().slice(0, 7)}.xml`],
  ...[`/news/${story.code}`, `/n/${story.code}`, `/preview/${story.storyId}`],
  ...[`/api/v1/stories/${story.storyId}`, '/api/v1/releases', `/api/v1/releases/${waiting.id}`],
  ...[`/api/v1/releases/${waiting.id}/files/${waiting.fileId}`, '/api/v1/release-figures?by=office'],
  ...[`/media/${library.id}/${library.stamp}/wide-640.webp`, '/api/v1/openapi.json'],
]
for (const path of readers)
  test(`a reader learns nothing of a release under embargo at ${decodeURIComponent(path)
    .replaceAll(canary, 'the word')
    .replaceAll(/[0-9a-f-]{36}/g, 'ID')}`, async () => {
    const answer = await program.app.request(path)
    const body = await answer.text()

    const isAskedFor = path.includes(word)
    assert.doesNotMatch(body, isAskedFor ? new RegExp(`${canary} در|لید ${canary}`) : new RegExp(canary))
    assert.equal(body.includes(waiting.id) && !path.includes(waiting.id), false)
    assert.notEqual(answer.headers.get('content-type')?.startsWith('image/'), true)
  })

const get = (path: string, cookie: string) => program.app.request(`/api/v1${path}`, { headers: { cookie } })

const ids: readonly string[] = [
  `/releases/${waiting.id}`,
  `/releases/${waiting.id}/revisions/${waiting.revisionId}`,
  `/releases/${waiting.id}/files/${waiting.fileId}`,
]
for (const path of ids)
  test(`another office is told at ${path.replaceAll(/[0-9a-f-]{36}/g, 'ID')} what it would be told of nothing`, async () => {
    const real = await get(path, cookies.other)
    const never = await get(path.replaceAll(waiting.id, newId()), cookies.other)

    assert.equal(real.status, 404)
    assert.deepEqual(withoutId(await real.text()), withoutId(await never.text()))
  })

const withoutId = (text: string): string => text.replace(/"requestId":"[^"]+"/, '')

const lists = [
  '/releases',
  '/release-figures?by=office',
  '/release-figures.csv?by=office',
  '/release-desks',
  '/office-tokens',
]
for (const path of lists)
  test(`the list ${path} of another office holds nothing of this one`, async () => {
    const body = await (await get(path, cookies.other)).text()

    assert.doesNotMatch(body, new RegExp(`${canary}|"own"|,own,|${waiting.id}`))
  })

test('an office cannot attach the file of another one', async () => {
  const answer = await program.app.request('/api/v1/releases', {
    method: 'POST',
    headers: { cookie: cookies.other, 'content-type': 'application/json' },
    body: JSON.stringify({ files: [{ id: waiting.fileId, caption: '', credit: '' }] }),
  })

  assert.equal(answer.status, 422)
})

test('a reporter sees no release, and an officer no inbox by urgency and no draft of the newsroom', async () => {
  assert.equal((await get(`/releases/${waiting.id}`, cookies.reporter)).status, 403)
  assert.equal((await get('/releases?list=open', cookies.own)).status, 403)
  assert.equal((await get(`/stories/${story.storyId}`, cookies.own)).status, 403)
  assert.doesNotMatch(
    await (await get(`/releases/${accepted.id}`, cookies.own)).text(),
    new RegExp(story.storyId),
  )
})

test('the own office, the one above it and the desk see it: the doors can open', async () => {
  const seen = await Promise.all(
    [cookies.own, cookies.above, cookies.editor].map(async cookie => {
      const release = await (await get(`/releases/${waiting.id}`, cookie)).text()
      const file = await get(`/releases/${waiting.id}/files/${waiting.fileId}`, cookie)
      return [release.includes(canary), file.status]
    }),
  )

  assert.deepEqual(seen, [
    [true, 200],
    [true, 200],
    [true, 200],
  ])
})

async function aToken(cookie: string): Promise<{ id: string; token: string }> {
  const answer = await program.app.request('/api/v1/office-tokens', {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'سامانهٔ خبر' }),
  })
  return Object.assign({ id: '', token: '' }, await answer.json())
}
const { id: tokenId, token } = await aToken(cookies.own)
const byToken = (
  path: string,
  given: { method?: string; body?: unknown; key?: string; token?: string } = {},
) =>
  program.app.request(`/api/v1${path}`, {
    method: given.method ?? 'GET',
    headers: {
      authorization: `Bearer ${given.token ?? token}`,
      'content-type': 'application/json',
      ...(given.key === undefined ? {} : { 'idempotency-key': given.key }),
    },
    ...(given.body === undefined ? {} : { body: JSON.stringify(given.body) }),
  })

for (const path of [
  '/me',
  '/people',
  '/offices',
  '/office-tokens',
  '/release-figures',
  '/stories',
  '/my/sessions',
])
  test(`a token opens nothing at ${path}`, async () => {
    assert.ok([401, 404].includes((await byToken(path)).status))
  })

test('a token that was never made is refused, and one is kept only as its hash', async () => {
  assert.equal((await byToken('/releases', { token: 'peyk_nonsense' })).status, 401)
  const kept = await db.selectFrom('office_token').selectAll().execute()
  assert.equal(JSON.stringify(kept).includes(token.slice(5)), false)
})

test('a token sees its office and not another one', async () => {
  assert.match(await (await byToken('/releases')).text(), new RegExp(canary))
  const elsewhere = await aToken(cookies.other)
  assert.equal((await byToken(`/releases/${waiting.id}`, { token: elsewhere.token })).status, 404)
})

const body = { headline: 'خبر برنامه', lead: 'لید', contact: 'دفتر' }
test('the same asked under one key at four places at once is done once', async () => {
  const answers = await Promise.all(
    [1, 2, 3, 4].map(async () => (await byToken('/releases', { method: 'POST', body, key: 'k1' })).text()),
  )

  assert.equal(new Set(answers).size, 1)
  assert.match(answers[0] ?? '', /"revisionId"/)
})

test('a key with something else is refused, and a refused act leaves its key free', async () => {
  const other = await byToken('/releases', { method: 'POST', body: { ...body, lead: 'دیگر' }, key: 'k1' })
  const bad = await byToken('/releases', { method: 'POST', body: { ...body, section: 'none' }, key: 'k2' })
  const mended = await byToken('/releases', { method: 'POST', body, key: 'k2' })

  assert.deepEqual([other.status, bad.status, mended.status], [409, 422, 201])
})

test('a program writes and sends, and sending again under the key is the same answer', async () => {
  const full = {
    ...body,
    body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'متن' }] }] },
  }
  const made = await (await byToken('/releases', { method: 'POST', body: full, key: 'k3' })).text()
  const id = /"id":"([^"]+)"/.exec(made)?.[1] ?? ''
  const once = await byToken(`/releases/${id}/send`, { method: 'POST', key: 'k4' })
  const twice = await byToken(`/releases/${id}/send`, { method: 'POST', key: 'k4' })
  const without = await byToken(`/releases/${id}/send`, { method: 'POST' })

  assert.deepEqual([once.status, twice.status, without.status], [200, 200, 409])
})

test('a token is worth nothing once it was ended, or its officer moved to another office', async () => {
  const other = await program.app.request(`/api/v1/office-tokens/${tokenId}`, {
    method: 'DELETE',
    headers: { cookie: cookies.other },
  })
  const moved = await aToken(cookies.above)
  const me: unknown = await (await get('/me', cookies.above)).json()
  await assignOfficer(system, {
    personId: /"id":"([^"]+)"/.exec(JSON.stringify(me))?.[1] ?? '',
    office: 'other',
  })
  await program.app.request(`/api/v1/office-tokens/${tokenId}`, {
    method: 'DELETE',
    headers: { cookie: cookies.own },
  })

  assert.equal(other.status, 404)
  assert.deepEqual(
    [(await byToken('/releases', { token: moved.token })).status, (await byToken('/releases')).status],
    [401, 401],
  )
})

test('the description of the API tells of tokens’ keys and files', async () => {
  const described = await (await program.app.request('/api/v1/openapi.json')).text()

  assert.match(described, /idempotency-key/)
  assert.match(described, /release-files/)
})
