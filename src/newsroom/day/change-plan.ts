import { mustHold, mustHoldIn, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { lineFrom, optionalLineFrom } from '../revision-content.ts'
import { mustAllowPlan } from './assignment.ts'
import { appendChange, changeAssignment } from './assignment-store.ts'
import { lockAssignmentFor } from './lock-assignment-for.ts'
import { sectionIdFrom } from './section-id.ts'

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
  const title = lineFrom('title', change.title, 200)
  const wanted = optionalLineFrom('wanted', change.wanted, 2000)
  await inTransaction(context, async within => {
    const plan = await lockAssignmentFor(within, assignmentId, 'story.review')
    mustAllowPlan(within.actor, plan, 'change')
    const section_id = await sectionIdFrom(within, change.section)
    mustHoldIn(within, 'story.review', section_id)
    await changeAssignment(within, assignmentId, { title, wanted, section_id, due_at: dueAt })
    await appendChange(within, { assignmentId, act: 'changed', assigneeId: plan.assigneeId, dueAt })
  })
}
