import { mustHold, recordAct, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import { Refusal } from '../platform/refusal.ts'
import type { OfficeOrder } from './office.ts'
import { officeFrom } from './office-from.ts'
import { changeOfficeRow, listOfficesUnder, lockTree, readOffice } from './office-store.ts'

/**
 * Renames an office, says anew where it stands in the tree, of what kind and how it is reached. Its address stays.
 * @throws FieldProblems; Refusal 'office.not_found', 'office.under_itself', 'access.…'.
 */
export async function changeOffice(context: ActingContext, order: OfficeOrder): Promise<void> {
  mustHold(context, 'staff.manage')
  await inTransaction(context, async within => {
    await lockTree(within)
    const before = await readOffice(within, order.slug)
    if (before === undefined) throw new Refusal('office.not_found')
    const office = await officeFrom(within, order)
    const below = await listOfficesUnder(within, before.id)
    if (office.parentId !== null && below.includes(office.parentId)) throw new Refusal('office.under_itself')
    await changeOfficeRow(within, before.id, office)
    await recordAct(within, {
      act: 'change office',
      subjectKind: 'office',
      subjectId: before.id,
      detail: { moved: before.parentId !== office.parentId, before: before.name },
    })
    await within.events.record(within, { name: 'office.changed', payload: { slug: office.slug } })
  })
}
