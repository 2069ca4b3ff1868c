import type { Context } from '../platform/context.ts'
import { newId } from '../platform/ids.ts'
import { joinGroup } from './screening/look-alike-store.ts'
import { setSeen } from './queue-store.ts'
import { policyVersion } from './screening/policy.ts'
import type { Screened } from './screening/screen-comment.ts'

/** Keeps what was seen in a comment and puts it with its look-alikes; in the transaction that inserts it. */
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
  await joinGroup(within, commentId, screened.look)
  await setSeen(within, commentId, screened)
}
