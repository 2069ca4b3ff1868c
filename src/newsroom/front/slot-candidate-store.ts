import type { Context } from '../../platform/context.ts'
import { storiesFoundBy } from '../desk-store.ts'
import { cardColumns, cardOf, publishedStories } from '../published-store.ts'
import type { StoryCard } from '../public-story.ts'
import type { Edition } from '../story.ts'

/** Stories that may be given a place: those readers see, the newest first; found by the desk's search when asked for. */
export async function listSlotCandidates(
  context: Context,
  { edition, section, text }: { edition: Edition; section?: string | undefined; text: string },
): Promise<StoryCard[]> {
  const db = text.trim() === '' ? context.db : await storiesFoundBy(context, text)
  const rows = await publishedStories({ db, clock: context.clock })
    .select(cardColumns)
    .where('story.edition', '=', edition)
    .$if(section !== undefined, query => query.where('section.slug', '=', section ?? ''))
    .orderBy('story.published_at', 'desc')
    .orderBy('story.id', 'desc')
    .limit(12)
    .execute()
  return rows.map(cardOf)
}
