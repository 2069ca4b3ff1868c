import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { OpenAPIHono } from '@hono/zod-openapi'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { readConfig } from '../../platform/config.ts'
import type { Env } from '../../platform/http/env.ts'
import { Refusal } from '../../platform/refusal.ts'
import { listActs } from '../audit-store.ts'
import { disablePerson } from '../disable-person.ts'
import { openIdentity } from '../identity.ts'
import { beginSecondFactor, confirmSecondFactor } from '../second-factor/set-up-second-factor.ts'
import { openSignInLimits } from '../sign-in-limits.ts'
import { actingAs, aMember, aPeopleContext, codeFrom } from '../testing.ts'
import { oidcRoutes } from './oidc-routes.ts'
import { openTestProvider, type Lies } from './testing.ts'

// The whole way, against a provider that listens on a port: to it, back from it, and what it may say falsely.

const { db } = await freshDatabase()
const people = aPeopleContext(db)
const provider = await openTestProvider(people.clock)
after(() => provider.stop())
const context = {
  ...people,
  config: readConfig({
    PUBLIC_URL: 'http://peyk.example',
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: provider.clientId,
    OIDC_CLIENT_SECRET: provider.clientSecret,
    OIDC_NAME: 'سامانهٔ سازمان',
  }),
}
const identity = openIdentity(context)
const siteWith = (given: typeof context) => {
  const app = new OpenAPIHono<Env>()
  app.use(async (c, next) => {
    c.set('clientAddress', '192.0.2.1')
    c.set('actor', { kind: 'reader' })
    await next()
  })
  app.route('/', oidcRoutes(given, { identity, limits: openSignInLimits() }))
  app.onError((error, c) => c.json({ code: error instanceof Refusal ? error.code : String(error) }, 400))
  return app
}
const site = siteWith(context)

async function post(path: string, order: unknown, cookie = '') {
  const answer = await site.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(order),
  })
  const said = JSON.stringify(await answer.json())
  const cookies = answer.headers.getSetCookie().map(each => each.split(';')[0] ?? '')
  return { said, cookie: cookies.join('; '), cookies: answer.headers.getSetCookie() }
}

async function begin() {
  const { said, cookie } = await post('/sign-in/oidc/begin', {})
  return { address: /"address":"([^"]+)"/.exec(said)?.[1] ?? '', cookie }
}

/** Goes to the provider, agrees there as somebody, and comes back. */
async function enter(email: string, lies: Lies = {}) {
  const { address, cookie } = await begin()
  const { code, state } = provider.agree(address, email, lies)
  return post('/sign-in/oidc', { code, state }, cookie)
}

const actorWith = (cookie: string) => identity.actorOf(new Headers({ cookie }))
const refusal = (code: string): string => `{"code":"${code}"}`

test('where no provider is set there is no such door', async () => {
  const closed = siteWith({ ...context, config: readConfig({}) })
  assert.deepEqual(await (await closed.request('/sign-in/ways')).json(), { oidc: null })
  const answer = await closed.request('/sign-in/oidc/begin', { method: 'POST' })
  assert.deepEqual(await answer.json(), { code: 'oidc.off' })
})

test('a provider without TLS, or without our name at it, is no setting', () => {
  assert.throws(() => readConfig({ OIDC_ISSUER: 'http://id.example' }), /OIDC_ISSUER: Must be https/)
  assert.throws(() => readConfig({ OIDC_ISSUER: 'https://id.example' }), /OIDC_CLIENT_ID: needed/)
})

const lies: readonly (readonly [what: string, lies: Lies, code: string])[] = [
  ['for another sign-in (nonce)', { nonce: 'another' }, 'oidc.not_proved'],
  ['for another program (audience)', { aud: 'another program' }, 'oidc.not_proved'],
  ['for several without naming us', { aud: ['peyk of the test', 'another'] }, 'oidc.not_proved'],
  ['for another authorised party', { azp: 'another program' }, 'oidc.not_proved'],
  ['by another issuer', { iss: 'https://another.example' }, 'oidc.not_proved'],
  ['that is over', { exp: 1_700_000_000 }, 'oidc.not_proved'],
  ['by a key that the provider does not publish', { byForeignKey: true }, 'oidc.not_proved'],
  ['without a signature', { isUnsigned: true }, 'oidc.not_proved'],
  ['with an address that is not verified', { email_verified: false }, 'oidc.email_unverified'],
]

for (const [what, lie, code] of lies)
  test(`a token ${what} opens nothing`, async () => {
    const { email } = await aMember(context)
    const { said, cookie } = await enter(email, lie)
    assert.equal(said, refusal(code))
    assert.deepEqual(await actorWith(cookie), { kind: 'reader' })
  })

