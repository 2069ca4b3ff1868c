import type { ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusal.ts'
import { arrangePage, type Based } from './arrange-page.ts'
import { mustArrange } from './arranged-page.ts'
import { heldBy, isOver } from './arrangement.ts'
import { readSlots } from './arrangement-store.ts'
import { listHeldAndShown } from './publish-arrangement.ts'

/**
 * Brings an earlier arrangement back as a new one, without what readers do not see any more and the pins
 * that have ended.
 * @throws Refusal 'front.no_arrangement', 'front.changed_since_read'.
 */
export async function restoreArrangement(
  context: ActingContext,
  { page, basedOn, arrangementId }: Based & { arrangementId: string },
): Promise<void> {
  mustArrange(context, page)
  await inTransaction(context, async within => {
    const earlier = await readSlots(within, page, arrangementId)
    if (earlier === undefined) throw new Refusal('front.no_arrangement')
    const shown = await listHeldAndShown(within, page, earlier)
    const now = within.clock.now()
    const slots = earlier.filter(slot => shown.includes(heldBy(slot)) && !isOver(slot, now))
    await arrangePage(within, { page, basedOn, slots, restoredId: arrangementId })
  })
}
