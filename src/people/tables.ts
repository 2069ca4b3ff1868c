import type { ColumnType, Generated } from 'kysely'
import type { Instant, Json } from '../platform/tables.ts'
import type { Role } from './permissions.ts'
import type { ReadersNeeded, SectionRight } from './rights/section-right.ts'

declare module '../platform/tables.ts' {
  interface Tables {
    person: PersonTable
    session: SessionTable
    credential: CredentialTable
    audit_entry: AuditEntryTable
    section_right: SectionRightTable
    /** A view: with what sections under others take from those above them. */
    held_section_right: SectionRightTable
    invitation: InvitationTable
    second_factor: SecondFactorTable
    recovery_code: RecoveryCodeTable
  }
}

export interface PersonTable {
  id: string
  name: string
  email: string
  email_verified: boolean
  image: string | null
  role: Role
  disabled_at: Instant | null
  created_at: Instant
  updated_at: Instant
  /** null: as the role says. */
  usual_right: Generated<SectionRight | null>
  /** null: as the role says. */
  readers_needed: Generated<ReadersNeeded | null>
  is_sample: Generated<boolean>
}

export interface SessionTable {
  id: string
  person_id: string
  token: string
  expires_at: Instant
  user_agent: string | null
  created_at: Instant
  last_seen_at: Generated<Date>
}

export interface CredentialTable {
  id: string
  person_id: string
  account_id: string
  provider_id: string
  password: string | null
  created_at: Instant
  updated_at: Instant
}

export interface AuditEntryTable {
  id: string
  actor_id: string | null
  act: string
  subject_kind: string
  subject_id: string | null
  detail: Json<Readonly<Record<string, unknown>>>
  at: Instant
}

export interface SectionRightTable {
  person_id: string
  section_id: string
  right: SectionRight
}

export interface InvitationTable {
  id: string
  kind: 'join' | 'reset'
  token_hash: string
  person_id: string | null
  name: string
  email: string
  role: Role
  usual_right: SectionRight | null
  readers_needed: ReadersNeeded | null
  rights: Json<Readonly<Record<string, SectionRight>>>
  invited_by: string | null
  created_at: Instant
  expires_at: Instant
  ended_at: Instant | null
  ended_as: 'accepted' | 'declined' | 'revoked' | null
}

export interface SecondFactorTable {
  person_id: string
  sealed_secret: string
  confirmed_at: Instant | null
  /** The step of 30 seconds of the last code that was taken: no code works twice. A bigint arrives as text. */
  last_step: ColumnType<string, number | undefined, number>
  created_at: Instant
}

export interface RecoveryCodeTable {
  id: string
  person_id: string
  code_hash: string
  used_at: Instant | null
}
