import { sql, type RawBuilder } from 'kysely'
import type { Context } from '../platform/context.ts'
import { erasBefore, erasBetween, oneOf, wordsAndMarks } from './search-mark-store.ts'

/** What narrows a search. */
export interface Narrowing {
  edition: string
  /** Slugs; stories of the sections under them too. */
  sections?: readonly string[]
  province?: string
  kinds?: readonly string[]
  from?: Date
  until?: Date
}

export interface DocumentQuestion extends Narrowing {
  /** A tsquery of persian/. */
  tsquery: string
  /** The same without the order of phrases. */
  loose: string
  /** Only what comes after this one. */
  after?: FoundDocument
  limit: number
}

export interface FoundDocument {
  id: string
  publishedAt: Date
  /** How well it answers, where the best come first. */
  rank: number | null
}

// A common word stands in most stories, and ranking or counting them all would take seconds: only the newest hits are.
export const mostHits = 500
/** So many hits of the last months are enough; with fewer, older ones are looked for as well. */
const enough = 100
/**
 * Whether the words of a phrase follow each other is read in each story that holds them: only in the newest so many, or a
 * phrase of words that every story says would be read for seconds.
 */
const mostReadForPhrase = 1000

/** What a search found: a page of it, and how much there is. */
export interface Hits {
  found: FoundDocument[]
  counts: HitCounts
}

/** How many stories answer a search, and how many of them by section (its id), province (its slug) and kind. */
export interface HitCounts {
  stories: number
  /**
   * There are more than were counted, and what is said by section, province and kind is of the newest only. Of none: the
   * phrase was looked for in the newest stories only that hold its words.
   */
  isMore: boolean
  sections: Readonly<Record<string, number>>
  provinces: Readonly<Record<string, number>>
  kinds: Readonly<Record<string, number>>
}

/**
 * Searches once for a page and its counts, by the newest hits, five hundred at most; above a hundred of more, counted in
 * hundreds. Newest first, or best first: headline over lead over body, the exact form over its stem.
 */
export async function findHits(
  context: Context,
  order: 'newest' | 'relevant',
  question: DocumentQuestion,
): Promise<Hits> {
  // The best are the best of all, wherever their list goes on.
  const { after: _, ...whole } = question
  const isRanked = order === 'relevant'
  const { rows } = await sql<{ found: FoundRow[]; counted: CountedRow[]; isMore: boolean }>`
    with ${hits(context, isRanked ? whole : question)},
      listed as materialized (${isRanked ? best(question) : newestOf(question)})
    select
      (select coalesce(json_agg(json_build_object('id', id, 'publishedAt', "publishedAt", 'rank', rank)
        order by rank desc, "publishedAt" desc, id desc), '[]') from listed) as found,
      (select coalesce(json_agg(counted), '[]') from (
        select section, province, kind, count(*)::integer as stories from hit group by 1, 2, 3
      ) counted) as counted,
      ${someAreLeftOut(question)} as "isMore"
  `.execute(context.db)
  const [row] = rows
  return {
    // Instants inside JSON arrive as text.
    found: (row?.found ?? []).map(each => ({ ...each, publishedAt: new Date(each.publishedAt) })),
    counts: countsOf(row?.counted ?? [], row?.isMore === true),
  }
}

interface FoundRow {
  id: string
  publishedAt: string
  rank: number | null
}

interface CountedRow {
  section: string
  province: string | null
  kind: string
  stories: number
}

const newestOf = ({ limit }: DocumentQuestion) => sql`
  select id, "publishedAt", null::float8 as rank from hit
  order by "publishedAt" desc, id desc limit ${limit}
`

function best({ tsquery, after, limit }: DocumentQuestion) {
  const goesOn =
    after === undefined
      ? sql`true`
      : sql`(rank, "publishedAt", id) < (${after.rank}::float8, ${after.publishedAt}, ${after.id}::uuid)`
  return sql`
    select id, "publishedAt", rank from (
      select id, "publishedAt", ts_rank(terms, ${tsquery}::tsquery)::float8 as rank from hit
    ) ranked
    where ${goesOn}
    order by rank desc, "publishedAt" desc, id desc
    limit ${limit}
  `
}

function someAreLeftOut(question: DocumentQuestion) {
  const { few } = sizes(question)
  return sql.join(
    ['recent', 'older', ...(hasPhrase(question) ? ['oldest'] : [])].map(
      level => sql`(select count(*) from ${sql.ref(level)}) >= ${few}`,
    ),
    sql` or `,
  )
}

function countsOf(rows: readonly CountedRow[], isLeftOut: boolean): HitCounts {
  const total = rows.reduce((sum, { stories }) => sum + stories, 0)
  const isMore = total > mostHits || isLeftOut
  return {
    stories: isMore && total >= 100 ? Math.floor(Math.min(total, mostHits) / 100) * 100 : total,
    isMore,
    sections: summed(rows, ({ section }) => section),
    provinces: summed(rows, ({ province }) => province),
    kinds: summed(rows, ({ kind }) => kind),
  }
}

