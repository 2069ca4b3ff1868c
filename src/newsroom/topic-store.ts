import { sql } from 'kysely'
import type { Context } from '../platform/context.ts'
import { newId } from '../platform/ids.ts'
import { searchVector, slugKey, slugOf, sortKey } from '../persian/index.ts'
import type { TopicName } from './public-story.ts'
import { publishedStories } from './published-store.ts'
import { storableOr } from './storable.ts'
import type { Edition } from './story.ts'

/**
 * A topic of an edition by its slug in any spelling, or by a name it had before or was merged under; undefined when
 * no published story carries it.
 */
export async function readTopic(
  context: Context,
  edition: Edition,
  slug: string,
): Promise<TopicName | undefined> {
  const published = publishedStories(context)
    .innerJoin('revision_topic', 'revision_topic.revision_id', 'revision.id')
    .where('revision_topic.topic_id', 'in', topicsCalled(context, edition, slug))
    .select('revision_topic.topic_id')
  return context.db
    .selectFrom('topic')
    .select(['slug', 'name'])
    .where('id', '=', topicNamed(context, edition, slug))
    .where(eb => eb.exists(published))
    .executeTakeFirst()
}

/** The id of the topic that a slug leads to now. */
const topicNamed = (context: Context, edition: Edition, slug: string) =>
  context.db
    .selectFrom('topic as named')
    .select(eb => eb.fn.coalesce('named.merged_into_id', 'named.id').as('id'))
    .where('named.edition', '=', edition)
    .where('named.folded', '=', slugKey(storableOr(slug, '')))

/** The ids under which revisions carry the topic that a slug leads to: its own, and those merged into it. */
export const topicsCalled = (context: Context, edition: Edition, slug: string) =>
  context.db
    .selectFrom('topic')
    .select('topic.id')
    .where(eb =>
      eb.or([
        eb('topic.id', '=', topicNamed(context, edition, slug)),
        eb('topic.merged_into_id', '=', topicNamed(context, edition, slug)),
      ]),
    )

/** The topics of the `revision` of a query as they are called now, each once, in the writer's order; at most 50. */
export const topicsNow = sql<TopicName[]>`(
  select coalesce(json_agg(json_build_object('slug', slug, 'name', name) order by position, id), '[]')
  from (
    select coalesce(kept.id, topic.id) as id, min(coalesce(kept.slug, topic.slug)) as slug,
      min(coalesce(kept.name, topic.name)) as name, min(revision_topic.position) as position
    from revision_topic
    join topic on topic.id = revision_topic.topic_id
    left join topic kept on kept.id = topic.merged_into_id
    where revision_topic.revision_id = revision.id
    group by coalesce(kept.id, topic.id)
    limit 50
  ) named
)`

/** Finds topics by name in any spelling, former names too, or makes them; their ids in the order given, each once. */
export async function findOrMakeTopics(
  within: Context,
  edition: Edition,
  names: readonly string[],
): Promise<string[]> {
  const wanted = new Map(names.map(name => [slugKey(slugOf(name)), name] as const).reverse())
  wanted.delete('')
  const folded = [...wanted.keys()].reverse()
  if (folded.length === 0) return []
  await within.db
    .insertInto('topic')
    .values(folded.map(key => topicRow(edition, key, wanted.get(key) ?? key)))
    .onConflict(conflict => conflict.columns(['edition', 'folded']).doNothing())
    .execute()
  const rows = await within.db
    .selectFrom('topic')
    .select(['id', 'folded', 'merged_into_id', 'retired_at'])
    .where('edition', '=', edition)
    .where('folded', 'in', folded)
    .orderBy('id')
    .limit(folded.length)
    .execute()
  const ids = new Map(rows.map(row => [row.folded, row.merged_into_id ?? row.id]))
  const found = [...new Set(folded.flatMap(key => ids.get(key) ?? []))]
  if (rows.some(row => row.retired_at !== null)) await bringBack(within, found)
  return found
}

async function bringBack(within: Context, ids: readonly string[]): Promise<void> {
  await within.db
    .updateTable('topic')
    .set({ retired_at: null })
    .where('id', 'in', [...ids])
    .where('retired_at', 'is not', null)
    .execute()
}

/** A new row for a name. */
export const topicRow = (edition: Edition, folded: string, name: string) => ({
  id: newId(),
  edition,
  slug: slugOf(name),
  folded,
  name,
  terms: termsOfTopic(name),
  sort_key: sortKey(name),
})

/** The terms that a topic is found by at the desk, as a tsvector literal. */
export const termsOfTopic = (name: string): string => searchVector([{ text: name, weight: 'A' }])
