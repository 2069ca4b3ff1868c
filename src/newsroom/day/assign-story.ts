import { mustHold, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { mustAllowPlan } from './assignment.ts'
import { changeAssignment } from './assignment-store.ts'
import { lockAssignmentFor } from './lock-assignment-for.ts'
import { mustBeWriter } from './writer-store.ts'
import { recordPlan } from './record-plan.ts'

/**
 * Gives a planned story to somebody who writes, or takes it from everybody (null).
 * @throws FieldProblems for somebody who does not write; Refusal 'assignment.…'.
 */
export async function assignStory(
  context: ActingContext,
  { assignmentId, assigneeId }: { assignmentId: string; assigneeId: string | null },
): Promise<void> {
  mustHold(context, 'story.review')
  await inTransaction(context, async within => {
    const plan = await lockAssignmentFor(within, assignmentId, 'story.review')
    mustAllowPlan(within.actor, plan, 'assign')
    await mustBeWriter(within, assigneeId, plan.sectionId)
    if (assigneeId === plan.assigneeId) return
    await changeAssignment(within, assignmentId, { assignee_id: assigneeId })
    await recordPlan(within, {
      title: plan.title,
      assignmentId,
      act: 'assigned',
      assigneeId,
      dueAt: plan.dueAt,
    })
  })
}
