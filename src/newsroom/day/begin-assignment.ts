import { mustHold, personIdOf, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { createStory } from '../create-story.ts'
import { sectionSlugsOf } from '../section-store.ts'
import { mustAllowPlan } from './assignment.ts'
import { changeAssignment } from './assignment-store.ts'
import { lockAssignmentFor } from './lock-assignment-for.ts'
import { recordPlan } from './record-plan.ts'

/**
 * Begins the story of a plan: a draft under the working title, in the plan's section, linked for good. A plan that was
 * nobody's is its beginner's from here on.
 * @throws Refusal 'assignment.not_yours', 'assignment.begun_already', 'assignment.dropped_already'.
 */
export async function beginAssignment(
  context: ActingContext,
  { assignmentId }: { assignmentId: string },
): Promise<{ storyId: string }> {
  mustHold(context, 'story.write')
  return inTransaction(context, async within => {
    const plan = await lockAssignmentFor(within, assignmentId, 'story.write')
    mustAllowPlan(within.actor, plan, 'begin')
    const { id: storyId } = await createStory(within, {
      edition: plan.edition,
      kind: 'news',
      section: (await sectionSlugsOf(within, plan.sectionId)).section,
      province: null,
      content: { headline: plan.title },
    })
    const assigneeId = personIdOf(within.actor) ?? plan.assigneeId
    await changeAssignment(within, assignmentId, {
      status: 'begun',
      story_id: storyId,
      assignee_id: assigneeId,
    })
    await recordPlan(within, { title: plan.title, assignmentId, act: 'begun', assigneeId, dueAt: plan.dueAt })
    return { storyId }
  })
}
