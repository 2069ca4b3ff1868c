import type { StoryCard } from '../public-story.ts'

/** A number to call. */
export interface HelpLine {
  label: string
  number: string
}

/** What the newsroom tells readers in a crisis. */
export interface CrisisWords {
  /** What readers do now. */
  instruction: string
  /** Who says so. */
  source: string
  /** When the newsroom last checked all of it. */
  checkedAt: Date
  known: string[]
  unknown: string[]
  phones: HelpLine[]
  /** Id of the live story that follows it. */
  liveStoryId: string | null
  /** Pages of the dossier without pictures. */
  isLight: boolean
}

/** What an authority announced. */
export interface Notice {
  id: string
  headline: string
  source: string
  announcedAt: Date
  storyId: string | null
}

/** The crisis coverage of a dossier as its editors see it. */
export interface DeskCrisis extends CrisisWords {
  startedAt: Date
  endedAt: Date | null
  version: number
  notices: Notice[]
}

/** The same as readers see it: stories that are not out are not named. */
export interface PublicCrisis extends Omit<CrisisWords, 'liveStoryId'> {
  live: StoryCard | null
  notices: (Omit<Notice, 'storyId'> & { story: StoryCard | null })[]
}
