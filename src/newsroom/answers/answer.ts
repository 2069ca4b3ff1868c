import type { Edition } from '../story.ts'

/** reply: somebody's own words about a story. correction: what somebody says was wrong in it. */
export const answerKinds = ['reply', 'correction'] as const
export type AnswerKind = (typeof answerKinds)[number]

/** The other story of the two, as readers are led to it. */
export interface AnswerLink {
  kind: AnswerKind
  /** In whose name. */
  party: string
  code: number
  slug: string
  edition: Edition
  headline: string
  publishedAt: Date
}

/** What leads from a story to those it answers and those that answer it. */
export interface AnswerLinks {
  answers: AnswerLink | null
  answeredBy: AnswerLink[]
}

export interface AnswerOrder {
  /** Id of the story that is the answer. */
  storyId: string
  /** Id of the story that it answers. */
  answersId: string
  kind: AnswerKind
  party: string
}
