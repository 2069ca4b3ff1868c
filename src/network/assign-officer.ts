import { mustHold, recordAct, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import { Refusal } from '../platform/refusal.ts'
import { readOffice } from './office-store.ts'
import { putOfficer, readRoleOf } from './officer-store.ts'

/**
 * Makes somebody an officer of an office; an officer of another one moves here.
 * @throws Refusal 'office.not_found', 'person.not_found', 'officer.wrong_role', 'access.…'.
 */
export async function assignOfficer(
  context: ActingContext,
  order: { personId: string; office: string },
): Promise<void> {
  mustHold(context, 'staff.manage')
  await inTransaction(context, async within => {
    const office = await readOffice(within, order.office)
    if (office === undefined) throw new Refusal('office.not_found')
    const role = await readRoleOf(within, order.personId)
    if (role === undefined) throw new Refusal('person.not_found')
    if (role !== 'officer') throw new Refusal('officer.wrong_role')
    await putOfficer(within, order.personId, office.id)
    await recordAct(within, {
      act: 'assign officer',
      subjectKind: 'office',
      subjectId: office.id,
      detail: { person: order.personId },
    })
    await within.events.record(within, {
      name: 'officer.assigned',
      payload: { personId: order.personId, office: office.slug },
    })
  })
}
