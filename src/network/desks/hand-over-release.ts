import { mustHold, recordAct, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusal.ts'
import { noteFrom } from '../line.ts'
import { mustAllow } from '../release-acts.ts'
import { changeRelease, lockRelease } from '../release-store.ts'
import { insertHanding } from './handing-store.ts'
import { readDesk } from './release-desk-store.ts'

/**
 * Gives an unanswered release to another desk, where nobody reads it yet; the moment by which it is to be answered
 * stays, because the office was told it.
 * @throws FieldProblems; Refusal 'release.not_found', 'release.act_not_possible', 'desk.not_found', 'desk.same', 'access.…'.
 */
export async function handOverRelease(
  context: ActingContext,
  order: { releaseId: string; deskId: string; note: string },
): Promise<void> {
  mustHold(context, 'release.answer')
  const { actor } = context
  if (actor.kind !== 'person') throw new Refusal('access.not_allowed')
  const note = noteFrom(order.note, false)
  await inTransaction(context, async within => {
    const release = await lockRelease(within, { side: 'desk' }, order.releaseId)
    const status = mustAllow(release, 'hand-over')
    const desk = await readDesk(within, order.deskId)
    if (desk === undefined) throw new Refusal('desk.not_found')
    if (desk.id === release.deskId) throw new Refusal('desk.same')
    await changeRelease(within, release.id, { desk_id: desk.id, status, holder_id: null })
    const handing = { releaseId: release.id, from: release.deskId, to: desk.id, note, actorId: actor.id }
    await insertHanding(within, handing)
    await recordAct(within, { act: 'hand over release', subjectKind: 'release', subjectId: release.id })
    await within.events.record(within, {
      name: 'release.handed_over',
      payload: { releaseId: release.id, desk: desk.id },
    })
  })
}
