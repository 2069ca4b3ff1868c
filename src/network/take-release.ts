import { mustHold, personIdOf, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import { Refusal } from '../platform/refusal.ts'
import { moveRelease } from './move-release.ts'
import { lockRelease } from './release-store.ts'

/**
 * An editor begins to read a release; the office and the colleagues see who does. One that a colleague reads is taken
 * over only by who says so.
 * @throws Refusal 'release.not_found', 'release.act_not_possible', 'release.taken', 'access.…'.
 */
export async function takeRelease(
  context: ActingContext,
  order: { releaseId: string; isOver?: boolean },
): Promise<void> {
  mustHold(context, 'release.answer')
  await inTransaction(context, async within => {
    const release = await lockRelease(within, { side: 'desk' }, order.releaseId)
    if (release.holderId !== null && release.holderId === personIdOf(within.actor)) return
    if (release.holderId !== null && order.isOver !== true) throw new Refusal('release.taken')
    await moveRelease(within, { release, act: 'take' })
  })
}
