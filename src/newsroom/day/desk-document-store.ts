import { sql } from 'kysely'
import { searchVector } from '../../persian/index.ts'
import type { Context } from '../../platform/context.ts'

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
  const terms = sql<string>`${deskTermsOf(words)}::tsvector`
  await within.db
    .insertInto('desk_document')
    .values({ story_id: words.storyId, terms })
    .onConflict(conflict => conflict.column('story_id').doUpdateSet({ terms }))
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
  return context.db
    .selectFrom('story')
    .innerJoin('story_revision as revision', 'revision.id', 'story.draft_revision_id')
    .leftJoin('desk_document', 'desk_document.story_id', 'story.id')
    .select([
      'story.id as storyId',
      'revision.kicker',
      'revision.headline',
      'revision.short_headline as shortHeadline',
      'revision.lead',
      'revision.byline',
    ])
    .where('desk_document.story_id', 'is', null)
    .orderBy('story.updated_at', 'desc')
    .orderBy('story.id', 'desc')
    .limit(limit)
    .execute()
}
