import { inTransaction, type Context } from '../platform/context.ts'
import { hashOf } from '../platform/ids.ts'
import { Refusal } from '../platform/refusal.ts'
import { lockComment, setAppeal } from './comment-store.ts'
import { appealWords } from './comment-words.ts'
import { readTracked } from './track-comment.ts'

/**
 * Asks for a second reading of a refused comment; once.
 * @throws FieldProblems; Refusal 'comment.not_found', 'comment.no_appeal'.
 */
export async function appealComment(context: Context, order: { token: string; text: string }): Promise<void> {
  const text = appealWords(order.text)
  await inTransaction(context, async within => {
    const comment = await lockComment(within, { tokenHash: hashOf(order.token) })
    if (comment === undefined) throw new Refusal('comment.not_found')
    const tracked = await readTracked(within, order.token)
    if (tracked?.mayAppeal !== true) throw new Refusal('comment.no_appeal')
    await setAppeal(within, comment.id, text)
    await within.events.record(within, {
      name: 'comment.appealed',
      payload: { commentId: comment.id, storyId: comment.storyId },
    })
  })
}
