import type { Edition, StoryCard } from '../newsroom/index.ts'
import { inOrderOf } from './in-order.ts'
import type { SiteReads } from './reads.ts'

const week = 7 * 24

/** The most visited stories of the past week, best first. */
export async function listMostVisited(
  reads: SiteReads,
  { edition, section, limit }: { edition: Edition; section?: string; limit: number },
): Promise<StoryCard[]> {
  const where = section === undefined ? {} : { section }
  const ids = await reads.mostVisited({ edition, ...where, hours: week, limit })
  return ids.length === 0 ? [] : inOrderOf(ids, await reads.stories({ edition, ids, limit }))
}
