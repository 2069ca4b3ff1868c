import { z } from 'zod'
import { mustHold, recordAct, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import { problemsOf } from '../platform/http/api-errors.ts'
import { FieldProblems, Refusal } from '../platform/refusal.ts'
import type { SectionName } from './public-story.ts'
import { lineFrom } from './revision-content.ts'
import { insertSection, type NewSection } from './section-store.ts'

const Slug = z.object({
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(60),
})

/**
 * Adds a section at the end of the navigation.
 * @throws FieldProblems; Refusal 'section.slug_taken'.
 */
export async function createSection(context: ActingContext, order: NewSection): Promise<SectionName> {
  mustHold(context, 'staff.manage')
  const slug = Slug.safeParse(order)
  if (!slug.success) throw new FieldProblems(problemsOf(slug.error))
  const section = {
    slug: order.slug,
    nameFa: lineFrom('nameFa', order.nameFa, 60),
    nameEn: lineFrom('nameEn', order.nameEn, 60),
  }
  return inTransaction(context, async within => {
    const made = await insertSection(within, section)
    if (made === undefined) throw new Refusal('section.slug_taken')
    await recordAct(within, { act: 'create section', subjectKind: 'section', subjectId: made.id })
    await within.events.record(within, { name: 'section.created', payload: { slug: made.slug } })
    return made
  })
}
