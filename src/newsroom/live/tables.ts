import type { ColumnType, Generated } from 'kysely'
import type { Instant } from '../../platform/tables.ts'
import type { EntryAct } from './live.ts'

declare module '../../platform/tables.ts' {
  interface Tables {
    live_coverage: LiveCoverageTable
    live_entry: LiveEntryTable
    live_entry_change: LiveEntryChangeTable
  }
}

export interface LiveCoverageTable {
  story_id: string
  /** bigint: read as text. */
  version: ColumnType<string, number, number>
  ended_at: Instant | null
}

export interface LiveEntryTable {
  id: string
  story_id: string
  at: Instant
  headline: string
  text: string
  source_label: string
  picture_id: string | null
  picture_caption: Generated<string>
  is_key: boolean
  is_pinned: Generated<boolean>
  send_key: Generated<string | null>
  writer_id: string | null
  corrected_at: Instant | null
  correction_note: string | null
  deleted_at: Instant | null
  deletion_note: string | null
}

export interface LiveEntryChangeTable {
  id: string
  entry_id: string
  act: EntryAct
  headline: string
  text: string
  picture_id: string | null
  picture_caption: Generated<string>
  actor_id: string | null
  note: string
  at: Instant
}
