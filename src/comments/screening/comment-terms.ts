import { LRUCache } from 'lru-cache'
import type { SearchableStory } from '../../newsroom/index.ts'
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
  /** All terms, those of the body too. */
  all: ReadonlySet<string>
}

export const termsOf = (text: string): Term[] => analyse(text)

// The terms of a long body take some hundredths of a second, and under a story that is read comments come by hundreds.
const kept = new LRUCache<string, { of: string; terms: StoryTerms }>({ max: 200 })

/** Kept as long as the story reads the same. */
export function termsOfStory(story: SearchableStory | undefined): StoryTerms {
  if (story === undefined) return { named: new Set(), all: new Set() }
  const { kicker, headline, lead, topics, section, paragraphs, pictureCaption, byline } = story
  const named = [kicker, headline, lead, ...topics].join('\n')
  const rest = [section, pictureCaption, byline, ...paragraphs].join('\n')
  const of = `${named}\n\n${rest}`
  const known = kept.get(story.storyId)
  if (known?.of === of) return known.terms
  const namedTerms = setOf(named)
  const terms = { named: namedTerms, all: new Set([...namedTerms, ...setOf(rest)]) }
  kept.set(story.storyId, { of, terms })
  return terms
}

/** The same of a short text, all of which is what it is about. */
export function termsOfText(text: string): StoryTerms {
  const terms = setOf(text)
  return { named: terms, all: terms }
}

const setOf = (text: string): Set<string> => new Set(analyse(text).map(({ term }) => term))
