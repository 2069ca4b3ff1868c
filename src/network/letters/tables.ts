import type { Generated } from 'kysely'
import type { Instant } from '../../platform/tables.ts'

declare module '../../platform/tables.ts' {
  interface Tables {
    letter: LetterTable
  }
}

export interface LetterTable {
  id: string
  recipient: string
  subject: string
  plain: string
  html: string
  written_at: Instant
  try_at: Instant
  good_until: Instant
  tries: Generated<number>
}
