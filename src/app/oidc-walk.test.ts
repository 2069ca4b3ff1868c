import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { openOidcServer } from '../../tests/set-up/oidc-provider.ts'
import { startPeyk, type Peyk } from '../../tests/set-up/peyk.ts'
import { aNewsroom } from '../newsroom/testing.ts'
import { createPerson, disablePerson } from '../people/index.ts'
import { systemClock } from '../platform/clock.ts'

// Signing in by the provider of the settings, the whole way of a browser over real sockets: the program is started with
// the settings as an operator writes them, and the provider is another program.

const { db, url } = await freshDatabase()
const provider = await openOidcServer()
const newsroom = { ...aNewsroom(db), clock: systemClock }
const folder = await mkdtemp(join(tmpdir(), 'peyk-oidc-'))
const aPerson = async (email: string) =>
  createPerson(newsroom, { name: 'رؤیا ملکی', email, role: 'reporter', password: 'a long enough password' })
const known = await aPerson('roya@agency.example')
const gone = await aPerson('gone@agency.example')
await disablePerson(newsroom, gone)

let peyk: Peyk
before(async () => {
  peyk = await startPeyk({
    ...{ DATABASE_URL: url, PEYK_DATA: folder, PEYK_SAMPLE: '0', LOG_LEVEL: 'fatal', PORT: '0' },
    ...{ PUBLIC_URL: 'http://desk.agency.example', PEYK_SECOND_FACTOR: 'offered' },
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: provider.client.id,
    OIDC_CLIENT_SECRET: provider.client.secret,
    OIDC_NAME: 'سامانهٔ هلدینگ',
  })
  provider.redirect = 'http://desk.agency.example/admin/arrival'
})
after(async () => {
  await peyk.stop()
  await rm(folder, { recursive: true, force: true })
})

const own = { origin: 'http://desk.agency.example', 'content-type': 'application/json' }
const post = (path: string, order: unknown, headers: Record<string, string> = {}) =>
  fetch(`${peyk.address}/api/v1${path}`, {
    method: 'POST',
    headers: { ...own, ...headers },
    body: JSON.stringify(order),
  })
const cookiesOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map(each => each.split(';')[0] ?? '')
    .join('; ')
const who = async (cookie: string) => fetch(`${peyk.address}/api/v1/me`, { headers: { cookie } })

/** The button of the door: where the browser goes, and the cookie it carries. */
async function begin(): Promise<{ address: string; cookie: string }> {
  const answer = await post('/sign-in/oidc/begin', {})
  const { address } = Object.assign({ address: '' }, await answer.json())
  return { address, cookie: cookiesOf(answer) }
}

/** The form of the provider, filled in; what it answers is not followed. */
async function signInThere(address: string, email: string, password = provider.password): Promise<Response> {
  const page = await (await fetch(address)).text()
  const request = /name="request" value="([^"]+)"/.exec(page)?.[1] ?? ''
  return fetch(`${provider.issuer}/authorize`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ request, email, password }),
  })
}

/** The whole way; what the program says in the end. */
async function walk(email: string) {
  const { address, cookie } = await begin()
  const back = new URL((await signInThere(address, email)).headers.get('location') ?? '')
  const [code, state] = [back.searchParams.get('code'), back.searchParams.get('state')]
  return { back, code, state, cookie, arrived: await post('/sign-in/oidc', { code, state }, { cookie }) }
}

test('the provider sends nobody back who does not know the password there', async () => {
  const { address } = await begin()
  const answer = await signInThere(address, 'roya@agency.example', 'a guess')
  assert.deepEqual([answer.status, answer.headers.get('location')], [401, null])
})

test('another site cannot begin a sign-in, nor hand a code in', async () => {
  const foreign = { origin: 'https://elsewhere.example' }
  assert.equal((await post('/sign-in/oidc/begin', {}, foreign)).status, 403)
  const { code, state, cookie } = await walk('stranger@agency.example')
  assert.equal((await post('/sign-in/oidc', { code, state }, { ...foreign, cookie })).status, 403)
})

test('who has no account, or none any more, is sent back and not let in', async () => {
  const [stranger, former] = [await walk('stranger@agency.example'), await walk('gone@agency.example')]
  assert.deepEqual([stranger.arrived.status, former.arrived.status], [403, 403])
  assert.match(await stranger.arrived.text(), /oidc\.no_account/)
  assert.equal((await who(`${stranger.cookie}; ${cookiesOf(stranger.arrived)}`)).status, 401)
})

test('the door says whose provider it is, and the way through it ends at the desk, once', async () => {
  const ways = await (await fetch(`${peyk.address}/api/v1/sign-in/ways`)).text()
  assert.equal(ways, '{"oidc":"سامانهٔ هلدینگ"}')

  const { back, code, state, cookie, arrived } = await walk('Roya@Agency.example')

  assert.equal(back.origin + back.pathname, provider.redirect)
  const page = await fetch(`${peyk.address}/admin/arrival${back.search}`, { headers: { cookie } })
  assert.deepEqual([page.status, page.headers.get('content-type')], [200, 'text/html; charset=utf-8'])
  assert.match(page.headers.get('cache-control') ?? '', /no-/)
  assert.equal(await arrived.text(), '{"end":"signed-in"}')
  const me: unknown = await (await who(cookiesOf(arrived))).json()
  assert.equal(Object.assign({ id: '' }, me).id, known)
  const again = await post('/sign-in/oidc', { code, state }, { cookie })
  assert.match(await again.text(), /oidc\.not_(begun|proved)/)
})

test('a code that one browser fetched is worth nothing in another', async () => {
  const { address } = await begin()
  const back = new URL((await signInThere(address, 'roya@agency.example')).headers.get('location') ?? '')
  const [code, state] = [back.searchParams.get('code'), back.searchParams.get('state')]
  const { cookie } = await begin()
  const answer = await post('/sign-in/oidc', { code, state }, { cookie })
  assert.match(await answer.text(), /oidc\.not_begun/)
  assert.equal((await post('/sign-in/oidc', { code, state })).status, answer.status)
})
