import assert from 'node:assert/strict'
import { test } from 'node:test'
import { OpenAPIHono } from '@hono/zod-openapi'
import { HTTPException } from 'hono/http-exception'
import { freshDatabase } from '../../tests/set-up/database.ts'
import type { Env } from '../platform/http/env.ts'
import { FieldProblems, Refusal } from '../platform/refusal.ts'
import { aContext } from '../platform/testing.ts'
import { createPerson } from './create-person.ts'
import { disablePerson } from './disable-person.ts'
import { enablePerson } from './enable-person.ts'
import { openIdentity } from './identity.ts'
import { peopleApi } from './routes.ts'

const { db } = await freshDatabase()
const now = new Date()
const context = { ...aContext(db, { now }), actor: { kind: 'system', reason: 'test' } as const }
const identity = openIdentity(context)
const app = new OpenAPIHono<Env>()
app.use(async (c, next) => {
  c.set('clientAddress', c.req.header('x-address') ?? '192.0.2.1')
  c.set('actor', await identity.actorOf(c.req.raw.headers))
  await next()
})
app.route('/', peopleApi(context, identity))
app.onError((error, c) => {
  const isExpected =
    error instanceof Refusal || error instanceof FieldProblems || error instanceof HTTPException
  return c.text(isExpected ? error.message : 'bug', 400)
})

const password = 'a long enough password'
const join = (email: string) => createPerson(context, { name: 'کسی', email, role: 'editor', password })
const signIn = (email: string, given = password, address = '192.0.2.1') =>
  app.request('/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-address': address },
    body: JSON.stringify({ email, password: given }),
  })
const cookieOf = (response: Response): string => response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
const me = (cookie: string) => app.request('/me', { headers: { cookie } })

test('a wrong password and an unknown address are told the same', async () => {
  await join('known@peyk.example')

  const wrong = await signIn('known@peyk.example', 'not the password')
  const unknown = await signIn('unknown@peyk.example')

  assert.deepEqual([await wrong.text(), await unknown.text()], ['sign_in.wrong', 'sign_in.wrong'])
})

test('somebody who signs in is known by a cookie that scripts cannot read', async () => {
  await join('reza@peyk.example')

  const response = await signIn(' Reza@Peyk.example ')

  assert.match(response.headers.getSetCookie()[0] ?? '', /HttpOnly; SameSite=Lax/)
  assert.equal((await me(cookieOf(response))).status, 200)
})

test('who has signed out is nobody', async () => {
  await join('out@peyk.example')
  const cookie = cookieOf(await signIn('out@peyk.example'))

  await app.request('/sign-out', { method: 'POST', headers: { cookie } })

  assert.equal(await (await me(cookie)).text(), 'access.sign_in')
})

test('a disabled account does not sign in, and an old session stays ended when it is opened again', async () => {
  const id = await join('gone@peyk.example')
  const cookie = cookieOf(await signIn('gone@peyk.example'))
  await disablePerson(context, id)

  const refused = await signIn('gone@peyk.example')
  await enablePerson(context, id)

  assert.equal(await refused.text(), 'sign_in.wrong')
  assert.equal(await (await me(cookie)).text(), 'access.sign_in')
  assert.equal((await me(cookieOf(await signIn('gone@peyk.example')))).status, 200)
})

test('after ten wrong tries an account waits, from whatever address', async () => {
  await join('target@peyk.example')
  const tries = Array.from({ length: 10 }, (_, number) => `198.51.100.${number}`)
  for (const address of tries) await signIn('target@peyk.example', 'wrong wrong wrong', address)

  const right = await signIn('target@peyk.example', password, '203.0.113.1')

  assert.equal(await right.text(), 'sign_in.too_many')
})

test('a request without a content type does not reach the verb', async () => {
  const response = await app.request('/sign-in', { method: 'POST', body: '{}' })

  assert.notEqual(await response.text(), 'bug')
})
