import type { Generated } from 'kysely'
import type { AnswerKind } from '../../newsroom/index.ts'
import type { Instant } from '../../platform/tables.ts'
import type { ReplyStatus } from './reply.ts'

declare module '../../platform/tables.ts' {
  interface Tables {
    reply_request: ReplyRequestTable
  }
}

export interface ReplyRequestTable {
  id: string
  office_id: string
  officer_id: string
  story_id: string
  wish: AnswerKind
  passage: string
  text: string
  status: ReplyStatus
  asked_at: Instant
  due_at: Instant
  decided_by: string | null
  decided_at: Instant | null
  reason: Generated<string>
  note: Generated<string>
  answer_story_id: string | null
}
