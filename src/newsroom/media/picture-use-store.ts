import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import { isPictureOfAuthor } from '../authors/author-picture-store.ts'
import { publicStatuses, type Edition, type StoryStatus } from '../story.ts'
import type { StoryFacts } from '../story-event.ts'
import { revisionsWith } from './picture-store.ts'

/** A story that shows a picture, or once did. */
export interface PictureUse {
  id: string
  code: number
  edition: Edition
  status: StoryStatus
  headline: string
  /** Whether its draft or what readers see of it shows the picture; else only an older revision does. */
  isCurrent: boolean
}

/** Where a picture is used, the latest change first; at most 50 stories. */
export async function listUses(context: Context, pictureId: string): Promise<PictureUse[]> {
  const rows = await context.db
    .selectFrom('story_revision as revision')
    .innerJoin('story', 'story.id', 'revision.story_id')
    .innerJoin('story_revision as draft', 'draft.id', 'story.draft_revision_id')
    .select(['story.id', 'story.code', 'story.edition', 'story.status', 'draft.headline'])
    .select(
      sql<boolean>`bool_or(revision.id in (story.draft_revision_id, story.published_revision_id))`.as(
        'current',
      ),
    )
    .where('revision.id', 'in', revisionsWith(pictureId))
    .groupBy(['story.id', 'draft.headline'])
    .orderBy('story.updated_at', 'desc')
    .orderBy('story.id', 'desc')
    .limit(50)
    .execute()
  return rows.map(({ current, code, ...row }) => ({ ...row, code: Number(code), isCurrent: current }))
}

/** Whether any revision, also an old one, names the picture. */
export async function isPictureUsed(context: Context, pictureId: string): Promise<boolean> {
  const row = await context.db
    .selectFrom('story_revision')
    .select('id')
    .where('id', 'in', revisionsWith(pictureId))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined || (await isPictureOfAuthor(context, pictureId))
}

/** The published stories whose readers see a picture, and where they are seen; at most 500, the newest first. */
export async function storiesShowing(context: Context, pictureId: string): Promise<StoryFacts[]> {
  const { rows } = await sql<Omit<StoryFacts, 'code'> & { code: string }>`
    select story.id as "storyId", story.code, story.edition, section.slug as section,
      (select parent.slug from section parent where parent.id = section.parent_id) as "parentSection", story.province_slug as province,
      array(select coalesce(kept.slug, topic.slug) from revision_topic join topic on topic.id = revision_topic.topic_id
        left join topic kept on kept.id = topic.merged_into_id
        where revision_topic.revision_id = story.published_revision_id order by position, topic.id limit 50) as topics,
      array(select dossier.slug from dossier_story join dossier on dossier.id = dossier_story.dossier_id
        where dossier_story.story_id = story.id order by dossier.id limit 50) as dossiers,
      story.counterpart_id as counterpart, story.source_release_id as release
    from story join section on section.id = story.section_id
    where story.published_revision_id in ${revisionsWith(pictureId)} and story.status = any(${publicStatuses})
    order by story.published_at desc, story.id desc
    limit 500
  `.execute(context.db)
  return rows.map(row => ({ ...row, code: Number(row.code) }))
}
