import type { Generated } from 'kysely'
import type { Instant } from '../../platform/tables.ts'
import type { PressEventPart } from './changed-parts.ts'
import type { AccreditationStatus, PressEventKind } from './press-event.ts'

declare module '../../platform/tables.ts' {
  interface Tables {
    press_event: PressEventTable
    press_event_change: PressEventChangeTable
    accreditation: AccreditationTable
    calendar_link: CalendarLinkTable
  }
}

export interface PressEventTable {
  id: string
  office_id: string | null
  host: string
  kind: PressEventKind
  title: string
  about: string
  place: string
  province_slug: string | null
  contact: string
  starts_at: Instant
  ends_at: Instant
  accreditation_until: Instant | null
  is_public: boolean
  title_en: Generated<string>
  about_en: Generated<string>
  place_en: Generated<string>
  host_en: Generated<string>
  cancelled_at: Instant | null
  cancel_note: Generated<string>
  version: Generated<number>
  moved_version: Generated<number>
  written_by: string | null
  created_at: Instant
  updated_at: Instant
}

export interface AccreditationTable {
  id: string
  event_id: string
  person_id: string
  status: AccreditationStatus
  note: string
  asked_by: string | null
  asked_at: Instant
  answered_by: string | null
  answered_at: Instant | null
  seen_version: Generated<number>
  told_version: Generated<number>
}

export interface PressEventChangeTable {
  event_id: string
  version: number
  changed: PressEventPart[]
  title_before: string
  place_before: string
  starts_before: Instant
  changed_by: string | null
  changed_at: Instant
}

export interface CalendarLinkTable {
  person_id: string
  token_hash: string
  made_at: Instant
}
