import { mustHold, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import type { FieldProblem } from '../platform/refusal.ts'
import { cleanedLine } from './cleaned-line.ts'
import type { PublishedAt } from './show-to-readers.ts'
import { republish, type Republication } from './republish.ts'

/**
 * Corrects a published story: something readers were told was wrong, and the note says what.
 * @throws FieldProblems without a note or with what is missing; Refusal 'story.changed_since_read',
 * 'story.act_not_possible'.
 */
export async function correctStory(
  context: ActingContext,
  order: Republication & { note: string },
): Promise<PublishedAt> {
  mustHold(context, 'story.publish')
  const problems: FieldProblem[] = []
  const note = cleanedLine({ field: 'note', given: order.note, most: 1000, required: true }, problems)
  return inTransaction(context, within =>
    republish(within, order, {
      act: 'correct',
      event: 'story.corrected',
      note,
      problems,
      change: { corrected_at: within.clock.now(), correction_note: note },
    }),
  )
}
