import { listStories, type Edition, type StoryCard } from '../newsroom/index.ts'
import type { Context } from '../platform/context.ts'
import { listRelatedIds } from '../readers/index.ts'
import { inOrderOf } from './in-order.ts'

/** The stories that share most with one, best first; only what readers may see of them. */
export async function listRelated(
  context: Context,
  { id, edition, limit }: { id: string; edition: Edition; limit: number },
): Promise<StoryCard[]> {
  const ids = await listRelatedIds(context, { storyId: id, limit })
  return ids.length === 0 ? [] : inOrderOf(ids, await listStories(context, { edition, ids, limit }))
}
