import { sql } from 'kysely'
import type { Context } from '../platform/context.ts'
import { nearKeys } from './near-keys.ts'

export interface WordChange {
  edition: string
  terms: string[]
  shown: string[]
  step: number
}

export interface WordCount {
  edition: string
  term: string
  shown: string
  stories: number
}

/** Notes what a story says from now on, and that it no longer says what it said before. */
export async function insertChanges(within: Context, changes: readonly WordChange[]): Promise<void> {
  const some = changes.filter(({ terms }) => terms.length > 0)
  if (some.length > 0) await within.db.insertInto('search_word_change').values(some).execute()
}

/** Takes the oldest changes that nobody else is counting; they are gone when the transaction is. */
export async function takeChanges(within: Context, limit: number): Promise<WordChange[]> {
  const { rows } = await sql<WordChange>`
    delete from search_word_change where id = any (array(
      select id from search_word_change order by id limit ${limit} for update skip locked
    )) returning edition, terms, shown, step
  `.execute(within.db)
  return rows
}

/** Adds to what is counted; words that no story says any more are gone. */
export async function addCounts(within: Context, counts: readonly WordCount[]): Promise<void> {
  if (counts.length === 0) return
  const rows = counts.map(count => ({ ...count, near: nearKeys(count.term) }))
  await sql`
    insert into search_word as known (edition, term, shown, stories, near)
    select edition, term, shown, stories, near from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as counted (edition text, term text, shown text, stories integer, near text[])
    on conflict (edition, term) do update set stories = known.stories + excluded.stories,
      shown = case when excluded.shown = '' then known.shown else excluded.shown end
  `.execute(within.db)
  await within.db
    .deleteFrom('search_word')
    .where('stories', '<=', 0)
    .where(
      'term',
      'in',
      counts
        .filter(({ stories }) => stories <= 0)
        .map(({ term }) => term)
        .concat(''),
    )
    .execute()
}

/** Published stories whose words have not been told. */
export async function listWordless({ db }: Context, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('search_document')
    .select('story_id')
    .where('words', 'is', null)
    .orderBy('story_id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(row => row.story_id)
}

const mostNear = 200

/** Words that one of these may be a slip of, the most frequent first; the words themselves where they are known. */
export async function listNear(
  { db }: Context,
  edition: string,
  terms: readonly string[],
): Promise<WordCount[]> {
  const keys = [...new Set(terms.flatMap(nearKeys))]
  if (keys.length === 0) return []
  return db
    .selectFrom('search_word')
    .select(['edition', 'term', 'shown', 'stories'])
    .where('edition', '=', edition)
    .where(sql<boolean>`near && ${keys}::text[]`)
    .orderBy('stories', 'desc')
    .orderBy('term')
    .limit(mostNear)
    .execute()
}

/** Words that begin so, the most frequent first. */
export function listBeginning(
  { db }: Context,
  { edition, beginning, limit }: { edition: string; beginning: string; limit: number },
): Promise<WordCount[]> {
  return db
    .selectFrom('search_word')
    .select(['edition', 'term', 'shown', 'stories'])
    .where('edition', '=', edition)
    .where('term', '>=', beginning)
    .where('term', '<', `${beginning}\uFFFF`)
    .orderBy('stories', 'desc')
    .orderBy('term')
    .limit(limit)
    .execute()
}
