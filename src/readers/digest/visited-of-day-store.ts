import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'

/** Ids of the stories that came out in a span, most views first. */
export async function listVisitedOf(
  context: Context,
  { edition, from, until, limit }: { edition: string; from: Date; until: Date; limit: number },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select story.id from story left join story_total total on total.story_id = story.id
    where story.edition = ${edition} and story.published_revision_id is not null
      and story.status in ('published', 'corrected', 'updated')
      and story.published_at >= ${from} and story.published_at < ${until}
    order by coalesce(total.views, 0) desc, story.published_at desc, story.id desc
    limit ${limit}
  `.execute(context.db)
  return rows.map(({ id }) => id)
}
