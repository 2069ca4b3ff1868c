import type { Context } from '../../platform/context.ts'
import { FieldProblems } from '../../platform/refusal.ts'
import { readSection } from '../section-store.ts'

/** The id of a section by its slug. @throws FieldProblems when there is none. */
export async function sectionIdFrom(within: Context, slug: string): Promise<string> {
  const section = await readSection(within, slug)
  if (section === undefined) throw new FieldProblems([{ field: 'section', problem: 'unknown' }])
  return section.id
}
