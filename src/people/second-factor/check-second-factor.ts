import type { Context } from '../../platform/context.ts'
import { readFactor, takeStep, useRecoveryCode } from './factor-store.ts'
import { recoveryHashOf } from './recovery-codes.ts'
import { unseal } from './sealed.ts'
import { stepOfCode } from './totp.ts'

/** What a typed code came to: there is no factor to ask for, none was typed, it was wrong, or what it was. */
export type FactorAnswer = 'no-factor' | 'missing' | 'wrong' | 'code' | 'recovery-code'

/** Checks a second factor: the six digits of an authenticator, or a recovery code, which is used up by it. */
export async function checkSecondFactor(
  context: Context,
  personId: string,
  typed: string | undefined,
): Promise<FactorAnswer> {
  const factor = await readFactor(context, personId)
  if (factor === undefined || factor.confirmedAt === null) return 'no-factor'
  if (typed === undefined || typed.trim() === '') return 'missing'
  if (await isPresentCode(context, personId, { sealed: factor.sealedSecret, typed })) return 'code'
  return (await useRecoveryCode(context, personId, recoveryHashOf(context, typed)))
    ? 'recovery-code'
    : 'wrong'
}

/** Whether the digits are those of now, and were not taken before. */
export async function isPresentCode(
  context: Context,
  personId: string,
  { sealed, typed }: { sealed: string; typed: string },
): Promise<boolean> {
  const secret = unseal(context.secret, sealed)
  if (secret === undefined) {
    context.log.warn(
      { personId },
      'a second factor was sealed with another secret; an administrator must remove it',
    )
    return false
  }
  const step = stepOfCode(secret, typed, context.clock.now())
  return step !== undefined && takeStep(context, personId, step)
}
