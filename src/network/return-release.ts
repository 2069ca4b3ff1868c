import { mustHold, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import { FieldProblems, Refusal } from '../platform/refusal.ts'
import { noteFrom } from './line.ts'
import { moveRelease } from './move-release.ts'
import type { Passage } from './passages/passage.ts'
import { passagesFrom } from './passages/passages-from.ts'
import { mustAllow, mustBeNewest } from './release-acts.ts'
import { lockRelease } from './release-store.ts'
import { readContent } from './revision-store.ts'

export interface ReturnOrder {
  releaseId: string
  note: string
  /** The revision that was read; asked for where passages are marked in it. */
  revisionId?: string
  passages?: readonly Passage[]
}

/**
 * Gives a release back to its office to be changed, with the words that say how and the passages they are about.
 * @throws FieldProblems without a note, for passages without the revision in which they were marked, and for a passage that does not stand there; Refusal 'release.not_found',
 * 'release.act_not_possible', 'release.changed_since_read', 'access.…'.
 */
export async function returnRelease(context: ActingContext, order: ReturnOrder): Promise<void> {
  mustHold(context, 'release.answer')
  const note = noteFrom(order.note, true)
  await inTransaction(context, async within => {
    const release = await lockRelease(within, { side: 'desk' }, order.releaseId)
    mustAllow(release, 'return')
    mustBeNewest(release, order.revisionId)
    const content = await readContent(within, { releaseId: release.id, revisionId: release.revisionId })
    if (content === undefined) throw new Refusal('release.not_found')
    const { passages: marked = [] } = order
    if (marked.length > 0 && order.revisionId === undefined)
      throw new FieldProblems([{ field: 'revisionId', problem: 'required' }])
    const passages = passagesFrom(marked, content)
    await moveRelease(within, { release, act: 'return', note, passages })
  })
}
