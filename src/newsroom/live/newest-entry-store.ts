import type { Context } from '../../platform/context.ts'

/** When the newest entry of each of these stories was written; a story without entries is not in it. */
export async function newestEntries(
  context: Context,
  storyIds: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  if (storyIds.length === 0) return new Map()
  const rows = await context.db
    .selectFrom('live_entry')
    .select(({ fn }) => ['story_id', fn.max('at').as('newest')])
    .where('story_id', 'in', storyIds)
    .where('deleted_at', 'is', null)
    .groupBy('story_id')
    .execute()
  return new Map(rows.map(({ story_id: id, newest }) => [id, newest]))
}
