import { FieldProblems } from '../platform/refusal.ts'
import type { AuthorWords } from './authors/author.ts'
import type { BodyDocument } from './body.ts'
import type { Picture } from './media/picture.ts'
import type { Recording } from './recordings/recording.ts'
import type { Edition, StoryKind } from './story.ts'

export type { Picture } from './media/picture.ts'

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

/** An author as readers see one on the author's own page. */
export interface PublicAuthor extends AuthorWords {
  id: string
  slug: string
  picture: Picture | null
}

/** A name under a story, in the words of its edition. */
export interface BylineName {
  slug: string
  name: string
  role: string
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
  /** Whether it was made of an office's release. */
  isFromOffice: boolean
  publishedAt: Date
  /** When what readers see last changed: publication, correction or update. */
  modifiedAt: Date
  correctedAt: Date | null
}

/** A published story as its own page shows it. */
export interface PublicStory extends StoryCard {
  body: BodyDocument
  /** The pictures that stand in the body, in no order; one that is gone is not among them. */
  pictures: Picture[]
  /** The videos and sounds that stand in the body, in no order. */
  recordings: Recording[]
  topics: TopicName[]
  /** Who wrote it: authors with a page of their own, then what was written by hand. */
  authors: BylineName[]
  byline: string
  sourceUrl: string
  /** What readers were told wrong and what is right, the latest first. */
  corrections: readonly Correction[]
  commentsOpen: boolean
  counterpart: { code: number; slug: string; edition: Edition; headline: string } | null
  isSample: boolean
}

/** A correction as readers are told it. */
export interface Correction {
  note: string
  at: Date
}

/** A corrected story as the list of corrections shows it. */
export interface CorrectedCard extends StoryCard {
  correctedAt: Date
  correctionNote: string
  /** Its id; a story may be corrected more than once. */
  correctionId: string
}

/** A published dossier in the words of one edition, with its published stories of that edition in the editors' order. */
export interface PublicDossier {
  slug: string
  title: string
  introduction: string
  /** Whether English readers have it too. */
  isInEnglish: boolean
  /** Nothing more is added to it. */
  isClosed: boolean
  stories: StoryCard[]
  /** The latest first. */
  moments: PublicMoment[]
}

/** A published dossier as a place of a page shows it. */
export interface PlacedDossier {
  kind: 'dossier'
  id: string
  slug: string
  title: string
  introduction: string
  /** That of its first pictured story. */
  picture: Picture | null
}

/** A moment on a dossier's line of time. */
export interface PublicMoment {
  /** A day in Tehran in machine form. */
  day: string
  text: string
  /** The published story that tells it. */
  story: StoryCard | null
}

/** A published story as texts to be searched; what they are turned into is the business of readers/. */
export interface SearchableStory {
  storyId: string
  edition: Edition
  sectionId: string
  section: string
  provinceSlug: string | null
  kind: StoryKind
  publishedAt: Date
  kicker: string
  headline: string
  shortHeadline: string
  lead: string
  paragraphs: string[]
  /** What the entries of a live story say, those taken back left out. */
  entries: string[]
  topics: string[]
  byline: string
  sourceLabel: string
  pictureCaption: string
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
  /** Slug of a topic of the edition, in any spelling. */
  topic?: string
  /** Id of the person who began the story. */
  author?: string
  /** The name under the story, as it stands there. */
  byline?: string
  /** Id of an author: stories that name one, and those with the author's name written by hand. */
  by?: { authorId: string; names: readonly string[] }
  /** Ids of the releases the stories were made from. */
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

/**
 * What a cursor of `cursorOf` names.
 * @throws FieldProblems 'before' when it is none.
 */
export function readCursor(cursor: string): { publishedAt: Date; id: string } {
  const [, at = '', id = ''] = cursorShape.exec(cursor) ?? []
  if (id === '' || Number.isNaN(Date.parse(at)))
    throw new FieldProblems([{ field: 'before', problem: 'malformed' }])
  return { publishedAt: new Date(at), id }
}

const cursorShape = /^(\d{4}-[\dT:.-]+Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/
