import type { Context } from '../platform/context.ts'
import { hashOf, normaliseHandCode } from '../platform/ids.ts'
import type { TrackedComment } from './comment.ts'
import { mustNotGuess } from './send-limits.ts'
import { readTrackedBy } from './tracking-store.ts'

/** The comment of a tracking link; undefined when there is none. */
export const readTracked = (context: Context, token: string): Promise<TrackedComment | undefined> =>
  readTrackedBy(context, 'token_hash', hashOf(token))

/**
 * The comment of a code typed by hand.
 * @throws Refusal 'comment.too_many' after ten tries in ten minutes.
 */
export async function readTrackedByCode(
  context: Context,
  code: string,
  address: string,
): Promise<TrackedComment | undefined> {
  await mustNotGuess(address)
  return readTrackedBy(context, 'code_hash', hashOf(normaliseHandCode(code)))
}
