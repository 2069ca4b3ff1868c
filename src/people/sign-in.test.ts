import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import type { Context } from '../platform/context.ts'
import { listActs } from './audit-store.ts'
import { disablePerson } from './disable-person.ts'
import { openIdentity } from './identity.ts'
import { changePassword } from './password/change-password.ts'
import { beginSecondFactor, confirmSecondFactor } from './second-factor/set-up-second-factor.ts'
import { removeSecondFactor } from './second-factor/remove-second-factor.ts'
import { endOwnSessions, endSessionsOf } from './session/end-sessions.ts'
import { listSessions } from './session/session-store.ts'
import { openSignInLimits } from './sign-in-limits.ts'
import { signIn } from './sign-in.ts'
import { actingAs, aMember, aPeopleContext, codeFrom, faulty, password, refused } from './testing.ts'

const { db } = await freshDatabase()
const context = aPeopleContext(db)
const identity = openIdentity(context)
const halfMinute = 30_000

const newDoor = () => ({ identity, limits: openSignInLimits() })
interface Try {
  email: string
  password?: string
  code?: string
  address?: string
}
const enter = (door: ReturnType<typeof newDoor>, given: Try, at: Context = context) =>
  signIn(at, door, {
    password,
    address: '192.0.2.1',
    headers: new Headers({ 'user-agent': firefox }),
    ...given,
  })
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0'
const cookiesOf = (response: Response) =>
  new Headers({ cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '' })

async function withFactor() {
  const member = await aMember(context)
  const { secret } = await beginSecondFactor(actingAs(context, member))
  const codes = await confirmSecondFactor(actingAs(context, member), codeFrom(secret, context.clock.now()))
  const next = new Date(context.clock.now().getTime() + halfMinute)
  return {
    ...member,
    secret,
    codes,
    code: codeFrom(secret, next),
    later: { ...context, clock: { now: () => next } },
  }
}

test('a wrong password, an unknown address and a disabled account are refused in one sentence', async () => {
  const { email } = await aMember(context)
  const gone = await aMember(context)
  await disablePerson(context, gone.id)
  const door = newDoor()

  await assert.rejects(enter(door, { email, password: 'wrong wrong' }), refused('sign_in.wrong'))
  await assert.rejects(enter(door, { email: 'nobody@peyk.example' }), refused('sign_in.wrong'))
  await assert.rejects(enter(door, { email: gone.email }), refused('sign_in.wrong'))
})

test('an unknown address costs the work of a known one', async () => {
  const { email } = await aMember(context)
  const known: number[] = []
  const unknown: number[] = []
  await time(() => enter(newDoor(), { email: 'warm@peyk.example' }))
  for (const address of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) {
    known.push(await time(() => enter(newDoor(), { email, password: 'wrong wrong', address })))
    unknown.push(await time(() => enter(newDoor(), { email: `${address}@peyk.example`, address })))
  }

  // Without the hash that belongs to nobody it is a twentieth.
  assert.ok(median(unknown) / median(known) > 0.4, `${median(unknown)} ms of ${median(known)} ms`)
})

test('of thirty wrong passwords sent at once, ten are looked at', async () => {
  const { email } = await aMember(context)
  const door = newDoor()
  const tries = Array.from({ length: 30 }, (_, number) => enter(door, { email, password: `wrong ${number}` }))
  const codes = (await Promise.allSettled(tries)).map(result =>
    result.status === 'rejected' ? String(result.reason) : '',
  )

  assert.equal(codes.filter(code => code.includes('sign_in.wrong')).length, 10)
  assert.equal(codes.filter(code => code.includes('sign_in.too_many')).length, 20)
})

test('one address tries fifty times, whatever the accounts', async () => {
  const door = newDoor()
  const tries = Array.from({ length: 51 }, (_, number) => enter(door, { email: `${number}@peyk.example` }))
  const results = await Promise.allSettled(tries)
  const last = results.filter(
    result => result.status === 'rejected' && String(result.reason).includes('too_many'),
  )

  assert.equal(last.length, 1)
})

test('signing in twelve times with the right password is no attack', async () => {
  const { email } = await aMember(context)
  const door = newDoor()
  for (const _ of Array.from({ length: 12 })) await enter(door, { email })

  assert.equal((await listSessionsOf(email)).length, 12)
})

test('who has a second factor is asked for its code, and begins no session without it', async () => {
  const { email } = await withFactor()

  await assert.rejects(enter(newDoor(), { email }), refused('sign_in.code_needed'))
  await assert.rejects(enter(newDoor(), { email, code: '000 000' }), refused('sign_in.wrong_code'))
  assert.deepEqual(await listSessionsOf(email), [])
})

test('a code without the password says nothing about itself', async () => {
  const { email, code, later } = await withFactor()

  await assert.rejects(
    enter(newDoor(), { email, password: 'wrong wrong', code }, later),
    refused('sign_in.wrong'),
  )
})

test('after five wrong codes also the right one waits', async () => {
  const { email, code, later } = await withFactor()
  const door = newDoor()
  for (const wrong of ['000001', '000002', '000003', '000004', '000005'])
    await assert.rejects(enter(door, { email, code: wrong }, later), refused('sign_in.wrong_code'))

  await assert.rejects(enter(door, { email, code }, later), refused('sign_in.too_many_codes'))
})

