import type { ColumnType, Generated } from 'kysely'
import type { Instant, Json } from '../../platform/tables.ts'
import type { CountKind, ResultRow, TableState } from './election.ts'

declare module '../../platform/tables.ts' {
  interface Tables {
    election_table: ElectionTableTable
    election_count: ElectionCountTable
  }
}

export interface ElectionTableTable {
  id: string
  dossier_id: string
  title: string
  title_en: Generated<string>
  choices_en: ColumnType<Record<string, string>, string | undefined, string>
  state: TableState
  created_at: Instant
}

export interface ElectionCountTable {
  id: string
  table_id: string
  number: number
  kind: CountKind
  counted_at: Instant
  source: string
  note: string
  choices: Json<string[]>
  rows: Json<ResultRow[]>
  entered_by: string | null
  entered_at: Instant
}
