import { z } from 'zod'
import { FieldProblems, type FieldProblem } from '../../platform/refusal.ts'
import { optionalLineFrom } from '../revision-content.ts'
import type { NewSection } from '../section-store.ts'

const Slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60)

/** What a section is called, cleaned. @throws FieldProblems with everything that is wrong. */
export function sectionOrderFrom({ slug, nameFa, nameEn }: NewSection): NewSection {
  const problems: FieldProblem[] = []
  if (!Slug.safeParse(slug).success) problems.push({ field: 'slug', problem: 'malformed' })
  const name = (field: string, given: string): string => {
    const line = optionalLineFrom(field, given, 60)
    if (line === '') problems.push({ field, problem: 'required' })
    return line
  }
  const order = { slug, nameFa: name('nameFa', nameFa), nameEn: name('nameEn', nameEn) }
  if (problems.length > 0) throw new FieldProblems(problems)
  return order
}
