import { cursorOf, listStories, type StoryCard } from '../newsroom/index.ts'
import type { Context } from '../platform/context.ts'
import type { ByName } from './reads.ts'

/** Stories published under a name; a name under a story need not be a person's of ours. */
export async function listStoriesBy(
  context: Context,
  { limit, ...question }: ByName,
): Promise<{ stories: StoryCard[]; next: string | null }> {
  const found = await listStories(context, { ...question, limit: limit + 1 })
  const stories = found.slice(0, limit)
  const last = stories.at(-1)
  return { stories, next: found.length > limit && last !== undefined ? cursorOf(last) : null }
}
