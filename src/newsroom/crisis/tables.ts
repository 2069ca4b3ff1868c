import type { Generated } from 'kysely'
import type { Instant, Json } from '../../platform/tables.ts'
import type { HelpLine } from './crisis.ts'

declare module '../../platform/tables.ts' {
  interface Tables {
    dossier_crisis: DossierCrisisTable
    crisis_notice: CrisisNoticeTable
  }
}

export interface DossierCrisisTable {
  dossier_id: string
  instruction: string
  source: string
  checked_at: Instant
  known: Json<string[]>
  unknown: Json<string[]>
  phones: Json<HelpLine[]>
  live_story_id: string | null
  is_light: boolean
  started_at: Instant
  ended_at: Instant | null
  version: Generated<number>
  updated_at: Instant
}

export interface CrisisNoticeTable {
  id: string
  dossier_id: string
  headline: string
  source: string
  announced_at: Instant
  story_id: string | null
  written_by: string | null
  created_at: Instant
  removed_at: Instant | null
  removed_by: string | null
}
