import type { Instant, Json } from '../platform/tables.ts'
import type { Role } from './permissions.ts'

declare module '../platform/tables.ts' {
  interface Tables {
    person: PersonTable
    session: SessionTable
    credential: CredentialTable
    audit_entry: AuditEntryTable
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
}

export interface SessionTable {
  id: string
  person_id: string
  token: string
  expires_at: Instant
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
