import type { Edition, StoryStatus } from '../story.ts'

/** draft: readers know nothing of it. closed: it is read on, and its page says that no more is added. */
export const dossierStates = ['draft', 'published', 'closed'] as const
export type DossierState = (typeof dossierStates)[number]

/** A moment on a dossier's line of time. */
export interface MomentGiven {
  /** A day in Tehran in machine form: `2026-11-22`. */
  day: string
  text: string
  /** Empty: English readers are not told of it. */
  textEn: string
  /** Id of the story that tells it; null when none does. */
  storyId: string | null
}

/** A dossier as the desk lists it. */
export interface DossierLine {
  id: string
  slug: string
  title: string
  state: DossierState
  stories: number
  updatedAt: Date
}

/** A story of a dossier at the desk; of a section that the reader of the desk does not see, it has no headline. */
export interface DossierStory {
  id: string
  code: number
  edition: Edition
  status: StoryStatus
  headline: string
}

/** A dossier as its editors change it. */
export interface DeskDossier {
  id: string
  slug: string
  title: string
  introduction: string
  titleEn: string
  introductionEn: string
  state: DossierState
  version: number
  stories: DossierStory[]
  moments: MomentGiven[]
}
