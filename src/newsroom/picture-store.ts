import { sql } from 'kysely'
import { personIdOf, type ActingContext } from '../people/index.ts'
import type { Context } from '../platform/context.ts'
import { newId } from '../platform/ids.ts'
import type { Picture } from './public-story.ts'
import { publicStatuses } from './story.ts'

/** A picture with where its original is kept. */
export interface StoredPicture extends Picture {
  contentHash: string
  format: string
}

const columns = ['id', 'content_hash', 'format', 'width', 'height', 'thumbhash', 'alt', 'credit'] as const

/** A picture by its id; undefined when there is none. */
export async function readPicture(context: Context, id: string): Promise<StoredPicture | undefined> {
  const row = await context.db.selectFrom('media').select(columns).where('id', '=', id).executeTakeFirst()
  if (row === undefined) return undefined
  const { content_hash: contentHash, ...picture } = row
  return { ...picture, contentHash }
}

export type NewPicture = Omit<StoredPicture, 'id'> & { bytes: number }

export async function insertPicture(within: ActingContext, picture: NewPicture): Promise<Picture> {
  return within.db
    .insertInto('media')
    .values({
      id: newId(),
      content_hash: picture.contentHash,
      format: picture.format,
      width: picture.width,
      height: picture.height,
      bytes: picture.bytes,
      thumbhash: picture.thumbhash,
      alt: picture.alt,
      credit: picture.credit,
      created_by: personIdOf(within.actor),
      created_at: within.clock.now(),
    })
    .returning(['id', 'width', 'height', 'thumbhash', 'alt', 'credit'])
    .executeTakeFirstOrThrow()
}

/** Changes what is said of a picture; false when there is none. */
export async function updatePicture(
  within: Context,
  picture: { id: string; alt: string; credit: string },
): Promise<boolean> {
  const { numUpdatedRows } = await within.db
    .updateTable('media')
    .set({ alt: picture.alt, credit: picture.credit })
    .where('id', '=', picture.id)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Whether the newest draft of a story shows the picture, beside its text or in it. */
export async function isPictureInDraft(
  context: Context,
  { id, storyId }: { id: string; storyId: string },
): Promise<boolean> {
  const row = await context.db
    .selectFrom('story')
    .innerJoin('story_revision as revision', 'revision.id', 'story.draft_revision_id')
    .select('story.id')
    .where('story.id', '=', storyId)
    .where(eb =>
      eb.or([eb('revision.picture_id', '=', id), sql<boolean>`revision.body::text like ${`%${id}%`}`]),
    )
    .executeTakeFirst()
  return row !== undefined
}

/** Whether readers see the picture: the published revision of a public story shows it. */
export async function isPicturePublic(context: Context, id: string): Promise<boolean> {
  const row = await context.db
    .selectFrom('story_revision as revision')
    .innerJoin('story', 'story.published_revision_id', 'revision.id')
    .select('story.id')
    .where('revision.picture_id', '=', id)
    .where('story.status', 'in', publicStatuses)
    .where(eb =>
      eb.or([eb('story.embargo_until', 'is', null), eb('story.embargo_until', '<=', context.clock.now())]),
    )
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
