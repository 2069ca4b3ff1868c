import type { Instant } from '../../platform/tables.ts'
import type { AnswerKind } from './answer.ts'

declare module '../../platform/tables.ts' {
  interface Tables {
    story_answer: StoryAnswerTable
  }
}

export interface StoryAnswerTable {
  story_id: string
  answers_id: string
  kind: AnswerKind
  party: string
  linked_at: Instant
}
