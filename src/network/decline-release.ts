import { mustHold, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import { FieldProblems, type FieldProblem } from '../platform/refusal.ts'
import { cleanNote } from './line.ts'
import { moveRelease } from './move-release.ts'
import { lockRelease } from './release-store.ts'

/**
 * Declines a release for good, with the reason that the office reads and, if wished, more words.
 * @throws FieldProblems without a reason; Refusal 'release.not_found', 'release.act_not_possible', 'access.…'.
 */
export async function declineRelease(
  context: ActingContext,
  order: { releaseId: string; reason: string; note: string },
): Promise<void> {
  mustHold(context, 'release.answer')
  const words = wordsOf(order)
  await inTransaction(context, async within => {
    const release = await lockRelease(within, { side: 'desk' }, order.releaseId)
    await moveRelease(within, { release, act: 'decline', ...words })
  })
}

function wordsOf(order: { reason: string; note: string }): { reason: string; note: string } {
  const problems: FieldProblem[] = []
  const reason = cleanNote({ field: 'reason', given: order.reason, required: true }, problems)
  const note = cleanNote({ field: 'note', given: order.note }, problems)
  if (problems.length > 0) throw new FieldProblems(problems)
  return { reason, note }
}
