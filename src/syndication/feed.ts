import {
  mediaTypeOf,
  recordingPath,
  renditionPath,
  storyPath,
  type Edition,
  type EnclosedRecording,
  type StoryCard,
} from '../newsroom/index.ts'

/** A feed in no format yet: what it is called, where it and its page are, and its stories. */
export interface Feed {
  edition: Edition
  title: string
  description: string
  /** Absolute addresses. */
  site: string
  page: string
  self: string
  items: readonly FeedItem[]
}

export interface FeedItem {
  id: string
  address: string
  headline: string
  lead: string
  section: string
  /** Who wrote it. */
  authors: readonly string[]
  publishedAt: Date
  /** The last correction or update, or the publication. */
  changedAt: Date
  picture: { address: string; alt: string } | undefined
  /** The first video or sound in its text. */
  recording: { address: string; type: string; bytes: number; seconds: number } | undefined
}

interface ItemParts {
  /** The public address. */
  site: string
  authors?: readonly string[] | undefined
  recording?: EnclosedRecording | undefined
}

/** A story as an item of a feed. */
export function itemOf(story: StoryCard, { site, authors = [], recording }: ItemParts): FeedItem {
  return {
    id: `${site}/n/${story.code}`,
    address: `${site}${storyPath(story)}`,
    headline: story.headline,
    lead: story.lead,
    section: story.edition === 'en' ? story.section.nameEn : story.section.nameFa,
    authors,
    publishedAt: story.publishedAt,
    changedAt: story.modifiedAt,
    picture:
      story.picture === null
        ? undefined
        : { address: site + renditionPath(story.picture, inFeeds), alt: story.picture.alt },
    recording: recording && {
      address: site + recordingPath(recording),
      type: mediaTypeOf(recording),
      bytes: recording.bytes,
      seconds: Math.max(1, Math.round(recording.durationMs / 1000)),
    },
  }
}

const inFeeds = { shape: 'whole', width: 1280, format: 'webp' } as const

/** When the feed last changed; the beginning of 1970 when it is empty. */
export const changedAt = ({ items }: Feed): Date =>
  new Date(Math.max(0, ...items.map(({ changedAt: at }) => at.getTime())))
