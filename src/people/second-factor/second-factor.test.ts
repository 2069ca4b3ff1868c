import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { actingAs, aMember, aPeopleContext, codeFrom, faulty, latestActs, refused } from '../testing.ts'
import { checkSecondFactor } from './check-second-factor.ts'
import { countRecoveryCodes } from './factor-store.ts'
import { needsSecondFactor } from './needs-second-factor.ts'
import { giveUpSecondFactor, removeSecondFactor, renewRecoveryCodes } from './remove-second-factor.ts'
import { seal, unseal } from './sealed.ts'
import { beginSecondFactor, confirmSecondFactor } from './set-up-second-factor.ts'
import { addressOf, base32Of, codeOf, stepOfCode } from './totp.ts'

const { db } = await freshDatabase()
const context = aPeopleContext(db)
const halfMinute = 30_000

/** Somebody with a second factor, and the moment after the code of its set-up. */
async function anOwner() {
  const member = await aMember(context)
  const acting = actingAs(context, member)
  const { secret } = await beginSecondFactor(acting)
  const now = context.clock.now()
  const recoveryCodes = await confirmSecondFactor(acting, codeFrom(secret, now))
  const next = new Date(now.getTime() + halfMinute)
  const later = { ...acting, clock: { now: () => next } }
  return { ...member, secret, recoveryCodes, later, next, now }
}

// RFC 6238, appendix B: SHA-1, the last six of eight digits.
const published: readonly (readonly [seconds: number, code: string])[] = [
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
]
for (const [seconds, code] of published)
  test(`at second ${seconds} the code of the standard's secret is ${code}`, () => {
    assert.equal(codeOf(Buffer.from('12345678901234567890'), Math.floor(seconds / 30)), code)
  })

test('a secret is typed in base32, as the standard writes it', () => {
  assert.equal(base32Of(Buffer.from('foobar')), 'MZXW6YTBOI')
  assert.equal(
    addressOf(Buffer.from('foobar'), 'b@peyk.example'),
    'otpauth://totp/Peyk:b%40peyk.example?secret=MZXW6YTBOI&issuer=Peyk',
  )
})

test('a code of one step ago or one ahead is taken, of two it is not', () => {
  const secret = Buffer.from('12345678901234567890')
  const now = new Date(59_000)

  assert.equal(stepOfCode(secret, codeOf(secret, 3), now), undefined)
  assert.equal(stepOfCode(secret, codeOf(secret, 2), now), 2)
  assert.equal(stepOfCode(secret, '۲۸۷ ۰۸۲', now), 1)
})

test('what was sealed with another key, or changed, does not open', () => {
  const sealed = seal('one key', Buffer.from('secret'))

  assert.equal(unseal('another key', sealed), undefined)
  assert.equal(unseal('one key', `A${sealed.slice(1)}`) === undefined || sealed.startsWith('A'), true)
  assert.equal(unseal('one key', sealed)?.toString(), 'secret')
})

test('a factor is not confirmed before it was begun, nor by a wrong code', async () => {
  const member = await aMember(context)
  const acting = actingAs(context, member)

  await assert.rejects(confirmSecondFactor(acting, '000000'), refused('second_factor.not_begun'))
  await beginSecondFactor(acting)
  await assert.rejects(confirmSecondFactor(acting, 'wrong'), faulty('code wrong-code'))
  assert.equal(await checkSecondFactor(context, member.id, ''), 'no-factor')
})

test('a factor that counts is not begun anew', async () => {
  const { later } = await anOwner()

  await assert.rejects(beginSecondFactor(later), refused('second_factor.there_already'))
})

test('no code works twice, not even the one of the set-up', async () => {
  const { id, secret, now, next, later } = await anOwner()

  assert.equal(await checkSecondFactor(context, id, codeFrom(secret, now)), 'wrong')
  assert.equal(await checkSecondFactor(later, id, codeFrom(secret, next)), 'code')
  assert.equal(await checkSecondFactor(later, id, codeFrom(secret, next)), 'wrong')
})

