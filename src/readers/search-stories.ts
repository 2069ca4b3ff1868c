import { queryTerms } from '../persian/index.ts'
import type { Context } from '../platform/context.ts'
import { cursorOf, readCursor } from '../newsroom/index.ts'
import { listBest, listNewest, type DocumentQuestion } from './search-store.ts'

export interface SearchQuestion {
  /** As the reader typed it; words in any spelling, phrases in «» or "". */
  query: string
  edition: string
  section?: string
  province?: string
  kind?: string
  from?: Date
  until?: Date
  order: 'newest' | 'relevant'
  /** A cursor of `next`; only with the order `newest`. */
  before?: string
  limit: number
}

export interface SearchResult {
  /** Story ids in the order asked for. */
  ids: string[]
  /** Where the list goes on; null at its end. */
  next: string | null
}

/** Stories that hold the words of a query in any spelling; nothing when there is no word in it. */
export async function searchStories(context: Context, question: SearchQuestion): Promise<SearchResult> {
  const { tsquery } = queryTerms(question.query)
  if (tsquery === '') return { ids: [], next: null }
  const list = question.order === 'relevant' ? listBest : listNewest
  const found = await list(context, documentQuestion(question, tsquery))
  const page = found.slice(0, question.limit)
  const last = page.at(-1)
  const goesOn = found.length > question.limit && last !== undefined && question.order === 'newest'
  return { ids: page.map(({ id }) => id), next: goesOn ? cursorOf(last) : null }
}

/** One more than asked for tells whether the list goes on. */
function documentQuestion(
  { before, query: _, order: __, ...question }: SearchQuestion,
  tsquery: string,
): DocumentQuestion {
  const cursor = before === undefined ? undefined : readCursor(before)
  return {
    ...question,
    tsquery,
    limit: question.limit + 1,
    ...(cursor === undefined ? {} : { before: cursor }),
  }
}
