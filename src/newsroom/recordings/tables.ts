import type { Generated } from 'kysely'
import type { Instant } from '../../platform/tables.ts'
import type { Edition } from '../story.ts'
import type { RecordingFormat, RecordingKind } from './recording-format.ts'

declare module '../../platform/tables.ts' {
  interface Tables {
    recording: RecordingTable
    recording_version: RecordingVersionTable
    revision_recording: RevisionRecordingTable
    recording_upload: RecordingUploadTable
  }
}

export interface RecordingTable {
  id: string
  file_id: string
  slices: number
  /** A bigint, which arrives as text. */
  bytes: string
  format: RecordingFormat
  kind: RecordingKind
  duration_ms: number
  width: number
  height: number
  codecs: string[]
  starts_at_once: boolean
  stamp: string
  version: Generated<number>
  file_name: string
  name: Generated<string>
  credit: Generated<string>
  licence: Generated<string>
  rights_until: Instant | null
  transcript: Generated<string>
  captions: Generated<string>
  captions_language: Generated<Edition>
  poster_id: string | null
  /** A tsvector literal of persian/. */
  terms: string | null
  /** The number of the analyser that gave them. */
  analyser: Generated<number>
  created_by: string | null
  created_at: Instant
  updated_at: Instant
}

export interface RecordingVersionTable {
  recording_id: string
  version: number
  file_id: string
  slices: number
  file_name: string
  replaced_by: string | null
  replaced_at: Instant
}

/** Videos and sounds in the text of a revision. */
export interface RevisionRecordingTable {
  revision_id: string
  recording_id: string
}

export interface RecordingUploadTable {
  id: string
  person_id: string | null
  bytes: string
  arrived: Generated<number[]>
  started_at: Instant
}
