import { mustHold, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import type { PublishedAt } from './show-to-readers.ts'
import { republish, type Republication } from './republish.ts'

/**
 * Adds to a published story: nothing was wrong, there is more to tell. An earlier correction stays visible.
 * @throws FieldProblems with what is missing; Refusal 'story.changed_since_read', 'story.act_not_possible'.
 */
export async function updateStory(context: ActingContext, order: Republication): Promise<PublishedAt> {
  mustHold(context, 'story.publish')
  return inTransaction(context, within =>
    republish(within, order, { act: 'update', event: 'story.updated', note: '', change: {} }),
  )
}
