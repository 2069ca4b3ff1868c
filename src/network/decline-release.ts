import { mustHold, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import { FieldProblems, type FieldProblem } from '../platform/refusal.ts'
import { isDeclineReason } from './decline-reasons.ts'
import { cleanNote } from './line.ts'
import { moveRelease } from './move-release.ts'
import { lockRelease } from './release-store.ts'

/**
 * Declines a release for good, with a reason of the published list and words of the desk that say what it means here.
 * @throws FieldProblems without a reason or words; Refusal 'release.not_found', 'release.act_not_possible', 'access.…'.
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

function wordsOf({ reason, note }: { reason: string; note: string }): { reason: string; note: string } {
  const problems: FieldProblem[] = []
  if (!isDeclineReason(reason))
    problems.push({ field: 'reason', problem: reason === '' ? 'required' : 'unknown' })
  const words = { reason, note: cleanNote({ field: 'note', given: note, required: true }, problems) }
  if (problems.length > 0) throw new FieldProblems(problems)
  return words
}
