import type { Edition, StoryCard } from '../newsroom/index.ts'
import type { VisitedSpan } from '../readers/index.ts'
import { inOrderOf } from './in-order.ts'
import type { SiteReads } from './reads.ts'

interface Asked {
  edition: Edition
  section?: string
  limit: number
}

/** The most visited stories of a span, best first. */
export interface VisitedList {
  span: VisitedSpan
  stories: StoryCard[]
}

// Read top to bottom: the spans of a page that shows several, the one that is open first.
const spans = ['day', 'hours', 'week'] as const

/** The lists of all spans that say something; their stories are read at once. */
export async function listMostVisited(reads: SiteReads, asked: Asked): Promise<VisitedList[]> {
  const ranked = await Promise.all(
    spans.map(async span => ({ span, ids: await reads.mostVisited({ ...asked, span }) })),
  )
  const ids = [...new Set(ranked.flatMap(({ ids: ofSpan }) => ofSpan))]
  if (ids.length === 0) return []
  const stories = await reads.stories({ edition: asked.edition, ids, limit: ids.length })
  return ranked
    .map(({ span, ids: ofSpan }) => ({ span, stories: inOrderOf(ofSpan, stories) }))
    .filter(list => list.stories.length > 0)
}

const fewest = 3

/** One list: of the day; of the week where the day has hardly any. */
export async function listVisitedLately(reads: SiteReads, asked: Asked): Promise<StoryCard[]> {
  const lists = await listMostVisited(reads, asked)
  const of = (span: VisitedSpan): StoryCard[] => lists.find(list => list.span === span)?.stories ?? []
  return of('day').length >= fewest ? of('day') : of('week')
}