test('what this browser did not begin, or began otherwise, is refused', async () => {
  const { email } = await aMember(context)
  const mine = await begin()
  const { code, state } = provider.agree(mine.address, email)
  assert.equal((await post('/sign-in/oidc', { code, state })).said, refusal('oidc.not_begun'))
  const { cookie: anothers } = await begin()
  assert.equal((await post('/sign-in/oidc', { code, state }, anothers)).said, refusal('oidc.not_begun'))
  const forged = await post('/sign-in/oidc', { code, state }, `${mine.cookie.slice(0, -8)}AAAAAAAA`)
  assert.equal(forged.said, refusal('oidc.not_begun'))
})

test('a code works once, and only for who began with its challenge', async () => {
  const { email } = await aMember(context)
  const { address, cookie } = await begin()
  const { code, state } = provider.agree(address, email)
  const other = await begin()
  const otherState = new URL(other.address).searchParams.get('state') ?? ''
  const stolen = await post('/sign-in/oidc', { code, state: otherState }, other.cookie)
  assert.equal(stolen.said, refusal('oidc.not_proved'))
  assert.equal((await post('/sign-in/oidc', { code, state }, cookie)).said, refusal('oidc.not_proved'))
})

test('nobody without an account at work comes in, and nobody is made by it', async () => {
  const gone = await aMember(context)
  await disablePerson(context, gone.id)
  const officer = await aMember(context, 'officer')
  const before = await db.selectFrom('person').select('id').execute()
  const stranger = await enter('stranger@example.org')
  const others = [await enter(gone.email), await enter(officer.email)]
  assert.deepEqual(
    [stranger, ...others].map(({ said }) => said),
    Array<string>(3).fill(refusal('oidc.no_account')),
  )
  assert.equal((await db.selectFrom('person').select('id').execute()).length, before.length)
  const acts = await listActs(context, { act: 'fail to sign in', limit: 3 })
  assert.deepEqual(
    acts.map(({ detail }) => detail['why']),
    ['no account', 'disabled', 'no account'],
  )
})

test('who has an account comes in by the verified address, in any case of its letters', async () => {
  const reporter = await aMember(context, 'reporter')
  const { said, cookie, cookies } = await enter(reporter.email.toUpperCase())
  assert.equal(said, '{"end":"signed-in"}')
  const actor = await actorWith(cookie)
  assert.equal(actor.kind === 'person' && actor.id, reporter.id)
  assert.match(cookies.at(-1) ?? '', /^peyk\.oidc=; .*Max-Age=0; HttpOnly; SameSite=Lax/)
  const [act] = await listActs(context, { act: 'sign in', limit: 1 })
  assert.deepEqual(act?.detail, { factor: 'no-factor', by: 'oidc' })
})

test('the provider stands for the password alone: a second factor of ours is still asked for', async () => {
  const editor = await aMember(context)
  const { secret } = await beginSecondFactor(actingAs(context, editor))
  await confirmSecondFactor(actingAs(context, editor), codeFrom(secret, context.clock.now()))
  const back = await enter(editor.email)
  assert.equal(back.said, '{"end":"code-needed"}')
  assert.deepEqual(await actorWith(back.cookie), { kind: 'reader' })
  const wrong = await post('/sign-in/oidc/code', { code: '000000' }, back.cookie)
  assert.equal(wrong.said, refusal('sign_in.wrong_code'))
  context.clock.moveTo(new Date(context.clock.now().getTime() + 30_000))
  const right = await post('/sign-in/oidc/code', { code: codeFrom(secret, context.clock.now()) }, back.cookie)
  assert.equal(right.said, '{"end":"signed-in"}')
  assert.equal((await actorWith(right.cookie)).kind, 'person')
})

test('an administrator without a second factor is led to set one up, as after a password', async () => {
  const administrator = await aMember(context, 'administrator')
  const actor = await actorWith((await enter(administrator.email)).cookie)
  assert.equal(actor.kind === 'person' && actor.lacksSecondFactor, true)
})

test('a provider that is away is said to be, and asked again at the next sign-in', async () => {
  const away = siteWith(context)
  provider.isAway = true
  const answer = await away.request('/sign-in/oidc/begin', { method: 'POST' })
  assert.deepEqual(await answer.json(), { code: 'oidc.not_reached' })
  provider.isAway = false
  assert.equal((await away.request('/sign-in/oidc/begin', { method: 'POST' })).status, 200)
})
