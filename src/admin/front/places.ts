import type { Arranged, Holds, SlotGiven } from '../api/front.ts'

/** A story or a dossier in a place, and until when: an instant in ISO form, or null until it is taken off. */
export interface Placed {
  holds: Holds
  pinnedUntil: string | null
}

/** The places of a page in their order; null: nothing was chosen for it. */
export type Places = readonly (Placed | null)[]

/** What readers see now in the places of an arrangement; what they do not see any more is left out. */
export function placesOf({ places, slots }: Pick<Arranged, 'places' | 'slots'>, now: Date): Places {
  return Array.from({ length: places }, (_, index) => {
    const slot = slots.find(({ position }) => position === index + 1)
    return slot === undefined || isGone(slot, now)
      ? null
      : { holds: slot.holds, pinnedUntil: slot.pinnedUntil }
  })
}

/** What a place says that it holds: a headline, or the title of a dossier. */
export const nameOf = (holds: Holds): string => (holds.kind === 'dossier' ? holds.title : holds.headline)

/** Whether a slot has fallen back: what it holds is not shown, or its pin has ended. */
export const isGone = ({ holds, pinnedUntil }: Placed, now: Date): boolean =>
  !holds.isShown || (pinnedUntil !== null && Date.parse(pinnedUntil) <= now.getTime())

/** One place moves to where another is; those between make room. */
export function moved(places: Places, from: number, to: number): Places {
  const rest = places.filter((_, index) => index !== from)
  return [...rest.slice(0, to), places[from] ?? null, ...rest.slice(to)]
}

/**
 * A story or a dossier comes to a place. It leaves the one it stood in; what stood here and after it moves on to the next empty place,
 * and where there is none the last one falls out.
 */
export function placed(places: Places, at: number, coming: Placed): Places {
  const without = places.map(each => (each?.holds.id === coming.holds.id ? null : each))
  const empty = without.findIndex((each, index) => index >= at && each === null)
  const end = empty === -1 ? without.length - 1 : empty
  return [...without.slice(0, at), coming, ...without.slice(at, end), ...without.slice(end + 1)]
}

export const emptied = (places: Places, at: number): Places =>
  places.map((each, index) => (index === at ? null : each))

export const pinned = (places: Places, at: number, pinnedUntil: string | null): Places =>
  places.map((each, index) => (index === at && each !== null ? { ...each, pinnedUntil } : each))

/** How many places differ. */
export const changesBetween = (before: Places, after: Places): number =>
  after.filter((each, index) => !isSame(each, before[index] ?? null)).length

export const isSame = (one: Placed | null, other: Placed | null): boolean =>
  one?.holds.id === other?.holds.id && (one?.pinnedUntil ?? null) === (other?.pinnedUntil ?? null)

export const firstEmpty = (places: Places): number => places.findIndex(each => each === null)

/** The places as the server takes them. */
export const slotsOf = (places: Places): SlotGiven[] =>
  places.flatMap((each, index) =>
    each === null ? [] : [{ position: index + 1, ...heldBy(each.holds), pinnedUntil: each.pinnedUntil }],
  )

const heldBy = ({ kind, id }: Holds): Pick<SlotGiven, 'storyId' | 'dossierId'> =>
  kind === 'dossier' ? { storyId: null, dossierId: id } : { storyId: id, dossierId: null }
