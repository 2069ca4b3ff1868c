import type { Context } from '../platform/context.ts'
import { textOfBody } from './body.ts'
import { publishedStories } from './published-store.ts'

/** The words of one published Persian story, as its editors left them. */
export interface HouseText {
  storyId: string
  text: string
}

/** The newest published Persian stories, the newest first. */
export async function newestPersianStories(context: Context, atMost: number): Promise<string[]> {
  const rows = await publishedStories(context)
    .where('story.edition', '=', 'fa')
    .select('story.id')
    .orderBy('story.published_at', 'desc')
    .orderBy('story.id', 'desc')
    .limit(atMost)
    .execute()
  return rows.map(({ id }) => id)
}

/** The texts of these stories; one that readers may not see, or that is not Persian, is left out. */
export async function houseTexts(context: Context, storyIds: readonly string[]): Promise<HouseText[]> {
  if (storyIds.length === 0) return []
  const rows = await publishedStories(context)
    .where('story.id', 'in', storyIds)
    .where('story.edition', '=', 'fa')
    .select(['story.id', 'revision.kicker', 'revision.headline', 'revision.lead', 'revision.body'])
    .orderBy('story.id')
    .limit(storyIds.length)
    .execute()
  return rows.map(({ id, kicker, headline, lead, body }) => ({
    storyId: id,
    text: [kicker, headline, lead, ...textOfBody(body)].join('\n'),
  }))
}
