import { mustHold, mustHoldIn, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { FieldProblems } from '../../platform/refusal.ts'
import { mustAllowPlan } from './assignment.ts'
import { changeAssignment } from './assignment-store.ts'
import { lockAssignmentFor } from './lock-assignment-for.ts'
import { planWordsFrom } from './plan-words.ts'
import { recordPlan } from './record-plan.ts'

export interface PlanChange {
  assignmentId: string
  title: string
  wanted: string
  /** Slug of the section. */
  section: string
  dueAt: Date
}

/**
 * Changes what is wanted, where and until when; the assignee finds it in the history.
 * @throws FieldProblems; Refusal 'assignment.…'.
 */
export async function changePlan(context: ActingContext, change: PlanChange): Promise<void> {
  mustHold(context, 'story.review')
  const { assignmentId, dueAt } = change
  await inTransaction(context, async within => {
    const plan = await lockAssignmentFor(within, assignmentId, 'story.review')
    mustAllowPlan(within.actor, plan, 'change')
    const { problems, title, wanted, sectionId } = await planWordsFrom(within, change)
    if (sectionId !== undefined) mustHoldIn(within, 'story.review', sectionId)
    if (sectionId === undefined || problems.length > 0) throw new FieldProblems(problems)
    await changeAssignment(within, assignmentId, { title, wanted, section_id: sectionId, due_at: dueAt })
    await recordPlan(within, { title, assignmentId, act: 'changed', assigneeId: plan.assigneeId, dueAt })
  })
}
