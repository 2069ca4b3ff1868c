import type { BodyDocument } from '../newsroom/index.ts'
import type { FileGiven, ReleaseFile } from './files/release-file.ts'

export const releaseStatuses = [
  'draft',
  'sent',
  'reading',
  'returned',
  'accepted',
  'declined',
  'withdrawn',
] as const
export type ReleaseStatus = (typeof releaseStatuses)[number]
/** Every status but the first is told to the other side, so it stands in the history of answers. */
export type AnsweredStatus = Exclude<ReleaseStatus, 'draft'>

/** What the office does to a release; and what the desk does. */
export const officeActs = ['write', 'send', 'withdraw'] as const
export const deskActs = ['take', 'hand-over', 'return', 'accept', 'decline'] as const
export const releaseActs = [...officeActs, ...deskActs] as const
export type ReleaseAct = (typeof releaseActs)[number]
/** An act that the other side is told of. */
export type ReleaseMove = Exclude<ReleaseAct, 'write' | 'hand-over'>

// Read top to bottom: the workflow. An act that is not listed for a status is refused.
export const workflow: Readonly<Record<ReleaseStatus, Partial<Record<ReleaseAct, ReleaseStatus>>>> = {
  draft: { write: 'draft', send: 'sent', withdraw: 'withdrawn' },
  sent: {
    withdraw: 'withdrawn',
    take: 'reading',
    'hand-over': 'sent',
    return: 'returned',
    accept: 'accepted',
    decline: 'declined',
  },
  // Taken again: by a colleague, who takes it over.
  reading: {
    withdraw: 'withdrawn',
    take: 'reading',
    'hand-over': 'sent',
    return: 'returned',
    accept: 'accepted',
    decline: 'declined',
  },
  returned: { write: 'returned', send: 'sent', withdraw: 'withdrawn' },
  accepted: {},
  declined: {},
  withdrawn: {},
}

/** What a release becomes by an act; undefined when the workflow does not know the act for its status. */
export const statusAfter = (status: ReleaseStatus, act: ReleaseAct): ReleaseStatus | undefined =>
  workflow[status][act]

/** What a revision of a release says, and what the office wishes for it. */
export interface ReleaseContent {
  headline: string
  lead: string
  body: BodyDocument
  /** Place and moment of the event it tells of; empty and null when there is none. */
  eventPlace: string
  eventAt: Date | null
  /** Who answers the newsroom's questions; readers never see it. */
  contact: string
  /** Slug of the section wished for; the desk may choose another. */
  section: string | null
  province: string | null
  /** Before this moment nothing of it may be published. */
  embargoUntil: Date | null
  files: readonly FileGiven[]
}

/** Content as it is read: its files with what they are. */
export interface StoredContent extends ReleaseContent {
  files: readonly ReleaseFile[]
}
