import { analyse, type Term } from '../../persian/index.ts'

/** The search terms of a comment and of its story, and how rare they are; several rules read them. */
export interface CommentTerms {
  ofComment: readonly Term[]
  ofStory: StoryTerms
  /** How many stories of the archive hold a term; undefined when none of those counted does. */
  storiesWith: (term: string) => number | undefined
  /** How many stories were counted; 0 before the first count. */
  storiesCounted: number
}

export interface StoryTerms {
  /** Terms of the headline, the lead and the topics: what and whom it is about. */
  named: ReadonlySet<string>
  /** All terms: those of the body, of live entries and of the conversation under it too. */
  all: ReadonlySet<string>
}

export const termsOf = (text: string): Term[] => analyse(text)

/** The terms of a short text, all of which is what it is about, and of what was said under it. */
export function termsOfText(text: string, said: readonly string[] = []): StoryTerms {
  const named = setOf(text)
  return { named, all: new Set([...named, ...setOf(said.join('\n'))]) }
}

export const setOf = (text: string): Set<string> => new Set(analyse(text).map(({ term }) => term))
