import type { RawBuilder, Selectable, Updateable } from 'kysely'
import { sql } from 'kysely'
import { personIdOf, type ActingContext } from '../../people/index.ts'
import { analyserVersion, searchVector } from '../../persian/index.ts'
import type { Context } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Picture } from '../public-story.ts'
import { publicStatuses } from '../story.ts'
import type { MediaTable } from '../tables.ts'
import type { Focus, HandCrops } from './crops.ts'
import type { PictureNotes } from './picture-notes.ts'
import { isPictureOfAuthor } from '../authors/author-picture-store.ts'

/** A picture with all that is known of it. */
export interface StoredPicture extends Picture {
  contentHash: string
  format: string
  bytes: number
  caption: string
  isDecorative: boolean
  licence: string
  rightsUntil: Date | null
  focus: Focus
  crops: HandCrops
  version: number
  fileName: string
  notes: PictureNotes
  createdBy: string | null
  createdAt: Date
}

export const pictureColumns = [
  'media.id',
  'media.content_hash',
  'media.format',
  'media.width',
  'media.height',
  'media.bytes',
  'media.thumbhash',
  'media.alt',
  'media.credit',
  'media.caption',
  'media.is_decorative',
  'media.licence',
  'media.rights_until',
  'media.focus_x',
  'media.focus_y',
  'media.crops',
  'media.stamp',
  'media.version',
  'media.file_name',
  'media.notes',
  'media.created_by',
  'media.created_at',
] as const

export type PictureRow = Omit<
  Selectable<MediaTable>,
  'terms' | 'analyser' | 'upload_id' | 'updated_at' | 'is_used'
>

export const pictureOf = (row: PictureRow): StoredPicture => ({
  id: row.id,
  stamp: row.stamp,
  contentHash: row.content_hash,
  format: row.format,
  width: row.width,
  height: row.height,
  bytes: row.bytes,
  thumbhash: row.thumbhash,
  alt: row.alt,
  credit: row.credit,
  caption: row.caption,
  isDecorative: row.is_decorative,
  licence: row.licence,
  rightsUntil: row.rights_until,
  focus: { x: row.focus_x, y: row.focus_y },
  crops: row.crops,
  version: row.version,
  fileName: row.file_name,
  notes: row.notes,
  createdBy: row.created_by,
  createdAt: row.created_at,
})

/** A picture by its id; undefined when there is none. */
export async function readPicture(context: Context, id: string): Promise<StoredPicture | undefined> {
  const row = await context.db
    .selectFrom('media')
    .select(pictureColumns)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && pictureOf(row)
}

/**
 * A picture, locked until the end of the transaction: no revision can begin to show it meanwhile.
 * @throws Refusal 'picture.not_found'.
 */
export async function lockPicture(within: Context, id: string): Promise<StoredPicture> {
  const row = await within.db
    .selectFrom('media')
    .select(pictureColumns)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) throw new Refusal('picture.not_found')
  return pictureOf(row)
}

/** The picture that an upload became; undefined when it is not finished. */
export async function readPictureOfUpload(
  context: Context,
  uploadId: string,
): Promise<StoredPicture | undefined> {
  const row = await context.db
    .selectFrom('media')
    .select(pictureColumns)
    .where('upload_id', '=', uploadId)
    .executeTakeFirst()
  return row && pictureOf(row)
}

/** Who added a picture; null when the program did. */
export async function readNameOfAdder(context: Context, id: string): Promise<string | null> {
  const row = await context.db
    .selectFrom('media')
    .innerJoin('person', 'person.id', 'media.created_by')
    .select('person.name')
    .where('media.id', '=', id)
    .executeTakeFirst()
  return row?.name ?? null
}

/** The pictures of these ids that there are, in no order; at most a thousand. */
export async function readPictures(context: Context, ids: readonly string[]): Promise<StoredPicture[]> {
  if (ids.length === 0) return []
  const rows = await context.db
    .selectFrom('media')
    .select(pictureColumns)
    .where('id', 'in', ids)
    .orderBy('id')
    .limit(1000)
    .execute()
  return rows.map(pictureOf)
}

/** What a picture is found by. */
interface Words {
  alt: string
  credit: string
  caption: string
  fileName: string
}

