import { sql } from 'kysely'
import type { Context } from '../platform/context.ts'
import { keptPlan } from '../platform/kept-plans.ts'

interface KeyedStory {
  storyId: string
  edition: string
  publishedAt: Date
}

/** Puts these keys in the place of those the story had. */
export async function replaceKeys(
  within: Context,
  { storyId, edition, publishedAt }: KeyedStory,
  keys: readonly string[],
): Promise<void> {
  await deleteKeys(within, storyId)
  await sql`
    insert into story_key (story_id, term, edition, published_at)
    select ${storyId}, term, ${edition}, ${publishedAt} from unnest(${[...keys]}::text[]) as term
    on conflict (story_id, term) do nothing
  `.execute(within.db)
}

export async function deleteKeys(within: Context, storyId: string): Promise<void> {
  await within.db.deleteFrom('story_key').where('story_id', '=', storyId).execute()
}

// Of a word that stands in more stories only the newest are looked at, and the word says nothing: whatever the archive
// holds, a comparison reads at most this many entries for each of a story's keys.
const mostOfKey = 200

/**
 * Ids of the stories that share most with one, best first: a shared key counts the more the fewer stories have it, a
 * topic twice. One key is enough only when it is a topic.
 */
export async function listRelatedIds(
  context: Context,
  { storyId, limit }: { storyId: string; limit: number },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`${keptPlan}
    with own as materialized (
      select term, edition from story_key where story_id = ${storyId}
    ), archive as materialized (
      select count(*)::double precision as size from (
        select 1 from search_document where edition = (select edition from own limit 1) limit ${mostOfKey}
      ) counted
    )
    select shared.story_id as id
    from own
    cross join archive
    cross join lateral (
      select newest.story_id, count(*) over () + 1 as stories from (
        select story_id from story_key
        where story_key.edition = own.edition and story_key.term = own.term and story_id <> ${storyId}
        order by published_at desc, story_id desc
        limit ${mostOfKey}
      ) newest
    ) shared
    where shared.stories < archive.size
    group by shared.story_id
    having count(*) > 1 or bool_or(own.term like '#%')
    order by sum(ln(archive.size / shared.stories) * (case when own.term like '#%' then 2 else 1 end)) desc,
      shared.story_id desc
    limit ${limit}
  `.execute(context.db)
  return rows.map(({ id }) => id)
}
