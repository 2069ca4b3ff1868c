import { sql } from 'kysely'
import { analyserVersion, searchVector } from '../../persian/index.ts'
import type { Context } from '../../platform/context.ts'
import { comparisonOf, type StaleTerms } from '../kept-terms.ts'

/** The words of a revision that the desk finds its story by. */
export interface DeskWords {
  storyId: string
  kicker: string
  headline: string
  shortHeadline: string
  lead: string
  byline: string
}

/** Makes a story findable at the desk by the words of its newest revision. */
export async function putDeskDocument(within: Context, words: DeskWords): Promise<void> {
  const row = { terms: sql<string>`${deskTermsOf(words)}::tsvector`, analyser: analyserVersion }
  await within.db
    .insertInto('desk_document')
    .values({ story_id: words.storyId, ...row })
    .onConflict(conflict => conflict.column('story_id').doUpdateSet(row))
    .execute()
}

/** The terms of a story at the desk, as a tsvector literal. */
export const deskTermsOf = ({ kicker, headline, shortHeadline, lead, byline }: Omit<DeskWords, 'storyId'>) =>
  searchVector([
    { text: `${headline}\n${shortHeadline}`, weight: 'A' },
    { text: [kicker, lead].join('\n'), weight: 'B' },
    { text: byline, weight: 'C' },
  ])

/** Stories that hold the words of a tsquery, in no order; at most `limit`. Nothing for an empty one. */
export async function listHits(context: Context, tsquery: string, limit: number): Promise<string[]> {
  if (tsquery === '') return []
  const { rows } = await sql<{ id: string }>`
    select story_id as id from desk_document where terms @@ ${tsquery}::tsquery limit ${limit}
  `.execute(context.db)
  return rows.map(({ id }) => id)
}

/** Words of stories that were written before the desk kept them, the newest story first; at most `limit`. */
export async function listUnindexed(context: Context, limit: number): Promise<DeskWords[]> {
  return newestWords(context)
    .leftJoin('desk_document', 'desk_document.story_id', 'story.id')
    .where('desk_document.story_id', 'is', null)
    .orderBy('story.updated_at', 'desc')
    .orderBy('story.id', 'desc')
    .limit(limit)
    .execute()
}

/** The words of a story's newest revision. */
export async function readDeskWords(context: Context, storyId: string): Promise<DeskWords> {
  return newestWords(context).where('story.id', '=', storyId).executeTakeFirstOrThrow()
}

const newestWords = (context: Context) =>
  context.db
    .selectFrom('story')
    .innerJoin('story_revision as revision', 'revision.id', 'story.draft_revision_id')
    .select([
      'story.id as storyId',
      'revision.kicker',
      'revision.headline',
      'revision.short_headline as shortHeadline',
      'revision.lead',
      'revision.byline',
    ])

/** How many stories have such terms. */
export async function countDeskDocuments(context: Context, which: StaleTerms): Promise<number> {
  const row = await stale(context, which)
    .select(eb => eb.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

/** Stories with such terms, the newest first, from the one after `after` on. */
export async function listDeskDocuments(
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
export async function holdDeskDocument(
  within: Context,
  storyId: string,
  which: StaleTerms,
): Promise<boolean> {
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
    .selectFrom('desk_document')
    .where('analyser', comparisonOf[which].sign, comparisonOf[which].number)
