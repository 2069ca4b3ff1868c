import { listStories, readStory, type StoryCard } from '../newsroom/index.ts'
import type { Context } from '../platform/context.ts'
import { searchStories } from '../readers/index.ts'
import { inOrderOf } from './in-order.ts'
import type { ByName } from './reads.ts'

/**
 * Stories published under a name. Newsroom lists by person, and a name under a story need not be a person's of ours;
 * so the search finds who is named, and the story itself says whether the name stands under it.
 */
export async function listStoriesBy(
  context: Context,
  { edition, byline, before, limit }: ByName,
): Promise<{ stories: StoryCard[]; next: string | null }> {
  const { ids, next } = await searchStories(context, {
    query: `\u00AB${byline.replace(/["\u00AB\u00BB]/g, ' ')}\u00BB`,
    edition,
    order: 'newest',
    ...(before !== undefined && { before }),
    limit,
  })
  const cards = ids.length === 0 ? [] : inOrderOf(ids, await listStories(context, { edition, ids, limit }))
  const found = await Promise.all(cards.map(({ code }) => readStory(context, code)))
  const stories = cards.filter((_, place) => {
    const each = found[place]
    return each?.found === 'story' && each.story.byline === byline
  })
  return { stories, next }
}