export interface NewPicture extends Words {
  contentHash: string
  format: string
  width: number
  height: number
  bytes: number
  thumbhash: string
  stamp: string
  licence: string
  notes: PictureNotes
  uploadId: string | null
}

/** @returns the new picture's id; null when its upload became a picture meanwhile. */
export async function insertPicture(within: ActingContext, picture: NewPicture): Promise<string | null> {
  const now = within.clock.now()
  const row = await within.db
    .insertInto('media')
    .values({
      id: newId(),
      content_hash: picture.contentHash,
      format: picture.format,
      width: picture.width,
      height: picture.height,
      bytes: picture.bytes,
      thumbhash: picture.thumbhash,
      stamp: picture.stamp,
      alt: picture.alt,
      credit: picture.credit,
      caption: picture.caption,
      licence: picture.licence,
      file_name: picture.fileName,
      notes: JSON.stringify(picture.notes),
      upload_id: picture.uploadId,
      ...termsOf(picture),
      created_by: personIdOf(within.actor),
      created_at: now,
      updated_at: now,
    })
    .onConflict(conflict => conflict.column('upload_id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id ?? null
}

export type PictureChange = Omit<
  Updateable<MediaTable>,
  'id' | 'terms' | 'analyser' | 'alt' | 'credit' | 'caption' | 'file_name' | 'created_at' | 'updated_at'
>

/** Changes a picture; its words are given whole, because what it is found by is made of all of them. */
export async function updatePicture(
  within: Context,
  { id, words, change }: { id: string; words: Words; change: PictureChange },
): Promise<void> {
  await within.db
    .updateTable('media')
    .set({
      ...change,
      alt: words.alt,
      credit: words.credit,
      caption: words.caption,
      file_name: words.fileName,
      ...termsOf(words),
      updated_at: within.clock.now(),
    })
    .where('id', '=', id)
    .execute()
}

/** Takes a picture out; only of one that no revision names. */
export async function deletePictureRow(within: Context, id: string): Promise<void> {
  await within.db.deleteFrom('media').where('id', '=', id).execute()
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
    .where('revision.id', 'in', revisionsWith(id))
    .executeTakeFirst()
  return row !== undefined
}

/** Whether readers see the picture: the published revision of a public story shows it, or an entry of a live one. */
export async function isPicturePublic(context: Context, id: string): Promise<boolean> {
  const row = await publicStoriesShowing(context, id).select('story.id').limit(1).executeTakeFirst()
  return row !== undefined || (await isPictureOfAuthor(context, id))
}

/** The stories in which readers see a picture now. */
export const publicStoriesShowing = (context: Context, id: string) =>
  publicStoriesOf(context, storiesShowingNow(id))

/** Those of some stories that readers may see now. */
export const publicStoriesOf = (context: Context, ids: RawBuilder<string>) =>
  context.db
    .selectFrom('story')
    .where('story.id', 'in', ids)
    .where('story.status', 'in', publicStatuses)
    .where(eb =>
      eb.or([eb('story.embargo_until', 'is', null), eb('story.embargo_until', '<=', context.clock.now())]),
    )

/** The ids of every story whose published revision shows a picture, or an entry that stands. */
export const storiesShowingNow = (pictureId: string) =>
  sql<string>`(select id from story where published_revision_id in ${revisionsWith(pictureId)}
    union all select story_id from live_entry where picture_id = ${pictureId} and deleted_at is null)`

/** The ids of every revision that shows a picture, beside its text or in it, or as the poster of a video. */
export const revisionsWith = (pictureId: string) =>
  sql<string>`(select id from story_revision where picture_id = ${pictureId}
    union all select revision_id from revision_picture where picture_id = ${pictureId}
    union all select shown.revision_id from revision_recording shown
      join recording on recording.id = shown.recording_id where recording.poster_id = ${pictureId})`

/** The columns by which a picture is found. */
export const termsOf = ({ caption, alt, credit, fileName }: Words) => ({
  terms: searchVector([
    { text: caption, weight: 'A' },
    { text: `${alt}\n${credit}`, weight: 'B' },
    { text: fileName.replace(/\.[a-z0-9]+$/i, '').replace(/[-_.]+/g, ' '), weight: 'C' },
  ]),
  analyser: analyserVersion,
})
