import { readProvince } from '../newsroom/index.ts'
import { mustHold, recordAct, type ActingContext } from '../people/index.ts'
import { inTransaction, type Context } from '../platform/context.ts'
import { FieldProblems, Refusal, type FieldProblem } from '../platform/refusal.ts'
import { cleanLine } from './line.ts'
import { officeKinds, type Office, type OfficeKind } from './office.ts'
import { insertOffice, readOffice } from './office-store.ts'

export interface OfficeOrder {
  /** Small Latin letters, digits and single hyphens; its address. */
  slug: string
  name: string
  kind: OfficeKind
  /** Slug of the province; null for the whole country. */
  province: string | null
  /** Slug of the office above it. */
  parent: string | null
  /** Shown to readers; may have several lines. */
  contact: string
}

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

async function officeFrom(within: Context, order: OfficeOrder): Promise<Omit<Office, 'id'>> {
  const problems: FieldProblem[] = []
  const name = cleanLine(
    { field: 'name', given: order.name, kind: 'title', most: 200, required: true },
    problems,
  )
  const contact = cleanLine({ field: 'contact', given: order.contact, kind: 'comment', most: 1000 }, problems)
  if (order.slug.length > 60 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(order.slug))
    problems.push({ field: 'slug', problem: order.slug === '' ? 'required' : 'malformed' })
  if (!officeKinds.includes(order.kind)) problems.push({ field: 'kind', problem: 'unknown' })
  if (order.province !== null && (await readProvince(within, order.province)) === undefined)
    problems.push({ field: 'province', problem: 'unknown' })
  const parent = order.parent === null ? undefined : await readOffice(within, order.parent)
  if (order.parent !== null && parent === undefined) problems.push({ field: 'parent', problem: 'unknown' })
  if (problems.length > 0) throw new FieldProblems(problems)
  const { slug, kind, province: provinceSlug } = order
  return { slug, name, kind, provinceSlug, parentId: parent?.id ?? null, contact }
}
