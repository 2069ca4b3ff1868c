import { readProvince } from '../newsroom/index.ts'
import type { Context } from '../platform/context.ts'
import { FieldProblems, type FieldProblem } from '../platform/refusal.ts'
import { cleanLine } from './line.ts'
import { officeKinds, type Office, type OfficeOrder } from './office.ts'
import { readOffice } from './office-store.ts'

/** An office as it may be stored. @throws FieldProblems naming everything that is wrong with it. */
export async function officeFrom(
  within: Context,
  order: OfficeOrder,
): Promise<Omit<Office, 'id' | 'verifiedAt'>> {
  const problems: FieldProblem[] = []
  const name = cleanLine(
    { field: 'name', given: order.name, kind: 'title', most: 200, required: true },
    problems,
  )
  const contact = cleanLine({ field: 'contact', given: order.contact, kind: 'comment', most: 1000 }, problems)
  const nameEn = cleanLine({ field: 'nameEn', given: order.nameEn ?? '', kind: 'title', most: 200 }, problems)
  const contactEn = cleanLine(
    { field: 'contactEn', given: order.contactEn ?? '', kind: 'comment', most: 1000 },
    problems,
  )
  if (order.slug.length > 60 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(order.slug))
    problems.push({ field: 'slug', problem: order.slug === '' ? 'required' : 'malformed' })
  if (!officeKinds.includes(order.kind)) problems.push({ field: 'kind', problem: 'unknown' })
  if (order.province !== null && (await readProvince(within, order.province)) === undefined)
    problems.push({ field: 'province', problem: 'unknown' })
  const parent = order.parent === null ? undefined : await readOffice(within, order.parent)
  if (order.parent !== null && parent === undefined) problems.push({ field: 'parent', problem: 'unknown' })
  if (problems.length > 0) throw new FieldProblems(problems)
  const { slug, kind, province: provinceSlug } = order
  return { slug, name, kind, provinceSlug, parentId: parent?.id ?? null, contact, nameEn, contactEn }
}
