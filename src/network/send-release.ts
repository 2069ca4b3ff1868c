import type { ActingContext } from '../people/index.ts'
import { printOf } from '../persian/index.ts'
import { inTransaction } from '../platform/context.ts'
import { FieldProblems, Refusal } from '../platform/refusal.ts'
import { putPrint } from './alike/print-store.ts'
import { routeRelease, textOfRelease } from './desks/route-release.ts'
import { moveRelease } from './move-release.ts'
import { reachOfWriter } from './reach.ts'
import { mustAllow, mustBeOwn } from './release-acts.ts'
import { lockRelease } from './release-store.ts'
import { readContent } from './revision-store.ts'
import { missingForSending } from './send-requirements.ts'

/**
 * Sends the newest revision of a release to the newsroom; that revision is what the desk sees from now on. The rules
 * bring it to a desk; one that comes again, to the desk that returned it.
 * @throws FieldProblems with everything missing; Refusal 'release.not_found', 'release.not_yours',
 * 'release.act_not_possible', 'officer.no_office', 'access.…'.
 */
export async function sendRelease(context: ActingContext, order: { releaseId: string }): Promise<void> {
  const reach = await reachOfWriter(context)
  await inTransaction(context, async within => {
    const release = await lockRelease(within, reach, order.releaseId)
    mustBeOwn(release, reach)
    mustAllow(release, 'send')
    const content = await readContent(within, { releaseId: release.id, revisionId: release.revisionId })
    if (content === undefined) throw new Refusal('release.not_found')
    const missing = missingForSending(content, within.clock.now())
    if (missing.length > 0) throw new FieldProblems(missing)
    const { office, deskId } = release
    const routed = await routeRelease(within, { content, office, deskId })
    await moveRelease(within, { release, act: 'send', routed })
    await putPrint(within, { kind: 'release', id: release.id, print: printOf(textOfRelease(content)) })
  })
}
