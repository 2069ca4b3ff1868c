import { mustHold, recordAct, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import { Refusal } from '../platform/refusal.ts'
import type { OfficeOrder } from './office.ts'
import { officeFrom } from './office-from.ts'
import { insertOffice } from './office-store.ts'

/**
 * Opens an office in the tree.
 * @throws FieldProblems; Refusal 'office.slug_taken', 'access.…'.
 */
export async function createOffice(
  context: ActingContext,
  order: OfficeOrder,
): Promise<{ id: string; slug: string }> {
  mustHold(context, 'staff.manage')
  return inTransaction(context, async within => {
    const office = await officeFrom(within, order)
    const id = await insertOffice(within, office)
    if (id === undefined) throw new Refusal('office.slug_taken')
    await recordAct(within, { act: 'create office', subjectKind: 'office', subjectId: id })
    await within.events.record(within, { name: 'office.created', payload: { slug: office.slug } })
    return { id, slug: office.slug }
  })
}
