import { canonicalise } from '../persian/index.ts'
import { mustHold, recordAct, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import { FieldProblems, Refusal } from '../platform/refusal.ts'
import { type HouseRule, type Verdict } from './comment.ts'
import { lockComment, setStatus } from './comment-store.ts'
import { insertDecision, listDecisions } from './decision-store.ts'

export interface DecisionOrder {
  commentId: string
  verdict: Verdict
  /** The house rule by which it is refused; null to publish. */
  rule: HouseRule | null
  /** Words for the reader; may be empty. */
  note: string
}

/**
 * A person decides: publish, or refuse by a house rule. An appeal is decided by somebody who did not decide before.
 * @throws FieldProblems; Refusal 'comment.not_found', 'comment.already_decided', 'comment.same_moderator', 'access.…'.
 */
export async function decideComment(context: ActingContext, order: DecisionOrder): Promise<void> {
  mustHold(context, 'comment.moderate')
  const { actor } = context
  if (actor.kind !== 'person') throw new Refusal('access.not_allowed')
  const decision = { ...order, note: noteOf(order), moderatorId: actor.id }
  await inTransaction(context, async within => {
    const comment = await lockComment(within, { id: order.commentId })
    if (comment === undefined) throw new Refusal('comment.not_found')
    if (comment.status !== 'waiting' && comment.status !== 'appealed')
      throw new Refusal('comment.already_decided')
    const before = await listDecisions(within, [comment.id])
    if (before.some(({ moderatorId }) => moderatorId === actor.id))
      throw new Refusal('comment.same_moderator')
    await setStatus(within, comment.id, order.verdict === 'publish' ? 'published' : 'refused')
    await insertDecision(within, decision)
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
  })
}

function noteOf({ verdict, rule, note }: DecisionOrder): string {
  if (verdict === 'refuse' && rule === null) throw new FieldProblems([{ field: 'rule', problem: 'required' }])
  if (verdict === 'publish' && rule !== null)
    throw new FieldProblems([{ field: 'rule', problem: 'malformed' }])
  const clean = canonicalise(note, 'comment')
  if (!clean.ok) throw new FieldProblems([{ field: 'note', problem: 'malformed' }])
  if (clean.text.length > 500)
    throw new FieldProblems([{ field: 'note', problem: 'too-long', facts: { most: 500 } }])
  return clean.text.trim()
}
