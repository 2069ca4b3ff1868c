import { sql } from 'kysely'
import { comparisonOf, type SearchableStory, type StaleTerms } from '../newsroom/index.ts'
import { analyserVersion } from '../persian/index.ts'
import type { Context } from '../platform/context.ts'

/** Puts a story into the index, or puts its new words there. `terms` is a tsvector literal of persian/. */
export async function upsertDocument(within: Context, story: SearchableStory, terms: string): Promise<void> {
  const row = {
    edition: story.edition,
    section_id: story.sectionId,
    province_slug: story.provinceSlug,
    kind: story.kind,
    published_at: story.publishedAt,
    terms: sql<string>`${terms}::tsvector`,
    analyser: analyserVersion,
  }
  await within.db
    .insertInto('search_document')
    .values({ story_id: story.storyId, ...row })
    .onConflict(conflict => conflict.column('story_id').doUpdateSet(row))
    .execute()
}

export async function deleteDocument(within: Context, storyId: string): Promise<void> {
  await within.db.deleteFrom('search_document').where('story_id', '=', storyId).execute()
}

/** How many stories have such terms. */
export async function countDocuments(context: Context, which: StaleTerms): Promise<number> {
  const row = await stale(context, which)
    .select(eb => eb.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

/** Stories with such terms, the newest first, from the one after `after` on. */
export async function listDocuments(
  context: Context,
  which: StaleTerms,
  { after, limit }: { after?: string; limit: number },
): Promise<string[]> {
  const rows = await stale(context, which)
    .select('story_id')
    .$if(after !== undefined, query => query.where('story_id', '<', after ?? ''))
    .orderBy('story_id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(row => row.story_id)
}

/** Keeps others from writing the terms until the transaction ends; false when they are no longer such or being written. */
export async function holdDocument(within: Context, storyId: string, which: StaleTerms): Promise<boolean> {
  const row = await stale(within, which)
    .select('story_id')
    .where('story_id', '=', storyId)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  return row !== undefined
}

const stale = (context: Context, which: StaleTerms) =>
  context.db
    .selectFrom('search_document')
    .where('analyser', comparisonOf[which].sign, comparisonOf[which].number)

export interface DocumentQuestion {
  /** A tsquery of persian/. */
  tsquery: string
  edition: string
  section?: string
  province?: string
  kind?: string
  from?: Date
  until?: Date
  /** Stories published before this one in the order of time. */
  before?: { publishedAt: Date; id: string }
  limit: number
}

export interface FoundDocument {
  id: string
  publishedAt: Date
}

/** Newest first, told by the index alone: never sorts or ranks more than it returns. */
export async function listNewest(context: Context, question: DocumentQuestion): Promise<FoundDocument[]> {
  const { rows } = await sql<FoundDocument>`
    select document.story_id as id, document.published_at as "publishedAt"
    from search_document document
    where ${conditions(question)}
    order by document.published_at desc, document.story_id desc
    limit ${question.limit}
  `.execute(context.db)
  return rows
}

// A common word stands in most stories, and ranking them all would take seconds: only the newest are ranked.
const mostRanked = 1000

/** Best first among the newest thousand hits: headline over lead over body, the exact form over its stem. */
export async function listBest(context: Context, question: DocumentQuestion): Promise<FoundDocument[]> {
  const { rows } = await sql<FoundDocument>`
    select hit.id, hit."publishedAt" from (
      select document.story_id as id, document.published_at as "publishedAt", document.terms
      from search_document document
      where ${conditions(question)}
      order by document.published_at desc, document.story_id desc
      limit ${mostRanked}
    ) hit
    order by ts_rank(hit.terms, ${question.tsquery}::tsquery) desc, hit."publishedAt" desc, hit.id desc
    limit ${question.limit}
  `.execute(context.db)
  return rows
}

function conditions(question: DocumentQuestion) {
  const { section, province, kind, from, until, before } = question
  return sql.join(
    [
      sql`document.terms @@ ${question.tsquery}::tsquery`,
      sql`document.edition = ${question.edition}`,
      ...(section === undefined
        ? []
        : [
            sql`document.section_id in (
            select shown.id from section named join section shown on named.id in (shown.id, shown.parent_id)
            where named.slug = ${section})`,
          ]),
      ...(province === undefined ? [] : [sql`document.province_slug = ${province}`]),
      ...(kind === undefined ? [] : [sql`document.kind = ${kind}`]),
      ...(from === undefined ? [] : [sql`document.published_at >= ${from}`]),
      ...(until === undefined ? [] : [sql`document.published_at < ${until}`]),
      ...(before === undefined
        ? []
        : [sql`(document.published_at, document.story_id) < (${before.publishedAt}, ${before.id}::uuid)`]),
    ],
    sql` and `,
  )
}