test('with password and code somebody is in, and the log says by which factor', async () => {
  const { email, code, later } = await withFactor()
  const response = await enter(newDoor(), { email, code }, later)
  const [entry] = await listActs(context, { act: 'sign in', limit: 1 })

  assert.equal((await identity.actorOf(cookiesOf(response))).kind, 'person')
  assert.deepEqual([entry?.act, entry?.detail], ['sign in', { factor: 'code' }])
})

test('a recovery code lets in once', async () => {
  const { email, codes } = await withFactor()
  const [code = ''] = codes
  await enter(newDoor(), { email, code })

  await assert.rejects(enter(newDoor(), { email, code }), refused('sign_in.wrong_code'))
})

test('a failed sign-in is in the log, and what was typed is not', async () => {
  const { email, id } = await aMember(context)
  await assert.rejects(enter(newDoor(), { email, password: 'something secret' }), refused('sign_in.wrong'))
  const [entry] = await listActs(context, { personId: id, act: 'fail to sign in', limit: 1 })

  assert.deepEqual([entry?.act, entry?.subjectId, entry?.actorName], ['fail to sign in', id, null])
  assert.equal(JSON.stringify(entry).includes('something secret'), false)
})

test('an editor without a second factor is somebody who may do nothing until it is set up', async () => {
  const member = await aMember(context)
  const headers = cookiesOf(await enter(newDoor(), { email: member.email }))
  const before = await identity.actorOf(headers)
  const { secret } = await beginSecondFactor(actingAs(context, member))
  await confirmSecondFactor(actingAs(context, member), codeFrom(secret, context.clock.now()))
  const afterwards = await identity.actorOf(headers)

  assert.equal(before.kind === 'person' && before.lacksSecondFactor, true)
  assert.equal(afterwards.kind === 'person' && afterwards.lacksSecondFactor, undefined)
})

test('one’s own password is changed only with the present one, and by the rules', async () => {
  const member = await aMember(context)
  const change = { present: 'not it', password: '12345678', sessionId: 'none', address: '192.0.2.1' }

  await assert.rejects(
    changePassword(actingAs(context, member), openSignInLimits(), change),
    faulty('present wrong-password', 'password common-password'),
  )
})

test('a changed password ends all sessions but the present one', async () => {
  const member = await aMember(context)
  const present = cookiesOf(await enter(newDoor(), { email: member.email }))
  const elsewhere = cookiesOf(await enter(newDoor(), { email: member.email }))
  const sessionId = (await identity.sessionIdOf(present)) ?? ''
  const change = { present: password, password: 'a longer one than before', sessionId, address: '192.0.2.1' }
  await changePassword(actingAs(context, member), openSignInLimits(), change)

  assert.equal((await identity.actorOf(present)).kind, 'person')
  assert.equal((await identity.actorOf(elsewhere)).kind, 'reader')
  await assert.rejects(enter(newDoor(), { email: member.email }), refused('sign_in.wrong'))
  const told = await listActs(context, { personId: member.id, act: 'change password', limit: 1 })
  assert.deepEqual(told[0]?.detail, { sessionsEnded: 1 })
})

test('nobody ends a session of somebody else', async () => {
  const [one, other] = [await aMember(context), await aMember(context)]
  await enter(newDoor(), { email: other.email })
  const [session] = await listSessions(context, other.id)

  await assert.rejects(
    endOwnSessions(actingAs(context, one), { one: session?.id ?? '' }),
    refused('session.not_found'),
  )
  await assert.rejects(endSessionsOf(actingAs(context, one), other.id), refused('access.not_allowed'))
})

test('sessions are told with their device, and ended one by one or all others at once', async () => {
  const member = await aMember(context)
  const acting = actingAs(context, member)
  const present = cookiesOf(await enter(newDoor(), { email: member.email }))
  await enter(newDoor(), { email: member.email })
  await enter(newDoor(), { email: member.email })
  const presentId = (await identity.sessionIdOf(present)) ?? ''
  const sessions = await listSessions(context, member.id)
  await endOwnSessions(acting, { one: sessions.find(({ id }) => id !== presentId)?.id ?? '' })
  await endOwnSessions(acting, { allBut: presentId })

  assert.deepEqual([sessions.length, sessions[0]?.userAgent], [3, firefox])
  assert.deepEqual(
    (await listSessions(context, member.id)).map(({ id }) => id),
    [presentId],
  )
})

test('an administrator ends all sessions of somebody; so does the removal of a second factor', async () => {
  const administrator = actingAs(context, await aMember(context, 'administrator'))
  const { id, email, codes } = await withFactor()
  await enter(newDoor(), { email, code: codes[0] ?? '' })
  const ended = await endSessionsOf(administrator, id)
  await enter(newDoor(), { email, code: codes[1] ?? '' })
  await removeSecondFactor(administrator, id)

  assert.equal(ended, 1)
  assert.deepEqual(await listSessions(context, id), [])
})

async function listSessionsOf(email: string) {
  const { id } = await db
    .selectFrom('person')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  return listSessions(context, id)
}

async function time(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await act().catch(() => undefined)
  return performance.now() - start
}

const median = (times: readonly number[]): number => times.toSorted((one, other) => one - other)[3] ?? 0
