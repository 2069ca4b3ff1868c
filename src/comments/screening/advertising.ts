import { sellingWords } from './selling-words.ts'
import { termsOf } from './comment-terms.ts'
import { seenAt } from './seen-words.ts'
import { atOnce } from './signal.ts'

/** One word of a market says nothing; this many different ones are an offer. */
const fewestWords = 2

/** Words of an offer: selling, ordering, following. */
export const advertising = atOnce('advertising', ({ text, terms }) => {
  const selling = terms.ofComment.filter(
    ({ term }) => sellingTerms().has(term) && !terms.ofStory.named.has(term),
  )
  const words = seenAt(text, selling)
  return words.length < fewestWords
    ? undefined
    : { rule: 'advertising', sentence: 'words-of-an-offer', within: 'text', words, urgency: 0.5 }
})

let known: ReadonlySet<string> | undefined
const sellingTerms = (): ReadonlySet<string> =>
  (known ??= new Set(
    sellingWords.flatMap(word =>
      termsOf(word)
        .filter(({ kind }) => kind !== 'part')
        .map(({ term }) => term),
    ),
  ))
