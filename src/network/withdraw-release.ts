import type { ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import { moveRelease } from './move-release.ts'
import { reachOfWriter } from './reach.ts'
import { mustBeOwn } from './release-acts.ts'
import { lockRelease } from './release-store.ts'

/**
 * The office takes a release back before it is answered. One that was sent stays readable to the desk, as withdrawn.
 * @throws Refusal 'release.not_found', 'release.not_yours', 'release.act_not_possible', 'officer.no_office', 'access.…'.
 */
export async function withdrawRelease(context: ActingContext, order: { releaseId: string }): Promise<void> {
  const reach = await reachOfWriter(context)
  await inTransaction(context, async within => {
    const release = await lockRelease(within, reach, order.releaseId)
    mustBeOwn(release, reach)
    await moveRelease(within, { release, act: 'withdraw' })
  })
}
