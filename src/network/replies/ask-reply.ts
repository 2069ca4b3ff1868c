import type { AnswerKind } from '../../newsroom/index.ts'
import { recordAct, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { FieldProblems, Refusal, type FieldProblem } from '../../platform/refusal.ts'
import { cleanLine } from '../line.ts'
import { reachOfWriter } from '../reach.ts'
import { readPublishedByCode } from '../story-named-store.ts'
import { insertReply, lockReply, moveReply } from './reply-store.ts'
import { answeredWithin } from './reply.ts'

export interface ReplyOrder {
  /** News code of the story. */
  code: number
  wish: AnswerKind
  /** The words of the story that it is about; may be empty for a reply. */
  passage: string
  text: string
}

/**
 * Asks for a reply or a correction to a story that readers see; from now on the desk owes an answer.
 * @throws FieldProblems; Refusal 'officer.no_office', 'reply.asked_already', 'access.…'.
 */
export async function askReply(
  context: ActingContext,
  order: ReplyOrder,
): Promise<{ id: string; dueAt: Date }> {
  const { officeId, personId } = await reachOfWriter(context)
  const dueAt = new Date(context.clock.now().getTime() + answeredWithin)
  return inTransaction(context, async within => {
    const { storyId, passage, text } = await replyFrom(within, order)
    const id = await insertReply(within, {
      ...{ officeId, officerId: personId, storyId, wish: order.wish, passage, text, dueAt },
    })
    if (id === undefined) throw new Refusal('reply.asked_already')
    await recordAct(within, { act: `ask ${order.wish}`, subjectKind: 'reply', subjectId: id })
    await within.events.record(within, { name: 'reply.asked', payload: { replyId: id } })
    return { id, dueAt }
  })
}

/** Takes a request back that has no answer yet. @throws Refusal 'reply.not_found', 'reply.not_yours', 'reply.decided'. */
export async function withdrawReply(context: ActingContext, order: { replyId: string }): Promise<void> {
  const reach = await reachOfWriter(context)
  await inTransaction(context, async within => {
    const reply = await lockReply(within, reach, order.replyId)
    if (reply.officeId !== reach.officeId) throw new Refusal('reply.not_yours')
    if (reply.status !== 'asked') throw new Refusal('reply.decided')
    await moveReply(within, reply.id, { status: 'withdrawn' })
    await recordAct(within, { act: 'withdraw reply', subjectKind: 'reply', subjectId: reply.id })
  })
}

async function replyFrom(
  within: ActingContext,
  { code, wish, passage, text }: ReplyOrder,
): Promise<{ storyId: string; passage: string; text: string }> {
  const problems: FieldProblem[] = []
  const required = wish === 'correction'
  const words = {
    passage: cleanLine({ field: 'passage', given: passage, kind: 'comment', most: 1000, required }, problems),
    text: cleanLine({ field: 'text', given: text, kind: 'comment', most: 6000, required: true }, problems),
  }
  const story = await readPublishedByCode(within, code)
  if (story === undefined) problems.push({ field: 'code', problem: 'no-story' })
  if (story === undefined || problems.length > 0) throw new FieldProblems(problems)
  return { storyId: story.id, ...words }
}
