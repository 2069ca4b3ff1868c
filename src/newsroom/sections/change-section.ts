import { mustHold, recordAct, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusal.ts'
import { leaveAddress } from '../former-address-store.ts'
import type { SectionState } from '../section.ts'
import { changeSectionRow, isSlugTaken, lockSection, type NewSection } from '../section-store.ts'
import { recordSection } from './record-section.ts'
import { sectionOrderFrom } from './section-order.ts'

/**
 * Names a section anew, and says whether it is open, hidden or closed. A former address leads to the new one; its
 * stories stay.
 * @throws FieldProblems; Refusal 'section.not_found', 'section.slug_taken'.
 */
export async function changeSection(
  context: ActingContext,
  { sectionId, state, ...given }: NewSection & { sectionId: string; state: SectionState },
): Promise<void> {
  mustHold(context, 'section.manage')
  const order = sectionOrderFrom(given)
  await inTransaction(context, async within => {
    const before = await lockSection(within, sectionId)
    if (await isSlugTaken(within, { slug: order.slug, id: sectionId }))
      throw new Refusal('section.slug_taken')
    await leaveAddress(within, { kind: 'section', id: sectionId, from: before.slug, to: order.slug })
    await changeSectionRow(within, sectionId, { ...order, state })
    await recordAct(within, {
      act: 'change section',
      subjectKind: 'section',
      subjectId: sectionId,
      detail: {
        name: order.nameFa,
        ...(before.slug === order.slug ? {} : { from: before.slug, to: order.slug }),
        ...(before.state === state ? {} : { state }),
      },
    })
    await recordSection(within, [before.slug, order.slug])
  })
}
