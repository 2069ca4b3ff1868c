import { recordAct, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { FieldProblems, Refusal } from '../../platform/refusal.ts'
import { lockComment, type LockedComment } from '../comment-store.ts'
import { deleteClaimOn } from './claim-store.ts'
import { cleanNote } from './clean-note.ts'
import { moderatorIn } from './moderator-in.ts'
import { endQuestion, insertQuestion, listOpenQuestions } from './second-opinion-store.ts'

/**
 * Asks the other moderators about a comment: it waits in a list of its own, and the asker does not decide it.
 * @throws FieldProblems when nothing is asked; Refusal 'comment.not_found', 'comment.not_waiting',
 * 'comment.asked_already', 'access.…'.
 */
export async function askSecondOpinion(
  context: ActingContext,
  order: { commentId: string; note: string },
): Promise<void> {
  const askerId = moderatorIn(context)
  const note = cleanNote(order.note)
  if (note === '') throw new FieldProblems([{ field: 'note', problem: 'required' }])
  await inTransaction(context, async within => {
    const comment = await waitingComment(within, order.commentId)
    if (!(await insertQuestion(within, { commentId: comment.id, askerId, note })))
      throw new Refusal('comment.asked_already')
    await deleteClaimOn(within, comment.id)
    await tell(within, comment, 'ask second opinion')
  })
}

/**
 * Takes one's own question back: the comment waits in the queue again, and its asker may decide.
 * @throws Refusal 'comment.not_found', 'comment.not_waiting', 'comment.not_your_question', 'access.…'.
 */
export async function takeQuestionBack(context: ActingContext, order: { commentId: string }): Promise<void> {
  const askerId = moderatorIn(context)
  await inTransaction(context, async within => {
    const comment = await waitingComment(within, order.commentId)
    const [question] = await listOpenQuestions(within, [comment.id])
    if (question?.askerId !== askerId) throw new Refusal('comment.not_your_question')
    await endQuestion(within, comment.id, { by: askerId, decisionId: null })
    await tell(within, comment, 'take question back')
  })
}

async function waitingComment(within: ActingContext, id: string): Promise<LockedComment> {
  const comment = await lockComment(within, { id })
  if (comment === undefined) throw new Refusal('comment.not_found')
  if (comment.status !== 'waiting' && comment.status !== 'appealed') throw new Refusal('comment.not_waiting')
  return comment
}

async function tell(within: ActingContext, comment: LockedComment, act: string): Promise<void> {
  await recordAct(within, { act, subjectKind: 'comment', subjectId: comment.id })
  await within.events.record(within, {
    name: 'comment.asked_about',
    payload: { commentId: comment.id, storyId: comment.storyId },
  })
}
