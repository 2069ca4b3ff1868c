import { mustHold, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { reachOf } from '../reach.ts'
import { insertReading, isSentTo, lockAdvisory } from './advisory-store.ts'

/**
 * The receipt of an officer who opened an advisory to the own office; the first one counts. For anybody else who may
 * see it, nothing happens.
 * @throws Refusal 'advisory.not_found', 'access.…'.
 */
export async function noteReading(context: ActingContext, order: { advisoryId: string }): Promise<void> {
  mustHold(context, 'release.read')
  const reach = await reachOf(context)
  await inTransaction(context, async within => {
    await lockAdvisory(within, reach, order.advisoryId)
    if (reach.side === 'desk') return
    const { officeId, personId } = reach
    const { advisoryId } = order
    if (await isSentTo(within, { advisoryId, officeId }))
      await insertReading(within, { advisoryId, officeId, personId })
  })
}
