import { recordAct, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusal.ts'
import { lockComment } from '../comment-store.ts'
import { endReply } from './newsroom-reply-store.ts'
import { authorIn } from './reply-as-newsroom.ts'

/**
 * Takes the reply of the newsroom back, whoever wrote it: readers no longer see it, the history keeps it. Asked for twice
 * it is done once.
 * @throws Refusal 'comment.not_found', 'access.…'.
 */
export async function takeReplyBack(context: ActingContext, order: { commentId: string }): Promise<void> {
  const by = authorIn(context)
  await inTransaction(context, async within => {
    const comment = await lockComment(within, { id: order.commentId })
    if (comment === undefined) throw new Refusal('comment.not_found')
    if (!(await endReply(within, { commentId: comment.id, by }))) return
    await recordAct(within, { act: 'take reply back', subjectKind: 'comment', subjectId: comment.id })
    await within.events.record(within, {
      name: 'comment.replied_to',
      payload: { commentId: comment.id, storyId: comment.storyId },
    })
  })
}
