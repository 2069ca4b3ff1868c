import { mustHold, recordAct, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusal.ts'
import { takeAddress } from '../former-address-store.ts'
import type { Section } from '../section.ts'
import { insertSection, type NewSection } from '../section-store.ts'
import { mustBeOfFirstLevel } from './place-section.ts'
import { sectionOrderFrom } from './section-order.ts'

/**
 * Adds a section at the end of the navigation, or of those under another one.
 * @throws FieldProblems; Refusal 'section.slug_taken', 'section.not_found', 'section.too_deep'.
 */
export async function createSection(
  context: ActingContext,
  given: NewSection & { parentId?: string | null },
): Promise<Section> {
  mustHold(context, 'section.manage')
  const order = sectionOrderFrom(given)
  return inTransaction(context, async within => {
    const parentId = given.parentId ?? null
    if (parentId !== null) await mustBeOfFirstLevel(within, parentId)
    const made = await insertSection(within, { ...order, parentId })
    if (made === undefined) throw new Refusal('section.slug_taken')
    await takeAddress(within, 'section', made.slug)
    await recordAct(within, {
      act: 'create section',
      subjectKind: 'section',
      subjectId: made.id,
      detail: { name: made.nameFa },
    })
    await within.events.record(within, { name: 'section.created', payload: { slug: made.slug } })
    return made
  })
}
