import type { BodyDocument } from '../newsroom/index.ts'
import type { Instant, Json } from '../platform/tables.ts'
import type { OfficeKind } from './office.ts'
import type { AnsweredStatus, ReleaseStatus } from './release.ts'

declare module '../platform/tables.ts' {
  interface Tables {
    office: OfficeTable
    office_officer: OfficeOfficerTable
    release: ReleaseTable
    release_revision: ReleaseRevisionTable
    release_answer: ReleaseAnswerTable
  }
}

export interface OfficeTable {
  id: string
  parent_id: string | null
  slug: string
  name: string
  kind: OfficeKind
  province_slug: string | null
  contact: string
  created_at: Instant
}

export interface OfficeOfficerTable {
  person_id: string
  office_id: string
}

export interface ReleaseTable {
  id: string
  office_id: string
  officer_id: string
  status: ReleaseStatus
  revision_id: string
  sent_revision_id: string | null
  story_id: string | null
  sent_at: Instant | null
  moved_at: Instant
  created_at: Instant
  updated_at: Instant
}

export interface ReleaseRevisionTable {
  id: string
  release_id: string
  number: number
  headline: string
  lead: string
  body: Json<BodyDocument>
  event_place: string
  event_at: Instant | null
  contact: string
  section_id: string | null
  province_slug: string | null
  embargo_until: Instant | null
  author_id: string
  created_at: Instant
}

export interface ReleaseAnswerTable {
  id: string
  release_id: string
  revision_id: string
  verdict: AnsweredStatus
  reason: string | null
  note: string
  actor_id: string
  at: Instant
}
