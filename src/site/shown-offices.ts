import type { Office } from '../network/index.ts'
import type { Edition } from '../newsroom/index.ts'

/** An office as readers of an edition see it: its words are those of the edition, its place is among those shown. */
export interface ShownOffice extends Office {
  /** Whether readers of the other edition see it too. */
  isInBoth: boolean
}

/**
 * The offices of an edition by name: in English those that somebody named in English, each under the nearest one above
 * it that is shown.
 */
export function officesIn(edition: Edition, offices: readonly Office[]): ShownOffice[] {
  if (edition === 'fa') return offices.map(office => ({ ...office, isInBoth: office.nameEn !== '' }))
  const known = new Map(offices.map(office => [office.id, office]))
  return offices
    .filter(({ nameEn }) => nameEn !== '')
    .map(office => ({
      ...office,
      name: office.nameEn,
      contact: office.contactEn,
      parentId: nearestNamed(known, office)?.id ?? null,
      isInBoth: true,
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

function nearestNamed(known: ReadonlyMap<string, Office>, { parentId }: Office): Office | undefined {
  const above = parentId === null ? undefined : known.get(parentId)
  return above === undefined || above.nameEn !== '' ? above : nearestNamed(known, above)
}
