import { ZWNJ } from '../characters/signs.ts'
import { INDEFINITE } from './fa.ts'
import { isListedTogether, readWord } from './read-word.ts'
import { stemEnglish } from './stem-english.ts'
import { readWords, type Word } from './words.ts'

/** What a story can be found by at one place. */
export interface Term {
  /** Folded letters or digits; a verb's stem begins with '~'. */
  readonly term: string
  /** Place of the word in the text, from 1; the parts of a compound count one each, however it is written. */
  readonly position: number
  /** Offsets of the word in the text that came in, in UTF-16 units. */
  readonly start: number
  readonly end: number
  /** The form itself in one spelling, what it is a form of, or a part of a compound and what that is a form of. */
  readonly kind: 'exact' | 'stem' | 'part'
}

export const LONGEST_GROUP = 3
// A lexeme of PostgreSQL holds 2046 bytes; nothing longer than this is a word anybody searches.
const LONGEST_TERM = 200

/**
 * The terms of a text, by position: the one analyser for stories and for queries, so that every spelling finds every
 * other. Each word gives its joined form («روابطعمومی»), its stems when the lexicon agrees («کتاب» for «کتاب‌هایشان»),
 * and the parts of a compound; words written apart that the lexicon knows as one give the joined form too.
 * More than a million tokens a minute; the first call reads the lexicon (0.1 s).
 */
export function analyse(text: string): Term[] {
  const words = readWords(text)
  const terms: Term[] = []
  let position = 1
  words.forEach((word, index) => {
    const found = termsOfWord(word)
    for (const term of found.terms) terms.push({ ...place(word, position), ...term })
    for (const group of groupsFrom(words, index)) terms.push(...termsOfGroup(group, position))
    for (const { term, at } of found.parts) terms.push({ ...place(word, position + at), term, kind: 'part' })
    position += found.length
  })
  return terms
}

/** What one word gives, wherever it stands. `at` is the place of a part within its compound, from 0. */
export interface WordTerms {
  readonly terms: readonly Pick<Term, 'term' | 'kind'>[]
  readonly parts: readonly { readonly term: string; readonly at: number }[]
  /** How many positions the word takes. */
  readonly length: number
}

export function termsOfWord(word: Word): WordTerms {
  if (word.script !== 'persian') return { terms: termsOfOther(word), parts: [], length: 1 }
  const { joined, stems, parts } = readWord(word.written)
  const terms = [exact(joined), ...stems.map(stem)]
  if (parts.length === 1) return { terms, parts: [], length: 1 }
  return { terms, parts: parts.flatMap(termsOfPart), length: parts.length }
}

/** Two or three words from here on that follow each other and that the lexicon knows as one. */
export function groupsFrom(words: readonly Word[], index: number): (readonly Word[])[] {
  const groups: (readonly Word[])[] = []
  if (words[index]?.script !== 'persian') return groups
  for (let length = 2; length <= LONGEST_GROUP; length++) {
    const group = words.slice(index, index + length)
    const last = group.at(-1)
    if (group.length < length || last?.script !== 'persian' || !last.follows) break
    if (isListedTogether(group.map(word => word.written))) groups.push(group)
  }
  return groups
}

/** The joined form of words written apart, and its stems. */
export function termsJoined(group: readonly Word[]): Pick<Term, 'term' | 'kind'>[] {
  const { joined, stems } = readWord(group.map(word => word.written).join(ZWNJ))
  return [exact(joined), ...stems.map(stem)]
}

function termsOfGroup(group: readonly Word[], position: number): Term[] {
  const first = group[0]
  const last = group.at(-1)
  if (first === undefined || last === undefined) return []
  return termsJoined(group).map(term => ({ ...place({ ...first, end: last.end }, position), ...term }))
}

// The ی of a compound is not its last part's: «خون‌سردی» holds no «سرد».
function termsOfPart(part: string, at: number): { term: string; at: number }[] {
  const stems = readWord(part).stems.filter(root => at === 0 || part !== root + INDEFINITE)
  return [part, ...stems].map(term => ({ term: bounded(term), at }))
}

function termsOfOther({ script, written }: Word): Pick<Term, 'term' | 'kind'>[] {
  const root = script === 'other' ? stemEnglish(written) : written
  return root === written ? [exact(written)] : [exact(written), stem(root)]
}

function place({ start, end }: Word, position: number): Pick<Term, 'position' | 'start' | 'end'> {
  return { position, start, end }
}

function exact(term: string): Pick<Term, 'term' | 'kind'> {
  return { term: bounded(term), kind: 'exact' }
}

function stem(term: string): Pick<Term, 'term' | 'kind'> {
  return { term: bounded(term), kind: 'stem' }
}

function bounded(term: string): string {
  return term.length > LONGEST_TERM ? term.slice(0, LONGEST_TERM) : term
}
