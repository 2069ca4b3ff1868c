import { LRUCache } from 'lru-cache'
import { storyForSearch, type SearchableStory } from '../../newsroom/index.ts'
import type { Context } from '../../platform/context.ts'
import { textsUnder } from '../published-store.ts'
import { setOf, type StoryTerms } from './comment-terms.ts'

// To read a story whole costs the database more than all else that is asked for a comment, and the terms of a long body
// take some hundredths of a second. Topics, live entries and the conversation change without a revision, hence the minute.
const kept = new LRUCache<string, StoryTerms>({ max: 200, ttl: 60_000 })

/** The terms of a story that readers see; undefined when they see none. Kept by revision, for a minute. */
export async function readStoryTerms(
  context: Context,
  { storyId, revisionId }: { storyId: string; revisionId: string | null },
): Promise<StoryTerms | undefined> {
  const key = `${storyId} ${revisionId ?? ''}`
  const known = kept.get(key)
  if (known !== undefined) return known
  const [story, said] = await Promise.all([storyForSearch(context, storyId), textsUnder(context, storyId)])
  if (story === undefined) return undefined
  const terms = termsOfStory(story, said)
  kept.set(key, terms)
  return terms
}

/** Of what a story is about, and of all it says; and of what readers `said` about it that was published. */
export function termsOfStory(story: SearchableStory, said: readonly string[] = []): StoryTerms {
  const { kicker, headline, lead, topics, section, paragraphs, entries, pictureCaption, byline } = story
  const named = setOf([kicker, headline, lead, ...topics].join('\n'))
  const rest = setOf([section, pictureCaption, byline, ...paragraphs, ...entries, ...said].join('\n'))
  return { named, all: new Set([...named, ...rest]) }
}
