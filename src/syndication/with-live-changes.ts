import { newestEntries, type StoryCard } from '../newsroom/index.ts'
import type { Context } from '../platform/context.ts'

/** The same stories, a live one with its newest entry as its last change: that is when readers saw something new. */
export async function withLiveChanges(
  context: Context,
  stories: readonly StoryCard[],
): Promise<readonly StoryCard[]> {
  const live = stories.filter(({ kind }) => kind === 'live').map(({ id }) => id)
  const newest = await newestEntries(context, live)
  return stories.map(story => ({ ...story, modifiedAt: later(story.modifiedAt, newest.get(story.id)) }))
}

const later = (one: Date, other: Date | undefined): Date => (other !== undefined && other > one ? other : one)
