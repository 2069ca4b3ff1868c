import { mustHold, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { lineFrom } from '../revision-content.ts'
import { mustAllowPlan } from './assignment.ts'
import { changeAssignment } from './assignment-store.ts'
import { lockAssignmentFor } from './lock-assignment-for.ts'
import { recordPlan } from './record-plan.ts'

/**
 * The assignee gives the plan back, with a reason; it is nobody's then.
 * @throws FieldProblems without a reason; Refusal 'assignment.not_yours' for anybody else.
 */
export async function handBackAssignment(
  context: ActingContext,
  order: { assignmentId: string; note: string },
): Promise<void> {
  mustHold(context, 'story.write')
  const { assignmentId } = order
  const note = lineFrom('note', order.note)
  await inTransaction(context, async within => {
    const plan = await lockAssignmentFor(within, assignmentId, 'story.write')
    mustAllowPlan(within.actor, plan, 'hand-back')
    await changeAssignment(within, assignmentId, { assignee_id: null })
    await recordPlan(within, {
      title: plan.title,
      assignmentId,
      act: 'handed-back',
      assigneeId: null,
      dueAt: plan.dueAt,
      note,
    })
  })
}
