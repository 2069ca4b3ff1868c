import { mustHold, recordAct, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusal.ts'
import { changeSectionRow, listSections, lockSection, orderSections } from '../section-store.ts'
import { recordSection } from './record-section.ts'

export interface SectionPlace {
  sectionId: string
  /** The section it shall stand under; null: on the first level. */
  parentId: string | null
  /** How many of its new neighbours stand before it. */
  place: number
}

/**
 * Moves a section in the tree: under another one or out, before or behind its neighbours.
 * @throws Refusal 'section.not_found', 'section.too_deep' when more than two levels would stand.
 */
export async function placeSection(
  context: ActingContext,
  { sectionId, parentId, place }: SectionPlace,
): Promise<void> {
  mustHold(context, 'section.manage')
  await inTransaction(context, async within => {
    const section = await lockSection(within, sectionId)
    const all = await listSections(within)
    if (parentId !== null) {
      if (parentId === sectionId || all.some(each => each.parentId === sectionId))
        throw new Refusal('section.too_deep')
      await mustBeOfFirstLevel(within, parentId)
    }
    await changeSectionRow(within, sectionId, { parentId })
    const others = all.filter(({ id }) => id !== sectionId)
    const neighbours = others.filter(each => each.parentId === parentId).map(({ id }) => id)
    const rest = others.filter(each => each.parentId !== parentId).map(({ id }) => id)
    await orderSections(within, [
      ...neighbours.slice(0, place),
      sectionId,
      ...neighbours.slice(place),
      ...rest,
    ])
    await recordAct(within, {
      act: 'move section',
      subjectKind: 'section',
      subjectId: sectionId,
      detail: { name: section.nameFa, place: place + 1 },
    })
    await recordSection(within, [
      section.slug,
      ...all.filter(({ id }) => id === parentId || id === section.parentId).map(({ slug }) => slug),
    ])
  })
}

/** @throws Refusal 'section.not_found', 'section.too_deep' when the section stands under another one. */
export async function mustBeOfFirstLevel(within: ActingContext, id: string): Promise<void> {
  const parent = await lockSection(within, id)
  if (parent.parentId !== null) throw new Refusal('section.too_deep')
}
