import type { Term } from '../../persian/index.ts'
import { hedgingWords } from './accusing-words.ts'
import { accusedIn } from './find-accused.ts'
import { accusationsIn, wholeWordsOf } from './find-accusations.ts'
import { seenAt } from './seen-words.ts'
import { atOnce } from './signal.ts'

/** A term in more than this share of the archive's stories names nobody. */
const tooCommon = 0.05

/**
 * House rule 2: an accusing word, weightier beside a person or an institution of the story; a word of the news («معتاد»,
 * «رشوه») only where somebody is said to be it or to do it. A question or a doubt weighs less. Only a hint.
 */
export const accusation = atOnce('accusation', ({ text, terms }) => {
  const known = terms.ofComment.filter(term => terms.ofStory.named.has(term.term) && names(term, terms))
  const accused = accusedIn(text, terms.ofComment, known)
  const accusing = [...accusationsIn(text, terms.ofComment), ...accused.map(({ word }) => word)]
  if (accusing.length === 0) return undefined
  const named = known.filter(term => !accusing.some(each => covers(each, term)))
  const isHedged = terms.ofComment.some(({ term }) => hedgingTerms().has(term))
  const urgency = named.length > 0 ? 0.9 : 0.7
  return {
    rule: 'defamation',
    sentence: named.length > 0 ? 'accuses-beside-name' : 'accuses',
    within: 'text',
    words: seenAt(text, [...accusing, ...named, ...accused.map(({ who }) => who)]),
    urgency: isHedged ? urgency - 0.2 : urgency,
  }
})

// Four letters and more, and rare in the archive: short and common words name nobody.
const names = (
  { term }: Term,
  {
    storiesWith,
    storiesCounted,
  }: { storiesWith: (term: string) => number | undefined; storiesCounted: number },
): boolean => term.length >= 4 && (storiesWith(term) ?? 0) <= Math.max(20, tooCommon * storiesCounted)

let hedgingKnown: ReadonlySet<string> | undefined
const hedgingTerms = (): ReadonlySet<string> => (hedgingKnown ??= wholeWordsOf(hedgingWords))

// «زمین» of «زمین‌خوار» names nobody.
const covers = (accusing: Place, { start, end }: Place): boolean =>
  start >= accusing.start && end <= accusing.end

interface Place {
  start: number
  end: number
}
