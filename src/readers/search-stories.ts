import { queryTerms } from '../persian/index.ts'
import type { Context } from '../platform/context.ts'
import { readSearchCursor, searchCursorOf } from './search-cursor.ts'
import { findHits, type HitCounts, type Narrowing } from './search-store.ts'

/** What is searched, without how it is listed. */
export interface SearchedFor extends Narrowing {
  /** As the reader typed it; words in any spelling, phrases in «» or "". */
  query: string
}

export interface SearchQuestion extends SearchedFor {
  order: 'newest' | 'relevant'
  /** A cursor of `next`, of the same order; anything else begins anew. */
  before?: string
  limit: number
}

export interface SearchResult {
  /** Story ids in the order asked for. */
  ids: string[]
  /** Where the list goes on; null at its end. */
  next: string | null
  /** How many there are, and of what; of all, wherever the list goes on. */
  counts: HitCounts
}

const nothingCounted: HitCounts = { stories: 0, isMore: false, sections: {}, provinces: {}, kinds: {} }

/** Stories that hold the words of a query in any spelling; nothing when there is no word in it. */
export async function searchStories(
  context: Context,
  { query, order, before, limit, ...narrowing }: SearchQuestion,
): Promise<SearchResult> {
  const { tsquery, loose } = queryTerms(query)
  if (tsquery === '') return { ids: [], next: null, counts: nothingCounted }
  const after = before === undefined ? undefined : readSearchCursor(before, order)
  // One more than asked for tells whether the list goes on.
  const question = { ...narrowing, tsquery, loose, limit: limit + 1 }
  const [{ found, counts }, ofAll] = await Promise.all([
    findHits(context, order, { ...question, ...(after && { after }) }),
    // Going on among the newest begins after the last one: of all there are more.
    order === 'newest' && after ? countFound(context, { query, ...narrowing }) : undefined,
  ])
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return {
    ids: page.map(({ id }) => id),
    next: found.length > limit && last !== undefined ? searchCursorOf(last) : null,
    counts: ofAll ?? counts,
  }
}

/** How many stories a search finds, and of what; nothing above five hundred is counted. One query. */
export async function countFound(context: Context, { query, ...narrowing }: SearchedFor): Promise<HitCounts> {
  const { tsquery, loose } = queryTerms(query)
  if (tsquery === '') return nothingCounted
  return (await findHits(context, 'newest', { ...narrowing, tsquery, loose, limit: 0 })).counts
}
