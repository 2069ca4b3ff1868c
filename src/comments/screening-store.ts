import type { Context } from '../platform/context.ts'
import { newId } from '../platform/ids.ts'
import { policyVersion } from './screening/policy.ts'
import type { Screening } from './screening/signal.ts'

export async function insertScreening(
  within: Context,
  commentId: string,
  screening: Screening,
): Promise<void> {
  await within.db
    .insertInto('screening')
    .values({
      id: newId(),
      comment_id: commentId,
      signals: JSON.stringify(screening.signals),
      urgency: screening.urgency,
      policy_version: policyVersion,
      at: within.clock.now(),
    })
    .execute()
}
