import type { ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusal.ts'
import { lockComment } from '../comment-store.ts'
import { deleteClaim, leaseClaim, readClaim, type Claim } from './claim-store.ts'
import { claimLease } from './moderation.ts'
import { moderatorIn } from './moderator-in.ts'

/**
 * Says that somebody is reading a comment, or goes on saying so. Nobody is refused: where a colleague is first she is
 * named. A claim is a courtesy; what keeps two people from deciding both is the decision itself.
 * @throws Refusal 'comment.not_found', 'access.…'.
 */
export async function claimComment(context: ActingContext, order: { commentId: string }): Promise<Claim> {
  const holderId = moderatorIn(context)
  return inTransaction(context, async within => {
    if ((await lockComment(within, { id: order.commentId })) === undefined)
      throw new Refusal('comment.not_found')
    const expiresAt = new Date(within.clock.now().getTime() + claimLease)
    const isNew = await leaseClaim(within, { commentId: order.commentId, holderId, expiresAt })
    if (isNew) await tellDesk(within, order.commentId)
    const claim = await readClaim(within, order.commentId)
    if (claim === undefined) throw new Error('a comment was claimed by nobody')
    return claim
  })
}

/** Lets go of a comment; nothing happens when somebody else has it. */
export async function releaseComment(context: ActingContext, order: { commentId: string }): Promise<void> {
  const holderId = moderatorIn(context)
  await inTransaction(context, async within => {
    if (await deleteClaim(within, { commentId: order.commentId, holderId }))
      await tellDesk(within, order.commentId)
  })
}

const tellDesk = (within: ActingContext, commentId: string): Promise<void> =>
  within.events.record(within, { name: 'comment.claimed', payload: { commentId } })
