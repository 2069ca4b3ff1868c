import { sql } from 'kysely'
import type { SearchableStory } from '../newsroom/index.ts'
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
        : [sql`document.section_id in (select id from section where slug = ${section})`]),
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
