import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { Instant, Json } from '../platform/tables.ts'
import type { CommentStatus, HouseRule, Verdict } from './comment.ts'
import type { RuleScore, Signal } from './screening/signal.ts'

declare module '../platform/tables.ts' {
  interface Tables {
    comment: CommentTable
    screening: ScreeningTable
    decision: DecisionTable
    address_salt: AddressSaltTable
    look_alike: LookAlikeTable
    look_alike_key: LookAlikeKeyTable
    guarded_name: GuardedNameTable
    term_rarity: TermRarityTable
    learnt_model: LearntModelTable
    agreement: AgreementTable
    send_limit: SendLimitTable
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
  /** The first comment that said the same; null for comments from before groups. */
  look_alike_group: Generated<string | null>
  urgency: Generated<number>
  seen_rules: Generated<string[]>
  shown_text: ColumnType<string | null, string | null | undefined, string | null>
  agree: Generated<number>
  disagree: Generated<number>
  erased_at: ColumnType<Date | null, Date | null | undefined, Date | null>
}

export interface ScreeningTable {
  id: string
  comment_id: string
  signals: Json<readonly Signal[]>
  urgency: number
  scores: Json<readonly RuleScore[]>
  model_version: ColumnType<string | null, number | null>
  unranked: Generated<boolean>
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
  was: 'waiting' | 'appealed'
  read_seconds: number | null
  /** From the sending of the comment, or from its appeal; in the steps of `minutesWaited`. */
  waited_minutes: ColumnType<number, number | undefined, never>
  at: Instant
}

export interface AddressSaltTable {
  /** A day in UTC, `2026-11-22`. */
  day: string
  salt: string
}

export interface LookAlikeTable {
  group_id: string
  sketch: Buffer
  at: Instant
}

export interface LookAlikeKeyTable {
  /** 64 bits with a sign. */
  key: string
  group_id: string
}

export interface GuardedNameTable {
  skeleton: string
  name: string
  kind: 'staff' | 'office'
}

export interface TermRarityTable {
  term: string
  stories: number
}

export interface LearntModelTable {
  version: GeneratedAlways<string>
  decisions: number
  newest_decision_at: Instant
  fingerprint: string
  weights: Buffer
  at: Instant
}

export interface AgreementTable {
  comment_id: string
  reader_key: string
  agrees: boolean
  at: Instant
}

export interface SendLimitTable {
  key: string
  spent: number
  ends_at: Instant
}
