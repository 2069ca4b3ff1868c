import type { CommentTerms } from './comment-terms.ts'
import { wholeWordsOf } from './find-accusations.ts'
import { joiningWords, referringWords } from './referring-words.ts'
import { atOnce } from './signal.ts'

const fewestWords = 4
/** The share of a comment's weight, by rarity, that it has in common with the story; below it there is a hint. */
const leastShared = 0.04

/**
 * House rule 3: a comment of some words that shares none of weight with the story or the conversation under it, and does
 * not speak of what was told either. Only a hint.
 */
export const offTopic = atOnce('off-topic', ({ hasStory, terms }) => {
  const words = new Set(terms.ofComment.map(({ term }) => term).filter(isComparable))
  if (!hasStory || words.size < fewestWords || refers(terms)) return undefined
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

// A story is in Persian letters; words in others could not be in it. «پل» and «آب» are words, «از» joins two.
const joining = new Set(joiningWords)
const isComparable = (term: string): boolean =>
  term.length >= 2 && !joining.has(term) && /\p{Script=Arabic}/u.test(term)

let referringKnown: ReadonlySet<string> | undefined
const refers = ({ ofComment }: CommentTerms): boolean => {
  const referring = (referringKnown ??= wholeWordsOf(referringWords))
  return ofComment.some(({ term }) => referring.has(term))
}

// Inverse document frequency; before the archive is counted, every word is as rare as another.
function rarityOf(term: string, { storiesWith, storiesCounted }: CommentTerms): number {
  if (storiesCounted < 50) return 1
  return Math.log((storiesCounted + 1) / ((storiesWith(term) ?? 0) + 1))
}
