import { mustHold, recordAct, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import { Refusal } from '../platform/refusal.ts'
import { markVerified, readOffice } from './office-store.ts'

/**
 * Says that an office is who it says it is, or takes that back; readers and the desk see it.
 * @throws Refusal 'office.not_found', 'access.…'.
 */
export async function verifyOffice(
  context: ActingContext,
  order: { office: string; isVerified: boolean },
): Promise<void> {
  mustHold(context, 'staff.manage')
  const { actor } = context
  // Somebody vouches for it by name: the program cannot.
  if (actor.kind !== 'person') throw new Refusal('access.not_allowed')
  await inTransaction(context, async within => {
    const office = await readOffice(within, order.office)
    if (office === undefined) throw new Refusal('office.not_found')
    if ((office.verifiedAt !== null) === order.isVerified) return
    await markVerified(within, office.id, order.isVerified ? actor.id : null)
    await recordAct(within, {
      act: order.isVerified ? 'verify office' : 'doubt office',
      subjectKind: 'office',
      subjectId: office.id,
    })
    await within.events.record(within, { name: 'office.changed', payload: { slug: office.slug } })
  })
}
