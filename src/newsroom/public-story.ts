import type { BodyDocument } from './body.ts'
import type { Edition, StoryKind } from './story.ts'

/** A picture as pages need it; its bytes are at `/media/ID/WIDTH.webp`. */
export interface Picture {
  id: string
  width: number
  height: number
  thumbhash: string
  alt: string
  credit: string
}

export interface SectionName {
  id: string
  slug: string
  nameFa: string
  nameEn: string
}
export interface ProvinceName {
  slug: string
  nameFa: string
  nameEn: string
}
export interface TopicName {
  slug: string
  name: string
}

/** A published story as lists show it. */
export interface StoryCard {
  id: string
  code: number
  edition: Edition
  kind: StoryKind
  slug: string
  section: SectionName
  province: ProvinceName | null
  kicker: string
  headline: string
  shortHeadline: string
  lead: string
  picture: Picture | null
  pictureCaption: string
  sourceLabel: string
  publishedAt: Date
  correctedAt: Date | null
}

/** A published story as its own page shows it. */
export interface PublicStory extends StoryCard {
  body: BodyDocument
  topics: TopicName[]
  byline: string
  sourceUrl: string
  correctionNote: string | null
  commentsOpen: boolean
  counterpart: { code: number; slug: string; edition: Edition; headline: string } | null
  isSample: boolean
}

/** What stands at a news code: a story to read, an explained withdrawal, or nothing a reader may know of. */
export type FoundStory =
  | { found: 'story'; story: PublicStory }
  | { found: 'withdrawn'; edition: Edition; headline: string; withdrawnAt: Date; note: string }
  | { found: 'nothing' }

/** Which stories a list shows; every list is newest first and at most 100 long. */
export interface ListQuestion {
  edition: Edition
  section?: string
  province?: string
  topic?: string
  author?: string
  release?: readonly string[]
  kind?: StoryKind
  /** Only stories published before this cursor (`publishedAt` in ISO form, `_`, id); from `cursorOf`. */
  before?: string
  /** Only stories published in [from, until). */
  from?: Date
  until?: Date
  /** Only these ids, in any order. */
  ids?: readonly string[]
  withPicture?: boolean
  limit: number
}

/** The cursor of a card: give it as `before` to get the stories after it in the list. */
export const cursorOf = (card: { publishedAt: Date; id: string }): string =>
  `${card.publishedAt.toISOString()}_${card.id}`
