import type { Arranged, SlotGiven, SlotStory } from '../api/front.ts'

/** A story in a place, and until when: an instant in ISO form, or null until it is taken off. */
export interface Placed {
  story: SlotStory
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
      : { story: slot.story, pinnedUntil: slot.pinnedUntil }
  })
}

/** Whether a slot has fallen back: its story is not shown, or its pin has ended. */
export const isGone = ({ story, pinnedUntil }: Placed, now: Date): boolean =>
  !story.isShown || (pinnedUntil !== null && Date.parse(pinnedUntil) <= now.getTime())

/** One place moves to where another is; those between make room. */
export function moved(places: Places, from: number, to: number): Places {
  const rest = places.filter((_, index) => index !== from)
  return [...rest.slice(0, to), places[from] ?? null, ...rest.slice(to)]
}

/**
 * A story comes to a place. It leaves the one it stood in; what stood here and after it moves on to the next empty place,
 * and where there is none the last one falls out.
 */
export function placed(places: Places, at: number, coming: Placed): Places {
  const without = places.map(each => (each?.story.id === coming.story.id ? null : each))
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
  one?.story.id === other?.story.id && (one?.pinnedUntil ?? null) === (other?.pinnedUntil ?? null)

export const firstEmpty = (places: Places): number => places.findIndex(each => each === null)

/** The places as the server takes them. */
export const slotsOf = (places: Places): SlotGiven[] =>
  places.flatMap((each, index) =>
    each === null ? [] : [{ position: index + 1, storyId: each.story.id, pinnedUntil: each.pinnedUntil }],
  )
