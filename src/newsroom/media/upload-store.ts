import { sql } from 'kysely'
import { personIdOf, type ActingContext } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'

/** A file on its way. */
export interface Upload {
  id: string
  parts: number
}

/** Notes that a part is about to arrive; false when the upload is somebody else's. */
export async function notePart(
  within: ActingContext,
  { uploadId, number }: { uploadId: string; number: number },
): Promise<boolean> {
  const personId = personIdOf(within.actor)
  const { numInsertedOrUpdatedRows = 0n } = await within.db
    .insertInto('media_upload')
    .values({ id: uploadId, person_id: personId, parts: number + 1, started_at: within.clock.now() })
    .onConflict(conflict =>
      conflict
        .column('id')
        .doUpdateSet({ parts: sql<number>`greatest(media_upload.parts, ${number + 1})` })
        .where('media_upload.person_id', 'is not distinct from', personId),
    )
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows > 0n
}

/** An upload of the actor; undefined when there is none, or it is somebody else's. */
export async function readUpload(context: ActingContext, id: string): Promise<Upload | undefined> {
  return context.db
    .selectFrom('media_upload')
    .select(['id', 'parts'])
    .where('id', '=', id)
    .where('person_id', 'is not distinct from', personIdOf(context.actor))
    .executeTakeFirst()
}

/** How many files the actor has on their way. */
export async function countUploads(context: ActingContext): Promise<number> {
  const { uploads } = await context.db
    .selectFrom('media_upload')
    .select(sql<string>`count(*)`.as('uploads'))
    .where('person_id', 'is not distinct from', personIdOf(context.actor))
    .executeTakeFirstOrThrow()
  return Number(uploads)
}

export async function deleteUpload(context: Context, id: string): Promise<void> {
  await context.db.deleteFrom('media_upload').where('id', '=', id).execute()
}

/** Uploads begun before an instant; at most 200. */
export async function listUploadsBefore(context: Context, instant: Date): Promise<Upload[]> {
  return context.db
    .selectFrom('media_upload')
    .select(['id', 'parts'])
    .where('started_at', '<', instant)
    .orderBy('started_at')
    .orderBy('id')
    .limit(200)
    .execute()
}
