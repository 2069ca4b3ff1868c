import { sql } from 'kysely'
import { personIdOf, type ActingContext } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'

/** A file on its way. */
export interface RecordingUpload {
  id: string
  bytes: number
  /** How many of its slices have arrived. */
  arrived: number
}

/** Begins an upload, or goes on with it. @returns false when it is somebody else's, or of another size. */
export async function beginUpload(
  within: ActingContext,
  { id, bytes }: { id: string; bytes: number },
): Promise<boolean> {
  const personId = personIdOf(within.actor)
  await within.db
    .insertInto('recording_upload')
    .values({ id, person_id: personId, bytes: String(bytes), started_at: within.clock.now() })
    .onConflict(conflict => conflict.column('id').doNothing())
    .execute()
  return (await readRecordingUpload(within, id))?.bytes === bytes
}

/** Notes that a slice has arrived; one that came twice counts once. */
export async function noteSlice(
  within: Context,
  { id, number }: { id: string; number: number },
): Promise<void> {
  await within.db
    .updateTable('recording_upload')
    .set({ arrived: sql<number[]>`array_append(arrived, ${number}::integer)` })
    .where('id', '=', id)
    .where(sql<boolean>`not (${number}::integer = any(arrived))`)
    .execute()
}

/** An upload of the actor; undefined when there is none, or it is somebody else's. */
export async function readRecordingUpload(
  context: ActingContext,
  id: string,
): Promise<RecordingUpload | undefined> {
  const row = await context.db
    .selectFrom('recording_upload')
    .select(['id', 'bytes', 'arrived'])
    .where('id', '=', id)
    .where('person_id', 'is not distinct from', personIdOf(context.actor))
    .executeTakeFirst()
  return row && { id: row.id, bytes: Number(row.bytes), arrived: row.arrived.length }
}

/** How many files the actor has on their way. */
export async function countRecordingUploads(context: ActingContext): Promise<number> {
  const { uploads } = await context.db
    .selectFrom('recording_upload')
    .select(sql<string>`count(*)`.as('uploads'))
    .where('person_id', 'is not distinct from', personIdOf(context.actor))
    .executeTakeFirstOrThrow()
  return Number(uploads)
}

export async function deleteRecordingUpload(context: Context, id: string): Promise<void> {
  await context.db.deleteFrom('recording_upload').where('id', '=', id).execute()
}

/** Uploads begun before an instant; at most 100. */
export async function listRecordingUploadsBefore(
  context: Context,
  instant: Date,
): Promise<{ id: string; bytes: number }[]> {
  const rows = await context.db
    .selectFrom('recording_upload')
    .select(['id', 'bytes'])
    .where('started_at', '<', instant)
    .orderBy('started_at')
    .orderBy('id')
    .limit(100)
    .execute()
  return rows.map(({ id, bytes }) => ({ id, bytes: Number(bytes) }))
}
