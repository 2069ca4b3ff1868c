import { toLatinDigits } from '../persian/index.ts'
import type { Context } from '../platform/context.ts'
import { hashOf, normaliseHandCode } from '../platform/ids.ts'
import { addressMacOf } from './address-mac.ts'
import type { TrackedComment } from './comment.ts'
import { readSendKeyByCode } from './comment-store.ts'
import { mustNotGuess } from './send-limits.ts'
import { secretsOf } from './tracking-secrets.ts'
import { readTrackedBy } from './tracking-store.ts'

/** The comment of a tracking link; undefined when there is none. */
export const readTracked = (context: Context, token: string): Promise<TrackedComment | undefined> =>
  readTrackedBy(context, hashOf(token))

/**
 * The token of the tracking link that a code typed by hand stands for; undefined when there is no such code.
 * @throws Refusal 'comment.too_many' after ten tries in ten minutes or forty in a day.
 */
export async function readTokenByCode(
  context: Context,
  code: string,
  address: string,
): Promise<string | undefined> {
  await mustNotGuess(context, await addressMacOf(context, address))
  const sendKey = await readSendKeyByCode(context, hashOf(normaliseHandCode(toLatinDigits(code))))
  return sendKey === undefined ? undefined : secretsOf(context, sendKey).token
}
