import type { ArrangedPlace, StoryCard } from '../../newsroom/index.ts'
import type { Placed } from '../parts/placed-card.tsx'

export interface SectionArrangement {
  lead: Placed | undefined
  beside: readonly Placed[]
  /** What is told day by day below. */
  rest: readonly StoryCard[]
}

// The numbered places beside the lead, which is the first.
const besidePlaces = [2, 3, 4] as const

/**
 * Lays the head of a section's page out: the lead and up to three beside it, from what editors arranged and, where they
 * left a place empty, the newest. A young section with nothing arranged has no head: its list would stand empty.
 */
export function arrangeSection(
  stories: readonly StoryCard[],
  arranged: readonly ArrangedPlace[],
): SectionArrangement {
  const chosen = arranged.map(({ holds }) => holds)
  const isChosen = ({ id }: StoryCard): boolean => chosen.some(each => each.id === id)
  const free = stories.filter(story => !isChosen(story))
  const inPlace = (place: number) => arranged.find(({ position }) => position === place)?.holds
  const newest = stories.length < 3 ? undefined : free.find(({ picture }) => picture !== null)
  const lead = inPlace(1) ?? newest ?? chosen[0]
  if (lead === undefined) return { lead, beside: [], rest: stories }
  const fills = free.filter(story => story !== lead)
  let fillsLeft = Math.min(3, besideLead(stories.length)) - chosen.filter(each => each !== lead).length
  const beside = besidePlaces.flatMap(place => {
    const there = inPlace(place)
    if (there !== undefined) return there === lead ? [] : [there]
    return fillsLeft-- > 0 ? (fills.shift() ?? []) : []
  })
  const shown = [lead, ...beside]
  return { lead, beside, rest: stories.filter(({ id }) => shown.every(each => each.id !== id)) }
}

/** Up to three; in a young section fewer, so that the list below does not stand empty. */
const besideLead = (count: number): number => Math.min(3, Math.max(1, Math.floor((count - 2) / 2)))
