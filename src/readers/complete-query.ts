import { lastWordWritten, slugKey } from '../persian/index.ts'
import type { Context } from '../platform/context.ts'
import { listBeginning } from './search-word-store.ts'

const longestQuery = 200
const shortestBeginning = 2

/** What a query may go on to say: its last word completed by words of the archive, the most frequent first. */
export async function completeQuery(
  context: Context,
  { query, edition, limit }: { query: string; edition: string; limit: number },
): Promise<string[]> {
  const asked = query.slice(0, longestQuery)
  const typed = lastWordWritten(asked)
  const beginning = slugKey(typed)
  if (beginning.length < shortestBeginning) return []
  const words = await listBeginning(context, { edition, beginning, limit: limit + 1 })
  const before = asked.slice(0, asked.length - typed.length)
  return words
    .filter(({ term }) => term !== beginning)
    .slice(0, limit)
    .map(({ shown }) => before + shown)
}
