import { recordAct, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import { Refusal } from '../platform/refusal.ts'
import { lockComment, setStatus } from './comment-store.ts'
import { statusAfter } from './decide-comment.ts'
import { listDecisions, moveToUndone, type Decision } from './decision-store.ts'
import { undoTime } from './desk/moderation.ts'
import { moderatorIn } from './desk/moderator-in.ts'
import { reopenQuestion } from './desk/second-opinion-store.ts'

/**
 * Takes one's own decision back within its seconds: the comment waits as before, and readers no longer see it.
 * See docs/adr/0036.
 * @throws Refusal 'comment.not_found', 'comment.not_your_decision', 'comment.undo_over', 'comment.moved_on', 'access.…'.
 */
export async function undoDecision(context: ActingContext, order: { commentId: string }): Promise<void> {
  const moderatorId = moderatorIn(context)
  await inTransaction(context, async within => {
    const comment = await lockComment(within, { id: order.commentId })
    if (comment === undefined) throw new Refusal('comment.not_found')
    const last = (await listDecisions(within, [comment.id])).at(-1)
    if (last?.moderatorId !== moderatorId) throw new Refusal('comment.not_your_decision')
    if (comment.status !== statusAfter[last.verdict]) throw new Refusal('comment.moved_on')
    mustBeFresh(within, last)
    await moveToUndone(within, last.id)
    await setStatus(within, comment.id, last.was)
    await reopenQuestion(within, last.id)
    await recordAct(within, { act: 'undo decision', subjectKind: 'comment', subjectId: comment.id })
    await within.events.record(within, {
      name: 'comment.decision_undone',
      payload: { commentId: comment.id, storyId: comment.storyId },
    })
  })
}

function mustBeFresh({ clock }: ActingContext, { at }: Decision): void {
  if (clock.now().getTime() - at.getTime() > undoTime.granted) throw new Refusal('comment.undo_over')
}
