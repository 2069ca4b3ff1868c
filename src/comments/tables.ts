import type { Instant, Json } from '../platform/tables.ts'
import type { CommentStatus, HouseRule, Verdict } from './comment.ts'
import type { Signal } from './screening/signal.ts'

declare module '../platform/tables.ts' {
  interface Tables {
    comment: CommentTable
    screening: ScreeningTable
    decision: DecisionTable
    address_salt: AddressSaltTable
  }
}

export interface CommentTable {
  id: string
  story_id: string
  parent_id: string | null
  name: string
  text: string
  status: CommentStatus
  token_hash: string
  code_hash: string
  send_key: string
  address_mac: string | null
  appeal_text: string | null
  appealed_at: Instant | null
  sent_at: Instant
  published_at: Instant | null
}

export interface ScreeningTable {
  id: string
  comment_id: string
  signals: Json<readonly Signal[]>
  urgency: number
  policy_version: string
  at: Instant
}

export interface DecisionTable {
  id: string
  comment_id: string
  moderator_id: string
  verdict: Verdict
  rule: HouseRule | null
  note: string
  at: Instant
}

export interface AddressSaltTable {
  /** A day in UTC, `2026-11-22`. */
  day: string
  salt: string
}
