import type { Context } from '../platform/context.ts'
import { newId } from '../platform/ids.ts'
import { knowAgain } from './screening/look-alike-store.ts'
import { policyVersion } from './screening/policy.ts'
import type { Screened } from './screening/screen-comment.ts'

/** Keeps what was seen in a comment, and what its look-alikes are known by; in the transaction that inserts it. */
export async function keepScreening(within: Context, commentId: string, screened: Screened): Promise<void> {
  await within.db
    .insertInto('screening')
    .values({
      id: newId(),
      comment_id: commentId,
      signals: JSON.stringify(screened.signals),
      scores: JSON.stringify(screened.scores),
      model_version: screened.modelVersion,
      urgency: screened.urgency,
      unranked: screened.unranked,
      policy_version: policyVersion,
      at: within.clock.now(),
    })
    .execute()
  await knowAgain(within, commentId, screened)
}
