import { sql } from 'kysely'
import { queryTerms, sortKey } from '../../persian/index.ts'
import type { Context } from '../../platform/context.ts'
import { FieldProblems, Refusal } from '../../platform/refusal.ts'
import { publicStatuses, type Edition } from '../story.ts'
import { termsOfTopic, topicRow } from '../topic-store.ts'

/** How far stories are counted: past it a list says «more than». */
const mostCounted = 10_001

/** Another name that leads to a topic: what it was called before, or what was merged into it. */
export interface FormerTopic {
  id: string
  name: string
  stories: number
}

export interface TopicLine {
  id: string
  edition: Edition
  slug: string
  name: string
  /** Published stories that carry it, those of merged ones too; up to 10,001. */
  stories: number
  former: FormerTopic[]
}

export interface TopicQuestion {
  edition: Edition
  /** Words of a name, in any spelling. */
  text?: string | undefined
  /** The cursor of the last topic seen, from `topicCursorOf`. */
  before?: string | undefined
  limit: number
}

const listed = ['id', 'edition', 'slug', 'name', 'folded'] as const

/** Topics in the order of their names; at most 100. A search finds former names too. */
export async function listTopics(context: Context, question: TopicQuestion): Promise<TopicLine[]> {
  const { edition, text = '', before, limit } = question
  const { tsquery } = queryTerms(text)
  if (text.trim() !== '' && tsquery === '') return []
  const rows = await standing(context, edition, tsquery)
    .select(listed)
    .$if(before !== undefined, query => query.where(isAfter(before ?? '')))
    .orderBy('sort_key')
    .orderBy('folded')
    .orderBy('id')
    .limit(Math.min(limit, 100))
    .execute()
  return withCounts(context, rows)
}

/** How many topics there are to list. */
export async function countTopics(
  context: Context,
  { edition, text = '' }: Pick<TopicQuestion, 'edition' | 'text'>,
): Promise<number> {
  const { tsquery } = queryTerms(text)
  if (text.trim() !== '' && tsquery === '') return 0
  const { topics } = await standing(context, edition, tsquery)
    .select(sql<string>`count(*)`.as('topics'))
    .executeTakeFirstOrThrow()
  return Number(topics)
}

const standing = (context: Context, edition: Edition, tsquery: string) =>
  context.db
    .selectFrom('topic')
    .where('edition', '=', edition)
    .where('merged_into_id', 'is', null)
    .where('retired_at', 'is', null)
    .$if(tsquery !== '', query => query.where('id', 'in', topicsFound(context, edition, tsquery)))

/** Where a list goes on after a topic. */
export const topicCursorOf = ({ id }: { id: string }): string => id

/** A topic as the list shows it. @throws Refusal 'topic.not_found'. */
export async function readTopicLine(context: Context, id: string): Promise<TopicLine> {
  const row = await context.db.selectFrom('topic').select(listed).where('id', '=', id).executeTakeFirst()
  const [line] = row === undefined ? [] : await withCounts(context, [row])
  if (line === undefined) throw new Refusal('topic.not_found')
  return line
}

const topicsFound = (context: Context, edition: Edition, tsquery: string) =>
  context.db
    .selectFrom('topic as hit')
    .select(eb => eb.fn.coalesce('hit.merged_into_id', 'hit.id').as('id'))
    .where('hit.edition', '=', edition)
    .where(sql<boolean>`hit.terms @@ ${tsquery}::tsquery`)

function isAfter(id: string) {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))
    throw new FieldProblems([{ field: 'before', problem: 'malformed' }])
  return sql<boolean>`(sort_key, folded, id) >
    (select seen.sort_key, seen.folded, seen.id from topic seen where seen.id = ${id})`
}

interface ListedRow {
  id: string
  edition: Edition
  slug: string
  name: string
}

