import { inTransaction, type Context } from '../platform/context.ts'
import { hashOf } from '../platform/ids.ts'
import { Refusal } from '../platform/refusal.ts'
import { lockComment, setStatus } from './comment-store.ts'

/**
 * Takes a comment back, whatever its state; it disappears from the story at once.
 * @throws Refusal 'comment.not_found'.
 */
export async function withdrawComment(context: Context, order: { token: string }): Promise<void> {
  await inTransaction(context, async within => {
    const comment = await lockComment(within, { tokenHash: hashOf(order.token) })
    if (comment === undefined) throw new Refusal('comment.not_found')
    if (comment.status === 'withdrawn') return
    await setStatus(within, comment.id, 'withdrawn')
    await within.events.record(within, {
      name: 'comment.withdrawn',
      payload: { commentId: comment.id, storyId: comment.storyId },
    })
  })
}
