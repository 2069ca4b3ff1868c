import type { Instant } from '../../platform/tables.ts'
import type { Verdict } from '../comment.ts'

declare module '../../platform/tables.ts' {
  interface Tables {
    comment_claim: CommentClaimTable
    undone_decision: UndoneDecisionTable
    second_opinion: SecondOpinionTable
    comment_mask: CommentMaskTable
    newsroom_reply: NewsroomReplyTable
  }
}

export interface CommentClaimTable {
  comment_id: string
  holder_id: string
  since: Instant
  expires_at: Instant
}

export interface UndoneDecisionTable {
  id: string
  comment_id: string
  moderator_id: string
  verdict: Verdict
  rule: string | null
  note: string
  was: 'waiting' | 'appealed'
  read_seconds: number | null
  at: Instant
  undone_at: Instant
}

export interface SecondOpinionTable {
  id: string
  comment_id: string
  asker_id: string
  note: string
  at: Instant
  ended_at: Instant | null
  ended_by: string | null
  decision_id: string | null
}

export interface CommentMaskTable {
  id: string
  comment_id: string
  starts: number
  ends: number
  moderator_id: string
  at: Instant
  lifted_by: string | null
  lifted_at: Instant | null
}

export interface NewsroomReplyTable {
  id: string
  comment_id: string
  text: string
  author_id: string
  at: Instant
  taken_back_by: string | null
  taken_back_at: Instant | null
}
