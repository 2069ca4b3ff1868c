import type { SearchableStory } from '../../newsroom/index.ts'

/** What a rule saw in a comment, for the moderator: a rule, a sentence (by its code) and the words. */
export interface Signal {
  rule: string
  sentence: string
  words: readonly string[]
  /** 0 to 1: how much sooner a person should look. */
  urgency: number
}

/** What a rule is given. */
export interface ScreenedComment {
  name: string
  text: string
  story: SearchableStory | undefined
  /** Texts sent lately, to recognise what is sent again. */
  lateTexts: readonly string[]
}

/** A rule of the policy: looks and explains; never publishes, never refuses. */
export type Rule = (comment: ScreenedComment) => Signal | undefined

export interface Screening {
  signals: readonly Signal[]
  /** 0 to 1: the strongest signal's. */
  urgency: number
}
