import type { CommentTerms } from './comment-terms.ts'
import { atOnce } from './signal.ts'

const fewestWords = 6
/** The share of a comment's weight, by rarity, that it has in common with the story; below it there is a hint. */
const leastShared = 0.04

/** House rule 3: a longer comment that shares no words of weight with the story. Only a hint. */
export const offTopic = atOnce('off-topic', ({ hasStory, terms }) => {
  const words = new Set(terms.ofComment.map(({ term }) => term).filter(isComparable))
  if (!hasStory || words.size < fewestWords) return undefined
  let whole = 0
  let shared = 0
  for (const word of words) {
    const weight = rarityOf(word, terms)
    whole += weight
    if (terms.ofStory.all.has(word)) shared += weight
  }
  if (whole === 0 || shared / whole >= leastShared) return undefined
  const sentence = shared === 0 ? 'shares-no-word' : 'shares-few-words'
  return { rule: 'off-topic', sentence, within: 'text', words: [], urgency: 0.3 }
})

// A story is in Persian letters; words in others could not be in it.
const isComparable = (term: string): boolean => term.length >= 3 && /\p{Script=Arabic}/u.test(term)

// Inverse document frequency; before the archive is counted, longer words stand for rarer ones.
function rarityOf(term: string, { storiesWith, storiesCounted }: CommentTerms): number {
  if (storiesCounted < 50) return term.length >= 4 ? 1 : 0
  return Math.log((storiesCounted + 1) / ((storiesWith(term) ?? 0) + 1))
}
