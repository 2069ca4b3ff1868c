import { randomBytes } from 'node:crypto'
import { inTransaction } from '../../platform/context.ts'
import { FieldProblems, Refusal } from '../../platform/refusal.ts'
import type { ActingContext } from '../actor.ts'
import { recordAct } from '../audit-store.ts'
import { mustBePerson } from '../must-be-person.ts'
import { readPerson } from '../person-store.ts'
import { isPresentCode } from './check-second-factor.ts'
import { markConfirmed, readFactor, writeUnconfirmed } from './factor-store.ts'
import { makeRecoveryCodes } from './recovery-codes.ts'
import { seal } from './sealed.ts'
import { addressOf, base32Of } from './totp.ts'

/** What is told to an authenticator, once. */
export interface FactorOffer {
  /** To be typed, in base32. */
  secret: string
  /** What the QR picture says. */
  address: string
}

/**
 * Makes a secret for one's own second factor; it counts once its first code was right.
 * @throws Refusal 'second_factor.there_already'.
 */
export async function beginSecondFactor(context: ActingContext): Promise<FactorOffer> {
  const me = mustBePerson(context)
  const person = await readPerson(context, me)
  if (person === undefined) throw new Refusal('person.not_found')
  const secret = randomBytes(20)
  if (!(await writeUnconfirmed(context, me, seal(context.secret, secret))))
    throw new Refusal('second_factor.there_already')
  return { secret: base32Of(secret), address: addressOf(secret, person.email) }
}

/**
 * Takes the first code: from now on every sign-in asks for one.
 * @returns ten recovery codes, told this once.
 * @throws FieldProblems for a wrong code; Refusal 'second_factor.not_begun', 'second_factor.there_already'.
 */
export async function confirmSecondFactor(context: ActingContext, code: string): Promise<string[]> {
  const me = mustBePerson(context)
  return inTransaction(context, async within => {
    const factor = await readFactor(within, me)
    if (factor === undefined) throw new Refusal('second_factor.not_begun')
    if (factor.confirmedAt !== null) throw new Refusal('second_factor.there_already')
    if (!(await isPresentCode(within, me, { sealed: factor.sealedSecret, typed: code })))
      throw new FieldProblems([{ field: 'code', problem: 'wrong-code' }])
    await markConfirmed(within, me)
    await recordAct(within, { act: 'set up second factor', subjectKind: 'person', subjectId: me })
    return makeRecoveryCodes(within, me)
  })
}
