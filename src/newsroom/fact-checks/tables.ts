import type { Instant, Json } from '../../platform/tables.ts'
import type { Evidence, Verdict } from './fact-check.ts'

declare module '../../platform/tables.ts' {
  interface Tables {
    fact_check: FactCheckTable
  }
}

export interface FactCheckTable {
  id: string
  story_id: string
  number: number
  claim: string
  claimant: string
  verdict: Verdict
  finding: string
  evidence: Json<Evidence[]>
  note: string
  written_by: string | null
  written_at: Instant
}
