import type { Context } from '../platform/context.ts'

/** How often readers opened a story, and what they thought of it. */
export interface Readership {
  views: number
  useful: number
  notUseful: number
}

/** The readership of some stories, by id; those that nobody opened are left out. At most 5000. */
export async function readershipOf(
  context: Context,
  storyIds: readonly string[],
): Promise<Map<string, Readership>> {
  if (storyIds.length === 0) return new Map()
  const rows = await context.db
    .selectFrom('story_total')
    .select(['story_id as storyId', 'views', 'useful', 'not_useful as notUseful'])
    .where('story_id', 'in', [...storyIds])
    .orderBy('story_id')
    .limit(5000)
    .execute()
  return new Map(
    rows.map(({ storyId, views, useful, notUseful }) => [
      storyId,
      { views: Number(views), useful: Number(useful), notUseful: Number(notUseful) },
    ]),
  )
}
