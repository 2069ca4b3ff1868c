import type { Instant } from '../../platform/tables.ts'
import type { AdvisoryKind, AdvisorySide } from './advisory.ts'

declare module '../../platform/tables.ts' {
  interface Tables {
    advisory: AdvisoryTable
    advisory_office: AdvisoryOfficeTable
    advisory_reading: AdvisoryReadingTable
    advisory_answer: AdvisoryAnswerTable
  }
}

export interface AdvisoryTable {
  id: string
  kind: AdvisoryKind
  subject: string
  text: string
  story_id: string | null
  answer_by: Instant | null
  sent_by: string | null
  sent_at: Instant
  closed_at: Instant | null
}

export interface AdvisoryOfficeTable {
  advisory_id: string
  office_id: string
}

export interface AdvisoryReadingTable {
  advisory_id: string
  person_id: string
  office_id: string
  at: Instant
}

export interface AdvisoryAnswerTable {
  id: string
  advisory_id: string
  office_id: string
  side: AdvisorySide
  text: string
  actor_id: string | null
  at: Instant
}
