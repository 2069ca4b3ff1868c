import { inTransaction, type Context } from '../platform/context.ts'
import { macOf } from '../platform/ids.ts'
import { Refusal } from '../platform/refusal.ts'
import { addressMacOf } from './address-mac.ts'
import { countAgreements, putAgreement, type AgreementCount } from './agreement-store.ts'
import { lockComment } from './comment-store.ts'
import { mustNotCrowd } from './send-limits.ts'

export interface AgreementOrder {
  storyId: string
  commentId: string
  agrees: boolean
  /** The random key of the reader's browser; kept only as a hash that is another one for every comment. */
  readerKey: string
  /** Bounds how many readers there can be behind one address; not kept. */
  address: string
}

/**
 * A reader agrees or disagrees with a published comment: once a reader, changeable.
 * @throws Refusal 'comment.not_found' when readers do not see it under this story, 'comment.too_many'.
 */
export async function agreeWithComment(context: Context, order: AgreementOrder): Promise<AgreementCount> {
  const { commentId, storyId, agrees } = order
  await mustNotCrowd(context, await addressMacOf(context, order.address), commentId)
  return inTransaction(context, async within => {
    const comment = await lockComment(within, { id: commentId })
    if (comment?.status !== 'published' || comment.storyId !== storyId) throw new Refusal('comment.not_found')
    const readerKey = macOf(context.secret, `agreement ${commentId} ${order.readerKey}`)
    await putAgreement(within, { commentId, readerKey, agrees })
    const counts = await countAgreements(within, commentId)
    await within.events.record(within, { name: 'comment.agreed', payload: { commentId, storyId } })
    return counts
  })
}
