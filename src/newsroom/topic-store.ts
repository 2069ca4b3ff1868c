import type { Context } from '../platform/context.ts'
import { newId } from '../platform/ids.ts'
import type { TopicName } from './public-story.ts'
import { publishedStories } from './published-store.ts'
import { storableOr } from './storable.ts'
import { slugKey, slugOf } from '../persian/index.ts'
import type { Edition } from './story.ts'

/** A topic of an edition by its slug in any spelling; undefined when no published story carries it. */
export async function readTopic(
  context: Context,
  edition: Edition,
  slug: string,
): Promise<TopicName | undefined> {
  return context.db
    .selectFrom('topic')
    .select(['slug', 'name'])
    .where('edition', '=', edition)
    .where('folded', '=', slugKey(storableOr(slug, '')))
    .where('id', 'in', topicsOfPublished(context))
    .executeTakeFirst()
}

const topicsOfPublished = (context: Context) =>
  publishedStories(context)
    .innerJoin('revision_topic', 'revision_topic.revision_id', 'revision.id')
    .select('revision_topic.topic_id')

/** Finds topics by name in any spelling, or makes them; their ids in the order given, each once. */
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
    .select(['id', 'folded'])
    .where('edition', '=', edition)
    .where('folded', 'in', folded)
    .orderBy('id')
    .limit(folded.length)
    .execute()
  const ids = new Map(rows.map(row => [row.folded, row.id]))
  return folded.flatMap(key => ids.get(key) ?? [])
}

const topicRow = (edition: Edition, folded: string, name: string) => ({
  id: newId(),
  edition,
  slug: slugOf(name),
  folded,
  name,
})
