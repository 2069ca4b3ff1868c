import { inTransaction, type Context } from '../platform/context.ts'
import { hashOf } from '../platform/ids.ts'
import { Refusal } from '../platform/refusal.ts'
import { lockComment } from './comment-store.ts'
import { eraseWords } from './erase-store.ts'
import { forgetLookAlike } from './screening/look-alike-store.ts'

/**
 * Erases what a reader wrote, in whatever state it is: name, text, appeal, what screening saw in it and what the
 * moderator wrote about it. The row stays, empty: answers may hang on it, and the figures go on counting it.
 * @throws Refusal 'comment.not_found'.
 */
export async function eraseComment(context: Context, order: { token: string }): Promise<void> {
  await inTransaction(context, async within => {
    const comment = await lockComment(within, { tokenHash: hashOf(order.token) })
    if (comment === undefined) throw new Refusal('comment.not_found')
    await eraseWords(within, comment.id)
    await forgetLookAlike(within, comment.id)
    await within.events.record(within, {
      name: 'comment.withdrawn',
      payload: { commentId: comment.id, storyId: comment.storyId },
    })
  })
}
