import type { Updateable } from 'kysely'
import { personIdOf, type ActingContext } from '../people/index.ts'
import type { Context } from '../platform/context.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Edition, StoryKind, StoryStatus } from './story.ts'
import type { StoryTable } from './tables.ts'

/** A story as verbs see it: its facts, its status and its two pointers. */
export interface Story {
  id: string
  code: number
  edition: Edition
  kind: StoryKind
  sectionId: string
  provinceSlug: string | null
  slug: string
  status: StoryStatus
  draftRevisionId: string
  publishedRevisionId: string | null
  counterpartId: string | null
  sourceReleaseId: string | null
  embargoUntil: Date | null
  scheduledFor: Date | null
  scheduledRevisionId: string | null
  publishedAt: Date | null
}

/**
 * A story, locked until the end of the transaction: acts on one story happen one after the other.
 * @throws Refusal 'story.not_found'.
 */
export async function lockStory(within: Context, storyId: string): Promise<Story> {
  const row = await lockable(within, storyId).executeTakeFirst()
  if (row === undefined) throw new Refusal('story.not_found')
  return { ...row, code: Number(row.code) }
}

/**
 * A story whose moment has come, taken for this transaction; undefined when another process has it, or it is due no
 * more.
 */
export async function takeDue(within: Context, storyId: string): Promise<Story | undefined> {
  const row = await lockable(within, storyId)
    .where('status', '=', 'scheduled')
    .where('scheduled_for', '<=', within.clock.now())
    .skipLocked()
    .executeTakeFirst()
  return row && { ...row, code: Number(row.code) }
}

const lockable = (within: Context, storyId: string) =>
  within.db
    .selectFrom('story')
    .select([
      'id',
      'code',
      'edition',
      'kind',
      'section_id as sectionId',
      'province_slug as provinceSlug',
      'slug',
      'status',
      'draft_revision_id as draftRevisionId',
      'published_revision_id as publishedRevisionId',
      'counterpart_id as counterpartId',
      'source_release_id as sourceReleaseId',
      'embargo_until as embargoUntil',
      'scheduled_for as scheduledFor',
      'scheduled_revision_id as scheduledRevisionId',
      'published_at as publishedAt',
    ])
    .where('id', '=', storyId)
    .forUpdate()

export interface NewStory {
  id: string
  revisionId: string
  edition: Edition
  kind: StoryKind
  sectionId: string
  provinceSlug: string | null
  sourceReleaseId: string | null
  embargoUntil: Date | null
  isSample: boolean
}

/** Writes a draft story; its revision follows in the same transaction. @returns the news code. */
export async function insertStory(within: ActingContext, story: NewStory): Promise<number> {
  const now = within.clock.now()
  const { code } = await within.db
    .insertInto('story')
    .values({
      id: story.id,
      edition: story.edition,
      kind: story.kind,
      section_id: story.sectionId,
      province_slug: story.provinceSlug,
      slug: '',
      status: 'draft',
      draft_revision_id: story.revisionId,
      author_id: personIdOf(within.actor),
      source_release_id: story.sourceReleaseId,
      embargo_until: story.embargoUntil,
      is_sample: story.isSample,
      created_at: now,
      updated_at: now,
    })
    .returning('code')
    .executeTakeFirstOrThrow()
  return Number(code)
}

/** What a story forgets when it leaves the schedule, by whatever act. */
export const offTheSchedule = {
  scheduled_for: null,
  scheduled_revision_id: null,
  held_at: null,
  held_by: null,
} as const

export type StoryChange = Omit<Updateable<StoryTable>, 'id' | 'code' | 'created_at' | 'updated_at'>

/** Changes columns of a story and its moment of change. */
export async function changeStory(within: Context, storyId: string, change: StoryChange): Promise<void> {
  await within.db
    .updateTable('story')
    .set({ ...change, updated_at: within.clock.now() })
    .where('id', '=', storyId)
    .execute()
}
