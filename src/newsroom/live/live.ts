import type { Picture } from '../public-story.ts'

export const entryActs = ['write', 'correct', 'pin', 'unpin', 'delete'] as const
export type EntryAct = (typeof entryActs)[number]

/** An entry of a live story. What was deleted says only why. */
export interface LiveEntry {
  id: string
  at: Date
  headline: string
  paragraphs: string[]
  picture: Picture | null
  /** What this entry says of its picture. */
  pictureCaption: string
  sourceLabel: string
  /** Stands out on the page and in the list of what matters. */
  isKey: boolean
  /** Stands above all others. */
  isPinned: boolean
  correctedAt: Date | null
  correctionNote: string
  deletedAt: Date | null
  deletionNote: string
}

/** How a coverage stands. */
export interface Coverage {
  /** Grows by one with every change that readers see. */
  version: number
  endedAt: Date | null
}

/** A live story as its page shows it. */
export interface LivePart extends Coverage {
  pinned: LiveEntry[]
  /** Newest first. */
  entries: LiveEntry[]
  /** Those that stand out, newest first. */
  key: LiveEntry[]
  /** Where the list goes on; null at its end. */
  next: string | null
  count: number
}
