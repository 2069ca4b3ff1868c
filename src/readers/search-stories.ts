import { queryTerms } from '../persian/index.ts'
import type { Context } from '../platform/context.ts'
import { readSearchCursor, searchCursorOf } from './search-cursor.ts'
import { countHits, listBest, listNewest, type HitCounts, type Narrowing } from './search-store.ts'

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
}

/** Stories that hold the words of a query in any spelling; nothing when there is no word in it. One query. */
export async function searchStories(
  context: Context,
  { query, order, before, limit, ...narrowing }: SearchQuestion,
): Promise<SearchResult> {
  const { tsquery, loose } = queryTerms(query)
  if (tsquery === '') return { ids: [], next: null }
  const list = order === 'relevant' ? listBest : listNewest
  const after = before === undefined ? undefined : readSearchCursor(before, order)
  // One more than asked for tells whether the list goes on.
  const found = await list(context, {
    ...narrowing,
    tsquery,
    loose,
    limit: limit + 1,
    ...(after && { after }),
  })
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return {
    ids: page.map(({ id }) => id),
    next: found.length > limit && last !== undefined ? searchCursorOf(last) : null,
  }
}

/** How many stories a search finds, and of what; nothing above a thousand is counted. One query. */
export async function countFound(context: Context, { query, ...narrowing }: SearchedFor): Promise<HitCounts> {
  const { tsquery, loose } = queryTerms(query)
  if (tsquery === '') return { stories: 0, isMore: false, sections: {}, provinces: {}, kinds: {} }
  return countHits(context, { ...narrowing, tsquery, loose })
}
