import { mustHold, mustHoldIn, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { lineFrom, optionalLineFrom } from '../revision-content.ts'
import type { Edition } from '../story.ts'
import { appendChange, insertAssignment } from './assignment-store.ts'
import { sectionIdFrom } from './section-id.ts'
import { mustBeWriter } from './writer-store.ts'

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
  const title = lineFrom('title', order.title, 200)
  const wanted = optionalLineFrom('wanted', order.wanted, 2000)
  return inTransaction(context, async within => {
    const sectionId = await sectionIdFrom(within, order.section)
    mustHoldIn(within, 'story.review', sectionId)
    await mustBeWriter(within, assigneeId, sectionId)
    const id = await insertAssignment(within, { title, wanted, edition, sectionId, dueAt, assigneeId })
    await appendChange(within, { assignmentId: id, act: 'planned', assigneeId, dueAt })
    return { id }
  })
}
