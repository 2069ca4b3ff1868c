import type { Edition, StoryCard } from '../newsroom/index.ts'
import { inOrderOf } from './in-order.ts'
import type { SiteReads } from './reads.ts'

/** The spans that pages ask for, in hours. */
export const spans = { day: 24, week: 7 * 24 } as const

interface MostVisitedAsked {
  edition: Edition
  section?: string
  hours?: number
  limit: number
}

/** The most visited stories of a span, or of the past week, best first. */
export async function listMostVisited(
  reads: SiteReads,
  { edition, section, hours = spans.week, limit }: MostVisitedAsked,
): Promise<StoryCard[]> {
  const where = section === undefined ? {} : { section }
  const ids = await reads.mostVisited({ edition, ...where, hours, limit })
  return ids.length === 0 ? [] : inOrderOf(ids, await reads.stories({ edition, ids, limit }))
}
