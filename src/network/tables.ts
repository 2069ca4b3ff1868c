import type { ColumnType, Generated } from 'kysely'
import type { BodyDocument } from '../newsroom/index.ts'
import type { Instant, Json } from '../platform/tables.ts'
import type { FileKind } from './files/release-file.ts'
import type { OfficeKind } from './office.ts'
import type { PassagePart } from './passages/passage.ts'
import type { AnsweredStatus, ReleaseStatus } from './release.ts'

declare module '../platform/tables.ts' {
  interface Tables {
    office: OfficeTable
    office_officer: OfficeOfficerTable
    release: ReleaseTable
    release_revision: ReleaseRevisionTable
    release_answer: ReleaseAnswerTable
    office_invitation: OfficeInvitationTable
    release_file: ReleaseFileTable
    release_revision_file: ReleaseRevisionFileTable
    office_token: OfficeTokenTable
    office_request: OfficeRequestTable
    release_desk: ReleaseDeskTable
    routing_rule: RoutingRuleTable
    routing_change: RoutingChangeTable
    release_handing: ReleaseHandingTable
    release_passage: ReleasePassageTable
    text_print: TextPrintTable
  }
}

export interface OfficeTable {
  id: string
  parent_id: string | null
  slug: string
  name: string
  name_en: Generated<string>
  kind: OfficeKind
  province_slug: string | null
  contact: string
  contact_en: Generated<string>
  created_at: Instant
  verified_at: Instant | null
  verified_by: string | null
}

export interface OfficeOfficerTable {
  person_id: string
  office_id: string
}

export interface OfficeInvitationTable {
  invitation_id: string
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
  desk_id: string | null
  routed_by: ColumnType<RoutedBy | null, string | null, string | null>
  holder_id: string | null
  due_at: Instant | null
  wanted_at: Instant | null
  reminded_at: Instant | null
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

/** A routing rule as it was when it brought a release to its desk, and its place in the list. */
export interface RoutedBy {
  place: number
  section: string | null
  province: string | null
  kind: OfficeKind | null
  words: string
}

export interface ReleaseFileTable {
  id: string
  office_id: string
  officer_id: string
  name: string
  kind: FileKind
  bytes: number
  content_hash: string
  created_at: Instant
  removed_at: ColumnType<Date | null, Date | null | undefined, Date | null>
}

export interface ReleaseRevisionFileTable {
  revision_id: string
  file_id: string
  place: number
  caption: string
  credit: string
}

export interface OfficeTokenTable {
  id: string
  office_id: string
  officer_id: string
  name: string
  token_hash: string
  created_at: Instant
  last_used_at: Instant | null
  revoked_at: Instant | null
}

export interface OfficeRequestTable {
  office_id: string
  key: string
  fingerprint: string
  answer: ColumnType<unknown, string | null, string | null>
  at: Instant
}

export interface ReleaseDeskTable {
  id: string
  name_fa: string
  name_en: string
  answer_minutes: number
  place: number
  reminder_to: Generated<string>
}

export interface RoutingRuleTable {
  id: string
  place: number
  section_id: string | null
  province_slug: string | null
  office_kind: OfficeKind | null
  words: string
  desk_id: string
}

export interface RoutingChangeTable {
  version: number
  actor_id: string | null
  at: Instant
}

export interface ReleaseHandingTable {
  id: string
  release_id: string
  from_desk_id: string | null
  to_desk_id: string
  note: string
  actor_id: string
  at: Instant
}

export interface ReleasePassageTable {
  answer_id: string
  number: number
  part: PassagePart
  block: number
  quote: string
  note: string
}

export interface TextPrintTable {
  kind: 'release' | 'story'
  subject_id: string
  print: string
  at: Instant
}
