import { sql } from 'kysely'
import { comparisonOf, type SearchableStory, type StaleTerms } from '../newsroom/index.ts'
import { analyserVersion } from '../persian/index.ts'
import type { Context } from '../platform/context.ts'

export interface DocumentTerms {
  /** A tsvector literal of persian/. */
  terms: string
  words: readonly string[]
}

/** Puts a story into the index, or puts its new words there. */
export async function upsertDocument(
  within: Context,
  story: SearchableStory,
  { terms, words }: DocumentTerms,
): Promise<void> {
  const row = {
    edition: story.edition,
    section_id: story.sectionId,
    province_slug: story.provinceSlug,
    kind: story.kind,
    published_at: story.publishedAt,
    terms: sql<string>`${terms}::tsvector`,
    analyser: analyserVersion,
    words: [...words],
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

/** The words that a story in the index was counted with. */
export async function readWords(
  within: Context,
  storyId: string,
): Promise<{ edition: string; words: string[] } | undefined> {
  const row = await within.db
    .selectFrom('search_document')
    .select(['edition', 'words'])
    .where('story_id', '=', storyId)
    .executeTakeFirst()
  return row && { edition: row.edition, words: row.words ?? [] }
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
