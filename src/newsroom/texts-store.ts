import { sql } from 'kysely'
import type { Context } from '../platform/context.ts'
import { textOfBody } from './body.ts'
import { publishedStories } from './published-store.ts'

const most = 100

/** The running texts of published stories by their ids, paragraph by paragraph. One query. */
export async function textsOfStories(
  context: Context,
  ids: readonly string[],
): Promise<Map<string, string[]>> {
  if (ids.length === 0) return new Map()
  const rows = await publishedStories(context)
    .select(['story.id', 'revision.body'])
    .where('story.id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .limit(most)
    .execute()
  return new Map(rows.map(({ id, body }) => [id, textOfBody(body)]))
}
