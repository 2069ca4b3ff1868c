import type { Instant } from '../../platform/tables.ts'
import type { Edition } from '../story.ts'

declare module '../../platform/tables.ts' {
  interface Tables {
    arrangement: ArrangementTable
    arrangement_slot: ArrangementSlotTable
    banner: BannerTable
  }
}

export interface ArrangementTable {
  id: string
  edition: Edition
  section_id: string | null
  number: number
  restored_id: string | null
  arranged_by: string | null
  arranged_at: Instant
  next_end: Instant | null
}

export interface ArrangementSlotTable {
  arrangement_id: string
  position: number
  story_id: string | null
  dossier_id: string | null
  pinned_until: Instant | null
}

export interface BannerTable {
  id: string
  edition: Edition
  text: string
  story_id: string | null
  dossier_id: string | null
  shown_until: Instant
  raised_by: string | null
  raised_at: Instant
  ended_at: Instant | null
  ended_by: string | null
}
