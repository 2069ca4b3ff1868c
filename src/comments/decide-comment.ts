import { recordAct, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import { FieldProblems, Refusal } from '../platform/refusal.ts'
import { type HouseRule, type Verdict } from './comment.ts'
import { lockComment, setStatus, type LockedComment } from './comment-store.ts'
import { insertDecision, listDecisions, type Decision } from './decision-store.ts'
import { cleanNote } from './desk/clean-note.ts'
import { deleteClaimOn } from './desk/claim-store.ts'
import { endQuestion, listOpenQuestions } from './desk/second-opinion-store.ts'
import { moderatorIn } from './desk/moderator-in.ts'

export interface DecisionOrder {
  commentId: string
  verdict: Verdict
  /** The house rule by which it is refused; null to publish. */
  rule: HouseRule | null
  /** Words for the reader; may be empty. */
  note: string
}

/**
 * A person decides: publish, or refuse by a house rule. It stands at once. An appeal is decided by somebody who did not
 * decide before, and whoever asked for a second opinion does not decide. The same decision sent twice is one.
 * @throws FieldProblems; Refusal 'comment.not_found', 'comment.already_decided', 'comment.taken_back',
 * 'comment.same_moderator', 'comment.own_question', 'access.…'.
 */
export async function decideComment(context: ActingContext, order: DecisionOrder): Promise<void> {
  const moderatorId = moderatorIn(context)
  const decision = { ...order, note: noteOf(order), moderatorId }
  await inTransaction(context, async within => {
    const comment = await lockComment(within, { id: order.commentId })
    if (comment === undefined) throw new Refusal('comment.not_found')
    const before = await listDecisions(within, [comment.id])
    if (isSaidAlready(comment, before.at(-1), decision)) return
    const was = mustWait(comment, before)
    await mustBeFreeFor(within, comment.id, { moderatorId, before })
    await setStatus(within, comment.id, statusAfter[order.verdict])
    const decisionId = await insertDecision(within, { ...decision, was })
    await endQuestion(within, comment.id, { by: moderatorId, decisionId })
    await deleteClaimOn(within, comment.id)
    await tell(within, order, comment)
  })
}

export const statusAfter = { publish: 'published', refuse: 'refused' } as const

type Decided = DecisionOrder & { moderatorId: string }

/** The answer to a decision may be lost on the way: the same one again changes nothing. */
function isSaidAlready(comment: LockedComment, last: Decision | undefined, order: Decided): boolean {
  return (
    last?.moderatorId === order.moderatorId &&
    last.verdict === order.verdict &&
    last.rule === order.rule &&
    last.note === order.note &&
    comment.status === statusAfter[order.verdict]
  )
}

function mustWait({ status }: LockedComment, before: readonly Decision[]): 'waiting' | 'appealed' {
  if (status === 'waiting' || status === 'appealed') return status
  const last = before.at(-1)
  if (status === 'withdrawn' || last === undefined) throw new Refusal('comment.taken_back')
  throw new Refusal('comment.already_decided', { name: last.moderatorName })
}

async function mustBeFreeFor(
  within: ActingContext,
  commentId: string,
  { moderatorId, before }: { moderatorId: string; before: readonly Decision[] },
): Promise<void> {
  if (before.some(each => each.moderatorId === moderatorId)) throw new Refusal('comment.same_moderator')
  const [question] = await listOpenQuestions(within, [commentId])
  if (question?.askerId === moderatorId) throw new Refusal('comment.own_question')
}

async function tell(within: ActingContext, order: DecisionOrder, comment: LockedComment): Promise<void> {
  await recordAct(within, {
    act: `${order.verdict} comment`,
    subjectKind: 'comment',
    subjectId: comment.id,
    detail: { rule: order.rule },
  })
  await within.events.record(within, {
    name: order.verdict === 'publish' ? 'comment.published' : 'comment.refused',
    payload: { commentId: comment.id, storyId: comment.storyId },
  })
}

function noteOf({ verdict, rule, note }: DecisionOrder): string {
  if (verdict === 'refuse' && rule === null) throw new FieldProblems([{ field: 'rule', problem: 'required' }])
  if (verdict === 'publish' && rule !== null)
    throw new FieldProblems([{ field: 'rule', problem: 'malformed' }])
  return cleanNote(note)
}
