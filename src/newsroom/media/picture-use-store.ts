import { sql, type RawBuilder } from 'kysely'
import { sectionsWhere, type ActingContext } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import { isPictureOfAuthor } from '../authors/author-picture-store.ts'
import { isInSections } from '../section-scope-store.ts'
import { publicStatuses, type Edition, type StoryStatus } from '../story.ts'
import type { StoryFacts } from '../story-event.ts'
import { publicStoriesShowing, revisionsWith, storiesShowingNow } from './picture-store.ts'

/** A story that shows a picture, or once did. */
export interface PictureUse {
  id: string
  code: number
  edition: Edition
  status: StoryStatus
  headline: string
  /** Whether its draft, what readers see of it or an entry shows the picture; else only something older does. */
  isCurrent: boolean
}

/** Where a picture is used, of the stories that the actor sees, the latest change first; at most 50. */
export async function listUses(context: ActingContext, pictureId: string): Promise<PictureUse[]> {
  const { rows } = await sql<Omit<PictureUse, 'code'> & { code: string }>`
    select story.id, story.code, story.edition, story.status, draft.headline, coalesce(bool_or(used.is_current), false) as "isCurrent"
    from (
      select revision.story_id,
        revision.id in (revised.draft_revision_id, revised.published_revision_id) as is_current
      from story_revision revision join story revised on revised.id = revision.story_id
      where revision.id in ${revisionsWith(pictureId)}
      union all
      select entry.story_id, entry.picture_id = change.picture_id and entry.deleted_at is null
      from live_entry_change change join live_entry entry on entry.id = change.entry_id
      where change.picture_id = ${pictureId}
    ) used
      join story on story.id = used.story_id
      join story_revision draft on draft.id = story.draft_revision_id
    where ${isInSections(sectionsWhere(context.actor, 'desk.read'))}
    group by story.id, draft.headline
    order by story.updated_at desc, story.id desc
    limit 50
  `.execute(context.db)
  return rows.map(row => ({ ...row, code: Number(row.code) }))
}

/** Whether any revision or entry of a live story names the picture, or once did. */
export async function isPictureUsed(context: Context, pictureId: string): Promise<boolean> {
  const { rows } = await sql`
    (select id from story_revision where id in ${revisionsWith(pictureId)} limit 1)
    union all (select id from live_entry_change where picture_id = ${pictureId} limit 1)
    union all (select id from recording where poster_id = ${pictureId} limit 1)
  `.execute(context.db)
  return rows.length > 0 || (await isPictureOfAuthor(context, pictureId))
}

/** The ids of the sections in whose stories readers see a picture; at most 500. */
export async function sectionsShowing(context: Context, pictureId: string): Promise<string[]> {
  const rows = await publicStoriesShowing(context, pictureId)
    .select('story.section_id as id')
    .distinct()
    .orderBy('story.section_id')
    .limit(500)
    .execute()
  return rows.map(({ id }) => id)
}

/** The published stories whose readers see a picture, and where they are seen; at most 500, the newest first. */
export const storiesShowing = (context: Context, pictureId: string): Promise<StoryFacts[]> =>
  factsOfStories(context, storiesShowingNow(pictureId))

/** Where these stories are seen, those that are published; at most 500, the newest first. */
export async function factsOfStories(context: Context, ids: RawBuilder<string>): Promise<StoryFacts[]> {
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
    where story.id in ${ids} and story.status = any(${publicStatuses})
    order by story.published_at desc, story.id desc
    limit 500
  `.execute(context.db)
  return rows.map(row => ({ ...row, code: Number(row.code) }))
}
