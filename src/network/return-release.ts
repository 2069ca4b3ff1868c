import { mustHold, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import { noteFrom } from './line.ts'
import { moveRelease } from './move-release.ts'
import { lockRelease } from './release-store.ts'

/**
 * Gives a release back to its office to be changed, with the words that say how.
 * @throws FieldProblems without a note; Refusal 'release.not_found', 'release.act_not_possible', 'access.…'.
 */
export async function returnRelease(
  context: ActingContext,
  order: { releaseId: string; note: string },
): Promise<void> {
  mustHold(context, 'release.answer')
  const note = noteFrom(order.note, true)
  await inTransaction(context, async within => {
    const release = await lockRelease(within, { side: 'desk' }, order.releaseId)
    await moveRelease(within, { release, act: 'return', note })
  })
}
