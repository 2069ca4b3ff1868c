import { mustHold, recordAct, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusal.ts'
import { changeProvinceRow, listProvinces } from '../province-store.ts'
import { provinceOrderFrom } from './province-order.ts'
import type { Province } from './province.ts'

/**
 * Spells the names of a province anew, and says which cities of a dateline mean it. Its address stays: it is the same
 * province.
 * @throws FieldProblems; Refusal 'province.not_found'.
 */
export async function changeProvince(context: ActingContext, given: Province): Promise<void> {
  mustHold(context, 'section.manage')
  await inTransaction(context, async within => {
    const provinces = await listProvinces(within)
    const before = provinces.find(({ slug }) => slug === given.slug)
    if (before === undefined) throw new Refusal('province.not_found')
    const others = provinces.filter(({ slug }) => slug !== given.slug)
    const order = provinceOrderFrom(given, others)
    await changeProvinceRow(within, { slug: given.slug, ...order })
    await recordAct(within, {
      act: 'change province',
      subjectKind: 'province',
      subjectId: null,
      detail: { name: order.nameFa, ...(before.nameFa === order.nameFa ? {} : { from: before.nameFa }) },
    })
    await within.events.record(within, { name: 'province.changed', payload: { slug: given.slug } })
  })
}
