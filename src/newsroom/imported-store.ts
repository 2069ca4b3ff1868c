import { sql } from 'kysely'
import type { Context } from '../platform/context.ts'
import type { BodyDocument } from './body.ts'
import type { Edition } from './story.ts'

export interface ImportedStory {
  id: string
  code: number
  /** Its draft. */
  revisionId: string
  slug: string
  isPublished: boolean
}

export interface ImportedWords {
  edition: Edition
  headline: string
  lead: string
  body: BodyDocument
}

/** The story that an import of the same words made, whatever became of it since; undefined when it was withdrawn. */
export async function findImported(
  context: Context,
  { edition, headline, lead, body }: ImportedWords,
): Promise<ImportedStory | undefined> {
  const row = await context.db
    .selectFrom('story_revision as revision')
    .innerJoin('story', 'story.id', 'revision.story_id')
    .where('revision.reason', '=', 'imported')
    .where('revision.headline', '=', headline)
    .where('revision.lead', '=', lead)
    .where(sql<boolean>`revision.body::jsonb = ${JSON.stringify(body)}::jsonb`)
    .where('story.edition', '=', edition)
    .where('story.status', '<>', 'withdrawn')
    .select(['story.id', 'story.code', 'story.slug', 'story.draft_revision_id as revisionId'])
    .select('story.published_at as at')
    .orderBy('story.code')
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { at, ...story } = row
  return { ...story, code: Number(row.code), isPublished: at !== null }
}
