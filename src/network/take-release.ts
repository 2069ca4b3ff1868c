import { mustHold, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import { moveRelease } from './move-release.ts'
import { lockRelease } from './release-store.ts'

/**
 * An editor begins to read a release; the office and the colleagues see who does.
 * @throws Refusal 'release.not_found', 'release.act_not_possible', 'access.…'.
 */
export async function takeRelease(context: ActingContext, order: { releaseId: string }): Promise<void> {
  mustHold(context, 'release.answer')
  await inTransaction(context, async within => {
    const release = await lockRelease(within, { side: 'desk' }, order.releaseId)
    await moveRelease(within, { release, act: 'take' })
  })
}
