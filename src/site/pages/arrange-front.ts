import type { ArrangedPlace, SectionName, StoryCard } from '../../newsroom/index.ts'
import type { Placed } from '../parts/placed-card.tsx'

export interface SectionRow {
  section: SectionName
  stories: readonly StoryCard[]
}

export interface FrontArrangement {
  front: Placed | undefined
  frontLinks: readonly Placed[]
  columns: readonly Placed[]
  latest: readonly StoryCard[]
  rows: readonly SectionRow[]
}

// The numbered places of the front page that editors arrange.
const columnPlaces = [2, 3, 4, 5] as const
const linkPlaces = [6, 7] as const

/**
 * Lays the front page out. Places that editors filled hold their stories and dossiers; the others fall back: the newest pictured
 * story on top, two of its section beside it, four more pictured ones from different sections in columns. Then a row for
 * each section. A story stands in one place only; the list of the latest is a clock and repeats on purpose.
 */
export function arrangeFront(
  newest: readonly StoryCard[],
  rows: readonly SectionRow[],
  arranged: readonly ArrangedPlace[] = [],
): FrontArrangement {
  const used = new Set(arranged.map(({ holds }) => holds.id))
  const free = newest.filter(({ id }) => !used.has(id))
  const inPlace = (place: number) => arranged.find(({ position }) => position === place)?.holds
  const front = inPlace(1) ?? free.find(({ picture }) => picture !== null) ?? free[0]
  if (front) used.add(front.id)
  const take = (stories: readonly StoryCard[], most: number): StoryCard[] => {
    const taken = stories.filter(({ id }) => !used.has(id)).slice(0, most)
    for (const { id } of taken) used.add(id)
    return taken
  }
  const fill = (places: readonly number[], from: readonly StoryCard[]): Placed[] => {
    const left = take(from, places.filter(place => inPlace(place) === undefined).length)
    return places.flatMap(place => inPlace(place) ?? left.shift() ?? [])
  }
  const columns = fill(
    columnPlaces,
    onePerSection(newest.filter(story => story.picture !== null && !used.has(story.id))),
  )
  const frontLinks = fill(
    linkPlaces,
    front === undefined || front.kind === 'dossier'
      ? []
      : newest.filter(({ section }) => section.id === front.section.id),
  )
  return {
    front,
    frontLinks,
    columns,
    latest: newest.filter(({ id }) => id !== front?.id).slice(0, 7),
    rows: rows
      .map(row => ({ ...row, stories: forRow(take(picturedFirst(row.stories, used), 6)) }))
      .filter(isWorthARow),
  }
}

function onePerSection(stories: readonly StoryCard[]): StoryCard[] {
  const first = stories.filter(
    (story, place) => stories.findIndex(({ section }) => section.id === story.section.id) === place,
  )
  return [...first, ...stories.filter(story => !first.includes(story))]
}

function picturedFirst(stories: readonly StoryCard[], used: ReadonlySet<string>): StoryCard[] {
  const free = stories.filter(({ id }) => !used.has(id))
  const head = free.find(({ picture }) => picture !== null)
  return head ? [head, ...free.filter(story => story !== head)] : free
}

/** The last column of a row opens with a picture too, where there is another one. */
function forRow([head, ...others]: readonly StoryCard[]): StoryCard[] {
  if (head === undefined) return []
  const half = Math.ceil(others.length / 2)
  const pictured = others.find(({ picture }) => picture !== null)
  const rest = others.filter(story => story !== pictured)
  return pictured ? [head, ...rest.slice(0, half), pictured, ...rest.slice(half)] : [head, ...others]
}

const isWorthARow = ({ stories }: SectionRow): boolean => stories.length >= 2
