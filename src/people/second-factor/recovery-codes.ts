import { toLatinDigits } from '../../persian/index.ts'
import type { Context } from '../../platform/context.ts'
import { handCodeOf, hashOf, macOf, newToken, normaliseHandCode } from '../../platform/ids.ts'
import { replaceRecoveryCodes } from './factor-store.ts'

const howMany = 10

/** Makes ten recovery codes in the place of all earlier ones; only their hashes stay. @returns the codes, shown once. */
export async function makeRecoveryCodes(within: Context, personId: string): Promise<string[]> {
  const codes = Array.from({ length: howMany }, () => handCodeOf(hashOf(newToken())))
  await replaceRecoveryCodes(
    within,
    personId,
    codes.map(code => recoveryHashOf(within, code)),
  )
  return codes
}

/** What is stored of a recovery code, however it was typed. */
export const recoveryHashOf = (context: Context, typed: string): string =>
  macOf(context.secret, `recovery code ${normaliseHandCode(toLatinDigits(typed))}`)
