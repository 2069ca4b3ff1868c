import { sql } from 'kysely'
import { sectionsWhere, type ActingContext } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import { publicStoriesOf } from '../media/picture-store.ts'
import { factsOfStories, type PictureUse } from '../media/picture-use-store.ts'
import { isInSections } from '../section-scope-store.ts'
import type { StoryFacts } from '../story-event.ts'

/** Where a recording is used, of the stories that the actor sees, the latest change first; at most 50. */
export async function listRecordingUses(context: ActingContext, id: string): Promise<PictureUse[]> {
  const { rows } = await sql<Omit<PictureUse, 'code'> & { code: string }>`
    select story.id, story.code, story.edition, story.status, draft.headline,
      bool_or(revision.id in (story.draft_revision_id, story.published_revision_id)) as "isCurrent"
    from revision_recording used
      join story_revision revision on revision.id = used.revision_id
      join story on story.id = revision.story_id
      join story_revision draft on draft.id = story.draft_revision_id
    where used.recording_id = ${id} and ${isInSections(sectionsWhere(context.actor, 'desk.read'))}
    group by story.id, draft.headline
    order by story.updated_at desc, story.id desc
    limit 50
  `.execute(context.db)
  return rows.map(row => ({ ...row, code: Number(row.code) }))
}

/** Whether any revision names the recording, or once did. */
export async function isRecordingUsed(context: Context, id: string): Promise<boolean> {
  const row = await context.db
    .selectFrom('revision_recording')
    .select('revision_id')
    .where('recording_id', '=', id)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Whether readers may have the recording: the published revision of a public story holds it. */
export async function isRecordingPublic(context: Context, id: string): Promise<boolean> {
  const row = await publicStoriesOf(context, storiesHolding(id))
    .select('story.id')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Whether the newest draft of a story holds it. */
export async function isRecordingInDraft(
  context: Context,
  { id, storyId }: { id: string; storyId: string },
): Promise<boolean> {
  const row = await context.db
    .selectFrom('story')
    .innerJoin('revision_recording as held', 'held.revision_id', 'story.draft_revision_id')
    .select('story.id')
    .where('story.id', '=', storyId)
    .where('held.recording_id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}

/** The ids of the sections in whose stories readers have a recording; at most 500. */
export async function sectionsHolding(context: Context, id: string): Promise<string[]> {
  const rows = await publicStoriesOf(context, storiesHolding(id))
    .select('story.section_id as id')
    .distinct()
    .orderBy('story.section_id')
    .limit(500)
    .execute()
  return rows.map(row => row.id)
}

/** The published stories that hold a recording, and where they are seen; at most 500. */
export const storiesWithRecording = (context: Context, id: string): Promise<StoryFacts[]> =>
  factsOfStories(context, storiesHolding(id))

/** The ids of every story whose published revision holds a recording. */
const storiesHolding = (id: string) =>
  sql<string>`(select story.id from story join revision_recording held on held.revision_id = story.published_revision_id
    where held.recording_id = ${id})`