async function withCounts(context: Context, rows: readonly ListedRow[]): Promise<TopicLine[]> {
  const ids = rows.map(({ id }) => id)
  const former = await context.db
    .selectFrom('topic')
    .select(['id', 'name', 'merged_into_id as into', countOf('topic.id').as('stories')])
    .where('merged_into_id', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('sort_key')
    .orderBy('id')
    .limit(1000)
    .execute()
  const own = await context.db
    .selectFrom('topic')
    .select(['id', countOfAll.as('stories')])
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('id')
    .limit(100)
    .execute()
  const counts = new Map(own.map(({ id, stories }) => [id, Number(stories)]))
  return rows.map(({ id, edition, slug, name }) => ({
    ...{ id, edition, slug, name },
    stories: counts.get(id) ?? 0,
    former: former
      .filter(({ into }) => into === id)
      .map(each => ({ id: each.id, name: each.name, stories: Number(each.stories) })),
  }))
}

const publishedWith = sql`from revision_topic carried
  join story on story.published_revision_id = carried.revision_id and story.status = any(${[...publicStatuses]})`

const countOf = (column: 'topic.id') => sql<string>`(select count(*) from (
  select 1 ${publishedWith} where carried.topic_id = ${sql.ref(column)} limit ${sql.lit(mostCounted)}) counted)`

const countOfAll = sql<string>`(select count(*) from (
  select distinct story.id ${publishedWith} where carried.topic_id in (
    select each.id from topic each where each.id = topic.id or each.merged_into_id = topic.id)
  limit ${sql.lit(mostCounted)}) counted)`

export interface LockedTopic {
  id: string
  edition: Edition
  slug: string
  folded: string
  name: string
  mergedInto: string | null
  isRetired: boolean
}

const lockedColumns = [
  'id',
  'edition',
  'slug',
  'folded',
  'name',
  'merged_into_id as mergedInto',
  sql<boolean>`retired_at is not null`.as('isRetired'),
] as const

/** A topic, locked until the end of the transaction. @throws Refusal 'topic.not_found'. */
export async function lockTopic(within: Context, id: string): Promise<LockedTopic> {
  const row = await within.db
    .selectFrom('topic')
    .select(lockedColumns)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) throw new Refusal('topic.not_found')
  return row
}

/** Whoever has a name in its folded form, locked; undefined when nobody has. */
export async function lockNamesake(
  within: Context,
  { edition, folded }: { edition: Edition; folded: string },
): Promise<LockedTopic | undefined> {
  return within.db
    .selectFrom('topic')
    .select(lockedColumns)
    .where('edition', '=', edition)
    .where('folded', '=', folded)
    .forUpdate()
    .executeTakeFirst()
}

export interface TopicNaming {
  slug: string
  folded: string
  name: string
}

/** Calls a topic something else. */
export async function nameTopic(
  within: Context,
  id: string,
  { slug, folded, name }: TopicNaming,
): Promise<void> {
  await within.db
    .updateTable('topic')
    .set({ slug, folded, name, terms: termsOfTopic(name), sort_key: sortKey(name) })
    .where('id', '=', id)
    .execute()
}

/** Leaves a name behind that leads to the topic which had it. */
export async function leaveName(within: Context, topic: LockedTopic): Promise<void> {
  await within.db
    .insertInto('topic')
    .values({ ...topicRow(topic.edition, topic.folded, topic.name), merged_into_id: topic.id })
    .execute()
}

/** Makes a topic lead to another, with everything that led to it; null: it stands by itself again. */
export async function leadTo(within: Context, id: string, into: string | null): Promise<void> {
  await within.db
    .updateTable('topic')
    .set({ merged_into_id: into, retired_at: null })
    .where(eb =>
      into === null ? eb('id', '=', id) : eb.or([eb('id', '=', id), eb('merged_into_id', '=', id)]),
    )
    .execute()
}

export async function retireTopic(within: Context, id: string): Promise<void> {
  await within.db.updateTable('topic').set({ retired_at: within.clock.now() }).where('id', '=', id).execute()
}

/** Whether a story carries the topic, or one merged into it, in its draft or as readers see it. */
export async function isCarried(context: Context, id: string): Promise<boolean> {
  const row = await context.db
    .selectFrom('revision_topic')
    .innerJoin('topic', 'topic.id', 'revision_topic.topic_id')
    .innerJoin('story', join =>
      join.on(eb =>
        eb.or([
          eb('story.draft_revision_id', '=', eb.ref('revision_topic.revision_id')),
          eb('story.published_revision_id', '=', eb.ref('revision_topic.revision_id')),
        ]),
      ),
    )
    .select('story.id')
    .where(eb => eb.or([eb('topic.id', '=', id), eb('topic.merged_into_id', '=', id)]))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Gives terms and their place to topics that were made before the desk had them; at most 2000. @returns how many. */
export async function writeMissingTopicKeys(within: Context): Promise<number> {
  const rows = await within.db
    .selectFrom('topic')
    .select(['id', 'name'])
    .where(eb => eb.or([eb('terms', 'is', null), eb('sort_key', '=', '')]))
    .orderBy('id')
    .limit(2000)
    .execute()
  for (const { id, name } of rows)
    await within.db
      .updateTable('topic')
      .set({ terms: termsOfTopic(name), sort_key: sortKey(name) })
      .where('id', '=', id)
      .execute()
  return rows.length
}