test('each of ten recovery codes works once, however it is typed', async () => {
  const { id, recoveryCodes } = await anOwner()
  const [first = '', second = ''] = recoveryCodes

  assert.equal(new Set(recoveryCodes).size, 10)
  assert.equal(
    await checkSecondFactor(context, id, first.toLowerCase().replaceAll('-', ' ')),
    'recovery-code',
  )
  assert.equal(await checkSecondFactor(context, id, first), 'wrong')
  assert.equal(await checkSecondFactor(context, id, second), 'recovery-code')
  assert.equal(await countRecoveryCodes(context, id), 8)
})

test('of two who send one recovery code at the same moment, one is let in', async () => {
  const { id, recoveryCodes } = await anOwner()
  const [code] = recoveryCodes
  const answers = await Promise.all([
    checkSecondFactor(context, id, code),
    checkSecondFactor(context, id, code),
  ])

  assert.deepEqual(answers.sort(), ['recovery-code', 'wrong'])
})

test('neither the secret nor a recovery code stands in the database', async () => {
  const { id, secret, recoveryCodes } = await anOwner()
  const factors = await db.selectFrom('second_factor').selectAll().where('person_id', '=', id).execute()
  const codes = await db.selectFrom('recovery_code').selectAll().where('person_id', '=', id).execute()
  const stored = JSON.stringify([factors, codes])

  assert.equal(stored.includes(secret), false)
  assert.deepEqual(
    recoveryCodes.filter(code => stored.includes(code) || stored.includes(code.replaceAll('-', ''))),
    [],
  )
})

test('only an administrator removes somebody’s factor, and not her own', async () => {
  const { id, later } = await anOwner()
  const administrator = await aMember(context, 'administrator')
  const acting = actingAs(context, administrator)

  await assert.rejects(removeSecondFactor(later, id), refused('access.not_allowed'))
  await assert.rejects(removeSecondFactor(acting, administrator.id), refused('person.not_yourself'))
})

test('a removed factor is asked for no more, and the log says who removed it', async () => {
  const { id } = await anOwner()
  const administrator = actingAs(context, await aMember(context, 'administrator'))
  await removeSecondFactor(administrator, id)

  assert.equal(await checkSecondFactor(context, id, ''), 'no-factor')
  assert.deepEqual(await latestActs(context, 1), ['remove second factor'])
  await assert.rejects(removeSecondFactor(administrator, id), refused('second_factor.not_there'))
})

test('new recovery codes and giving up one’s factor need a code', async () => {
  const { later } = await anOwner()

  await assert.rejects(renewRecoveryCodes(later, '123'), faulty('code wrong-code'))
  await assert.rejects(giveUpSecondFactor(later, '123'), faulty('code wrong-code'))
})

test('new recovery codes make the old ones worthless', async () => {
  const { id, secret, next, later, recoveryCodes } = await anOwner()
  const fresh = await renewRecoveryCodes(later, codeFrom(secret, next))

  assert.equal(await checkSecondFactor(later, id, recoveryCodes[0]), 'wrong')
  assert.equal(await checkSecondFactor(later, id, fresh[0]), 'recovery-code')
})

test('administrators and editors need a factor, the invented people of the sample never', () => {
  const required = { secondFactor: 'required' } as const
  const real = { isSample: false }

  assert.ok(needsSecondFactor(required, { ...real, role: 'administrator' }))
  assert.ok(needsSecondFactor(required, { ...real, role: 'editor' }))
  assert.equal(needsSecondFactor(required, { ...real, role: 'reporter' }), false)
  assert.equal(needsSecondFactor(required, { role: 'editor', isSample: true }), false)
  assert.equal(needsSecondFactor({ secondFactor: 'offered' }, { ...real, role: 'editor' }), false)
})
