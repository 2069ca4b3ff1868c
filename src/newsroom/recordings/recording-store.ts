import type { Updateable } from 'kysely'
import { sql } from 'kysely'
import { personIdOf, type ActingContext } from '../../people/index.ts'
import { analyserVersion, queryTerms, searchVector } from '../../persian/index.ts'
import type { Context } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import { FieldProblems, Refusal } from '../../platform/refusal.ts'
import type { Picture } from '../media/picture.ts'
import type { RecordingTable } from './tables.ts'
import type { FoundRecording, RecordingKind } from './recording-format.ts'
import type { Recording } from './recording.ts'

/** A recording with all that is known of it. */
export interface StoredRecording extends Recording {
  fileId: string
  slices: number
  codecs: string[]
  startsAtOnce: boolean
  version: number
  fileName: string
  licence: string
  rightsUntil: Date | null
  captions: string
  /** Whether its poster says what it shows, or need not. */
  isPosterDescribed: boolean
  createdBy: string | null
  updatedAt: Date
}

const recordings = (context: Pick<Context, 'db'>) =>
  context.db
    .selectFrom('recording')
    .leftJoin('media as poster', 'poster.id', 'recording.poster_id')
    .selectAll('recording')
    .select([
      'poster.stamp as poster_stamp',
      'poster.width as poster_width',
      'poster.height as poster_height',
      'poster.thumbhash as poster_thumbhash',
      'poster.alt as poster_alt',
      'poster.credit as poster_credit',
      'poster.is_decorative as poster_is_decorative',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof recordings>['executeTakeFirstOrThrow']>>

const recordingOf = (row: Row): StoredRecording => ({
  id: row.id,
  stamp: row.stamp,
  kind: row.kind,
  format: row.format,
  bytes: Number(row.bytes),
  durationMs: row.duration_ms,
  width: row.width,
  height: row.height,
  name: row.name,
  credit: row.credit,
  transcript: row.transcript,
  hasCaptions: row.captions !== '',
  captions: row.captions,
  captionsLanguage: row.captions_language,
  poster: posterOf(row),
  isPosterDescribed: (row.poster_alt ?? '') !== '' || row.poster_is_decorative === true,
  fileId: row.file_id,
  slices: row.slices,
  codecs: row.codecs,
  startsAtOnce: row.starts_at_once,
  version: row.version,
  fileName: row.file_name,
  licence: row.licence,
  rightsUntil: row.rights_until,
  createdBy: row.created_by,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
})

function posterOf(row: Row): Picture | null {
  if (row.poster_id === null || row.poster_stamp === null) return null
  return {
    id: row.poster_id,
    stamp: row.poster_stamp,
    width: row.poster_width ?? 0,
    height: row.poster_height ?? 0,
    thumbhash: row.poster_thumbhash ?? '',
    alt: row.poster_alt ?? '',
    credit: row.poster_credit ?? '',
  }
}

/** A recording by its id; undefined when there is none. */
export async function readRecordingRow(context: Context, id: string): Promise<StoredRecording | undefined> {
  const row = await recordings(context).where('recording.id', '=', id).executeTakeFirst()
  return row && recordingOf(row)
}

/** The recording that a file became; undefined when none did, or another file took its place. */
export async function readRecordingOfFile(
  context: Context,
  fileId: string,
): Promise<StoredRecording | undefined> {
  const row = await recordings(context).where('recording.file_id', '=', fileId).executeTakeFirst()
  return row && recordingOf(row)
}

/** Locked until the end of the transaction. @throws Refusal 'recording.not_found'. */
export async function lockRecording(within: Context, id: string): Promise<StoredRecording> {
  const row = await recordings(within)
    .where('recording.id', '=', id)
    .forUpdate('recording')
    .executeTakeFirst()
  if (row === undefined) throw new Refusal('recording.not_found')
  return recordingOf(row)
}

/** The recordings of these ids that there are; at most a thousand. */
export async function readRecordings(context: Context, ids: readonly string[]): Promise<StoredRecording[]> {
  if (ids.length === 0) return []
  const rows = await recordings(context)
    .where('recording.id', 'in', ids)
    .orderBy('recording.id')
    .limit(1000)
    .execute()
  return rows.map(recordingOf)
}

/** Those that stand in the text of a revision, as it is read by its id. */
export async function recordingsOfRevision(context: Context, revisionId: string): Promise<StoredRecording[]> {
  const rows = await recordings(context)
    .innerJoin('revision_recording', 'revision_recording.recording_id', 'recording.id')
    .where('revision_recording.revision_id', '=', revisionId)
    .orderBy('recording.id')
    .limit(100)
    .execute()
  return rows.map(recordingOf)
}

export const recordingSelections = ['all', 'video', 'audio', 'without-text', 'without-credit'] as const
export type RecordingSelection = (typeof recordingSelections)[number]

export interface RecordingQuestion {
  show: RecordingSelection
  /** Words of title, transcript, credit or file name, in any spelling. */
  text?: string | undefined
  before?: string | undefined
  limit: number
}

/** Recordings, the newest first; at most 100. `before` is the cursor of the last one seen. */
export async function listRecordings(
  context: Context,
  question: RecordingQuestion,
): Promise<StoredRecording[]> {
  const { show, text = '', before, limit } = question
  const { tsquery } = queryTerms(text)
  if (text.trim() !== '' && tsquery === '') return []
  const rows = await recordings(context)
    .$if(tsquery !== '', query => query.where(sql<boolean>`recording.terms @@ ${tsquery}::tsquery`))
    .$if(show === 'video' || show === 'audio', query => query.where('recording.kind', '=', kindOf(show)))
    .$if(show === 'without-text', query =>
      query.where('recording.transcript', '=', '').where('recording.captions', '=', ''),
    )
    .$if(show === 'without-credit', query => query.where('recording.credit', '=', ''))
    .$if(before !== undefined, query => query.where(isBefore(before ?? '')))
    .orderBy('recording.created_at', 'desc')
    .orderBy('recording.id', 'desc')
    .limit(Math.min(limit, 100))
    .execute()
  return rows.map(recordingOf)
}

const kindOf = (show: RecordingSelection): RecordingKind => (show === 'audio' ? 'audio' : 'video')

/** The cursor of a recording: give it as `before` to get those after it. */
export const recordingCursorOf = ({ createdAt, id }: { createdAt: Date; id: string }): string =>
  `${createdAt.toISOString()}_${id}`

function isBefore(cursor: string) {
  const [, at = '', id = ''] =
    /^(\d{4}-[\dT:.-]+Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(cursor) ?? []
  if (id === '' || Number.isNaN(Date.parse(at)))
    throw new FieldProblems([{ field: 'before', problem: 'malformed' }])
  return sql<boolean>`(recording.created_at, recording.id) < (${new Date(at)}::timestamptz, ${id}::uuid)`
}

/** What a recording is found by. */
type Found = Pick<StoredRecording, 'name' | 'credit' | 'transcript' | 'fileName'>

/** The columns by which a recording is found. */
export const termsOfRecording = ({ name, credit, transcript, fileName }: Found) => ({
  terms: searchVector([
    { text: name, weight: 'A' },
    { text: `${transcript}\n${credit}`, weight: 'B' },
    { text: fileName.replace(/\.[a-z0-9]+$/i, '').replace(/[-_.]+/g, ' '), weight: 'C' },
  ]),
  analyser: analyserVersion,
})

export interface NewFile {
  fileId: string
  slices: number
  bytes: number
  stamp: string
  fileName: string
  found: Omit<FoundRecording, 'patches'>
}

export const columnsOfFile = ({ found, ...file }: NewFile) => ({
  file_id: file.fileId,
  slices: file.slices,
  bytes: String(file.bytes),
  stamp: file.stamp,
  file_name: file.fileName,
  format: found.format,
  kind: found.kind,
  duration_ms: found.durationMs,
  width: found.width,
  height: found.height,
  codecs: found.codecs,
  starts_at_once: found.startsAtOnce,
})

/** @returns the new recording's id; null when its file became one meanwhile. */
export async function insertRecording(within: ActingContext, file: NewFile): Promise<string | null> {
  const now = within.clock.now()
  const row = await within.db
    .insertInto('recording')
    .values({
      id: newId(),
      ...columnsOfFile(file),
      ...termsOfRecording({ name: '', credit: '', transcript: '', fileName: file.fileName }),
      created_by: personIdOf(within.actor),
      created_at: now,
      updated_at: now,
    })
    .onConflict(conflict => conflict.column('file_id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id ?? null
}

export async function updateRecording(
  within: Context,
  id: string,
  change: Updateable<RecordingTable>,
): Promise<void> {
  await within.db
    .updateTable('recording')
    .set({ ...change, updated_at: within.clock.now() })
    .where('id', '=', id)
    .execute()
}

/** Takes a recording out; only one that no revision names. */
export async function deleteRecordingRow(within: Context, id: string): Promise<void> {
  await within.db.deleteFrom('recording').where('id', '=', id).execute()
}

/** Remembers the file that another takes the place of. */
export async function insertRecordingVersion(
  within: ActingContext,
  recording: StoredRecording,
): Promise<void> {
  await within.db
    .insertInto('recording_version')
    .values({
      recording_id: recording.id,
      version: recording.version,
      file_id: recording.fileId,
      slices: recording.slices,
      file_name: recording.fileName,
      replaced_by: personIdOf(within.actor),
      replaced_at: within.clock.now(),
    })
    .execute()
}

/** The files a recording had before; at most 100. */
export async function listFormerFiles(
  within: Context,
  id: string,
): Promise<{ fileId: string; slices: number }[]> {
  return within.db
    .selectFrom('recording_version')
    .select(['file_id as fileId', 'slices'])
    .where('recording_id', '=', id)
    .orderBy('version')
    .limit(100)
    .execute()
}

/** Who added a recording; null when the program did. */
export async function readNameOfSender(context: Context, id: string): Promise<string | null> {
  const row = await context.db
    .selectFrom('recording')
    .innerJoin('person', 'person.id', 'recording.created_by')
    .select('person.name')
    .where('recording.id', '=', id)
    .executeTakeFirst()
  return row?.name ?? null
}
