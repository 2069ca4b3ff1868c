import { mustHold, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { lineFrom } from '../revision-content.ts'
import { mustAllowPlan } from './assignment.ts'
import { changeAssignment } from './assignment-store.ts'
import { lockAssignmentFor } from './lock-assignment-for.ts'
import { recordPlan } from './record-plan.ts'

/**
 * Gives a plan up, with a reason: it leaves the day list and stays in the records.
 * @throws FieldProblems without a reason; Refusal 'assignment.…'.
 */
export async function dropPlan(
  context: ActingContext,
  order: { assignmentId: string; note: string },
): Promise<void> {
  mustHold(context, 'story.review')
  const { assignmentId } = order
  const note = lineFrom('note', order.note)
  await inTransaction(context, async within => {
    const { assigneeId, dueAt, ...plan } = await lockAssignmentFor(within, assignmentId, 'story.review')
    mustAllowPlan(within.actor, { ...plan, assigneeId }, 'drop')
    await changeAssignment(within, assignmentId, { status: 'dropped' })
    await recordPlan(within, { title: plan.title, assignmentId, act: 'dropped', assigneeId, dueAt, note })
  })
}