function summed<R extends { stories: number }>(
  rows: readonly R[],
  by: (row: R) => string | null,
): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const row of rows) {
    const key = by(row)
    if (key !== null) sums[key] = (sums[key] ?? 0) + row.stories
  }
  return sums
}

const hasPhrase = ({ tsquery, loose }: Omit<DocumentQuestion, 'limit'>): boolean => tsquery !== loose

/** How many stories an era yields at most, and with how few the next one is opened. */
const sizes = (question: Omit<DocumentQuestion, 'limit'>) =>
  hasPhrase(question)
    ? { most: mostReadForPhrase, few: mostReadForPhrase }
    : { most: mostHits + 1, few: enough }

/**
 * The newest hits, at most `mostHits` and one: of the last three months; with too few of them, of the last two years; with
 * too few of them, of all time. The eras are terms of the index themselves, so that what is old costs nothing unless it
 * is needed. Each level is asked by the words alone and sorted afterwards: walking along time reads every story's terms.
 */
function hits({ clock }: Context, question: Omit<DocumentQuestion, 'limit'>) {
  const { tsquery, loose, from } = question
  const latest = latestOf(question, clock.now())
  const { months, years } = erasBefore(latest)
  const span = from === undefined ? undefined : erasBetween(from, latest)
  const { most, few } = sizes(question)
  const fewRecent = sql`(select count(*) from recent) < ${few}`
  const fewOlder = sql`(select count(*) from older) < ${few}`
  const words = [...marksOf(question), loose].join(' & ')
  const level = (eras: readonly string[] | undefined, isNeeded: RawBuilder<unknown>) =>
    newest(question, { words: eras === undefined ? words : `${oneOf(eras)} & ${words}`, isNeeded, most })
  return sql`
    recent as materialized (${level(months, sql`true`)}),
    older as materialized (${level(years, fewRecent)}),
    oldest as materialized (${level(span, sql`${fewRecent} and ${fewOlder}`)}),
    hit as materialized (
      select * from (
        select * from recent where not ${fewRecent}
        union all select * from older where not ${fewOlder}
        union all select * from oldest
      ) found
      where ${hasPhrase(question) ? sql`terms @@ ${tsquery}::tsquery` : sql`true`}
      order by "publishedAt" desc, id desc limit ${mostHits + 1}
    )
  `
}

/** What narrows a search and is known without a question, as parts of a tsquery. */
const marksOf = ({ province, kinds = [] }: Narrowing): string[] => [
  ...(province === undefined ? [] : [oneOf([`=p${province}`])]),
  ...(kinds.length === 0 ? [] : [oneOf(kinds.map(kind => `=k${kind}`))]),
]

/** Nothing later than this can be a hit. */
function latestOf({ after, until }: Omit<DocumentQuestion, 'limit'>, now: Date): Date {
  const instants = [after?.publishedAt, until].flatMap(instant => instant?.getTime() ?? [])
  return new Date(Math.min(now.getTime(), ...instants))
}

interface Level {
  /** A tsquery without phrases. */
  words: string
  isNeeded: RawBuilder<unknown>
  most: number
}

function newest(question: Omit<DocumentQuestion, 'limit'>, { words, isNeeded, most }: Level) {
  return sql`
    select id, "publishedAt", section, province, kind, terms from (
      select document.story_id as id, document.published_at as "publishedAt", document.section_id as section,
        document.province_slug as province, document.kind, document.terms
      from search_document document
      where ${wordsAndMarks} @@ ${asked(question, words)} and ${conditions(question)} and ${isNeeded} offset 0
    ) found
    order by "publishedAt" desc, id desc limit ${most}
  `
}

/** The words, in sections as the table of sections has them now. */
const asked = ({ sections = [] }: Narrowing, words: string) =>
  sections.length === 0
    ? sql`${words}::tsquery`
    : sql`(${words}::tsquery && (
        select coalesce(string_agg(quote_literal('=s' || shown.id), '|'), quote_literal('=s'))
        from section named join section shown on named.id in (shown.id, shown.parent_id)
        where named.slug = any (${[...sections]}::text[])
      )::tsquery)`

function conditions(question: Omit<DocumentQuestion, 'limit'>) {
  const { edition, from, until, after } = question
  return sql.join(
    [
      sql`document.edition = ${edition}`,
      ...(from === undefined ? [] : [sql`document.published_at >= ${from}`]),
      ...(until === undefined ? [] : [sql`document.published_at < ${until}`]),
      ...(after === undefined
        ? []
        : [sql`(document.published_at, document.story_id) < (${after.publishedAt}, ${after.id}::uuid)`]),
    ],
    sql` and `,
  )
}
