import { mustHold, mustHoldIn, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { FieldProblems } from '../../platform/refusal.ts'
import { gathering } from '../gather-problems.ts'
import type { Edition } from '../story.ts'
import { insertAssignment } from './assignment-store.ts'
import { planWordsFrom } from './plan-words.ts'
import { mustBeWriter } from './writer-store.ts'
import { recordPlan } from './record-plan.ts'

export interface PlanOrder {
  /** A working title. */
  title: string
  /** What is wanted of the story; may be empty. */
  wanted: string
  edition: Edition
  /** Slug of the section. */
  section: string
  dueAt: Date
  /** Nobody yet: null. */
  assigneeId: string | null
}

/**
 * Plans a story for a moment, for somebody or for nobody yet.
 * @throws FieldProblems; Refusal 'access.…'.
 */
export async function planStory(context: ActingContext, order: PlanOrder): Promise<{ id: string }> {
  mustHold(context, 'story.review')
  const { edition, dueAt, assigneeId } = order
  return inTransaction(context, async within => {
    const { problems, title, wanted, sectionId } = await planWordsFrom(within, order)
    if (sectionId !== undefined) {
      mustHoldIn(within, 'story.review', sectionId)
      await gathering(problems, () => mustBeWriter(within, assigneeId, sectionId))
    }
    if (sectionId === undefined || problems.length > 0) throw new FieldProblems(problems)
    const id = await insertAssignment(within, { title, wanted, edition, sectionId, dueAt, assigneeId })
    await recordPlan(within, { title, assignmentId: id, act: 'planned', assigneeId, dueAt })
    return { id }
  })
}
