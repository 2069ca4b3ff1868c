import { mustHold, recordAct, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusal.ts'
import { closeAdvisoryRow, lockAdvisory } from './advisory-store.ts'

/** Takes no more answers. @throws Refusal 'advisory.not_found', 'advisory.closed', 'access.…'. */
export async function closeAdvisory(context: ActingContext, order: { advisoryId: string }): Promise<void> {
  mustHold(context, 'release.answer')
  await inTransaction(context, async within => {
    const { closedAt } = await lockAdvisory(within, { side: 'desk' }, order.advisoryId)
    if (closedAt !== null) throw new Refusal('advisory.closed')
    await closeAdvisoryRow(within, order.advisoryId)
    await recordAct(within, {
      act: 'close advisory',
      subjectKind: 'advisory',
      subjectId: order.advisoryId,
    })
  })
}
