import type { ActingContext } from '../../people/index.ts'
import { createSection } from '../sections/create-section.ts'
import { readSection } from '../section-store.ts'
import { actingAs } from '../testing.ts'
import { planStory, type PlanOrder } from './plan-story.ts'

// Builders for the tests of the day list. Not part of the running program.

/** A planned story, due two hours after the context's clock, nobody's unless the test says so. @returns its id. */
export async function aPlan(context: ActingContext, wished: Partial<PlanOrder> = {}): Promise<string> {
  const section = wished.section ?? 'society'
  if ((await readSection(context, section)) === undefined)
    await createSection(actingAs(context, { kind: 'system', reason: 'test' }), {
      slug: section,
      nameFa: 'جامعه',
      nameEn: 'Society',
    })
  const { id } = await planStory(context, {
    title: 'هفت کتاب تازهٔ آذر',
    wanted: 'فهرستی با یک بند دربارهٔ هر کتاب',
    edition: 'fa',
    section,
    dueAt: new Date(context.clock.now().getTime() + 2 * 3_600_000),
    assigneeId: null,
    ...wished,
  })
  return id
}
