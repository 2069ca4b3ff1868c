import type { CommentTerms } from './comment-terms.ts'

/** A word that a rule saw, as the reader wrote it, and where: offsets in UTF-16 units, the end not included. */
export interface SeenWord {
  text: string
  start: number
  end: number
}

/** What a rule saw in a comment, for the moderator: a rule, a sentence (by its code) and the words. */
export interface Signal {
  rule: string
  /** A key of `signalSentences`. */
  sentence: string
  /** Where the words stand: in the comment's text or in the reader's name. */
  within: 'text' | 'name'
  /** In the order of the text; none when the rule is about the whole. A place from 0 to 0 is not known. */
  words: readonly SeenWord[]
  /** How many came before that say the same; only where that is what was seen. */
  count?: number
  /** Under how many stories these stand. */
  stories?: number
  /** 0 to 1: how much sooner a person should look. */
  urgency: number
}

/** What came before a comment and said the same, or nearly the same. */
export interface Repeats {
  how: 'same' | 'alike'
  /** How many came before; `mostCounted` stands for that many and more. */
  count: number
  /** Under how many stories. */
  stories: number
}

/** What a rule is given. */
export interface ScreenedComment {
  name: string
  text: string
  /** Readers can see its story, so that its terms are there. */
  hasStory: boolean
  commentsOpen: boolean
  /** Whether the same, or nearly the same, was sent before, under any story. */
  repeats: Repeats | undefined
  /** Whose name the reader's name looks like. */
  imitates: 'staff' | 'office' | undefined
  terms: CommentTerms
}

/**
 * A rule of the policy: looks and explains; never publishes, never refuses. It works in steps and yields between them,
 * so that a slow one can be left where it is: a running function cannot be interrupted, a paused one can.
 */
export interface Rule {
  name: string
  look: (comment: ScreenedComment) => Generator<undefined, Signal | undefined, undefined>
}

/** A rule that is done in one short step: nothing in it grows faster than the text, whose length has a limit. */
export const atOnce = (name: string, look: (comment: ScreenedComment) => Signal | undefined): Rule => ({
  name,
  *look(comment) {
    return look(comment)
  },
})

/** Part of a learnt score: letters or words of the comment that weighed most, and their weight in log-odds. */
export interface Reason {
  text: string
  start: number
  end: number
  weight: number
}

/** What earlier decisions suggest about one rule, or about refusal as such ('refused'). */
export interface RuleScore {
  rule: string
  /** 0 to 1, calibrated: of comments with 0.7, about seven in ten were refused. */
  probability: number
  reasons: readonly Reason[]
}

export interface Screening {
  signals: readonly Signal[]
  scores: readonly RuleScore[]
  /** Which weights gave the scores; null before the newsroom has decided enough. */
  modelVersion: number | null
  /** 0 to 1: the strongest of signals and scores; of an unranked comment, a number that means nothing. */
  urgency: number
  /** Its place in the queue was drawn by a keyed hash of its id, so that ranking can be measured. */
  unranked: boolean
}
