import type { Generated } from 'kysely'
import type { Instant } from '../platform/tables.ts'

declare module '../platform/tables.ts' {
  interface Tables {
    vote: VoteTable
    view_hour: ViewHourTable
    section_hour: SectionHourTable
    story_total: StoryTotalTable
    view_batch: ViewBatchTable
    search_document: SearchDocumentTable
    story_key: StoryKeyTable
    push_subscription: PushSubscriptionTable
    push_section: PushSectionTable
    push_due: PushDueTable
    digest_subscription: DigestSubscriptionTable
    search_word: SearchWordTable
    search_word_change: SearchWordChangeTable
  }
}

export interface VoteTable {
  story_id: string
  reader_key: string
  useful: boolean
  reason: string | null
  at: Instant
}

export interface ViewHourTable {
  story_id: string
  hour: Instant
  count: number
}

export interface SectionHourTable {
  section_id: string
  hour: Instant
  count: number
}

export interface StoryTotalTable {
  story_id: string
  views: number
  useful: number
  not_useful: number
}

export interface ViewBatchTable {
  id: string
  at: Instant
}

export interface SearchDocumentTable {
  story_id: string
  edition: string
  section_id: string
  province_slug: string | null
  kind: string
  published_at: Instant
  /** A tsvector; written as its literal, never read. */
  terms: string
  /** The number of the analyser that gave them. */
  analyser: number
  /** The terms counted for the vocabulary; null: not told yet. */
  words: string[] | null
}

export interface SearchWordTable {
  edition: string
  term: string
  shown: string
  stories: number
  near: string[]
}

export interface SearchWordChangeTable {
  id: Generated<string>
  edition: string
  terms: string[]
  shown: string[]
  step: number
}

export interface StoryKeyTable {
  story_id: string
  term: string
  edition: string
  published_at: Instant
}

export interface PushSubscriptionTable {
  endpoint_hash: string
  endpoint: string
  public_key: string
  auth: string
  edition: 'fa' | 'en'
  created_at: Instant
}

export interface PushSectionTable {
  section_id: string
  endpoint_hash: string
}

export interface PushDueTable {
  story_id: string
  at: Instant
}

export interface DigestSubscriptionTable {
  id: string
  email: string
  edition: 'fa' | 'en'
  asked_at: Instant
  confirmed_at: Instant | null
  /** A day in Tehran, as `2026-11-22`. */
  sent_for: string | null
}
