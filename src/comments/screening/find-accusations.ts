import { foldForComparison, type Term } from '../../persian/index.ts'
import { accusingCompounds, accusingForms, accusingPhrases, accusingWords } from './accusing-words.ts'
import { termsOf } from './comment-terms.ts'
import { piecesOf, type Piece } from './disguises.ts'
import { formsOf } from './word-forms.ts'

interface Place {
  start: number
  end: number
}

/** Where a comment accuses: by a word in any form, by a compound, or by a phrase. Bounded by the length of the text. */
export function accusationsIn(text: string, terms: readonly Term[]): Place[] {
  const pieces = piecesOf(text)
  return [
    ...terms.filter(({ term }) => accusingTerms().has(term)),
    ...pieces.filter(({ letters }) => formsThatAccuse().has(letters)),
    ...phrasesIn(pieces),
  ].map(({ start, end }) => ({ start, end }))
}

/** Search terms of the words of a list. A part of a compound accuses nobody: «پول» is not «پول‌شویی». */
export const wholeWordsOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(
    words.flatMap(word =>
      termsOf(word)
        .filter(({ kind }) => kind !== 'part')
        .map(({ term }) => term),
    ),
  )

let knownTerms: ReadonlySet<string> | undefined
const accusingTerms = (): ReadonlySet<string> => (knownTerms ??= wholeWordsOf(accusingWords))

// «کلاه‌بردارند», «اختلاسگرن»: the endings of verbs and of speech, which a search does not take off.
let knownForms: ReadonlySet<string> | undefined
const formsThatAccuse = (): ReadonlySet<string> =>
  (knownForms ??= new Set([
    ...accusingForms,
    ...[
      ...accusingWords.map(word => foldForComparison(word).replaceAll(' ', '')),
      ...accusingCompounds.flatMap(({ beginnings, ends }) =>
        beginnings.flatMap(beginning => ends.map(end => beginning + end)),
      ),
    ].flatMap(formsOf),
  ]))

const endOfSentence = /[.!?؟؛\n]/u
const phrases = accusingPhrases.map(phrase => new RegExp(`(?<= )${phrase}(?= )`, 'gu'))

// The words of a text in one line, one space before and after each; between two sentences a bar.
function phrasesIn(pieces: readonly Piece[]): Place[] {
  const starts = new Map<number, Piece>()
  const ends = new Map<number, Piece>()
  let line = ' '
  for (const piece of pieces) {
    if (endOfSentence.test(piece.before)) line += '| '
    starts.set(line.length, piece)
    line += piece.letters
    ends.set(line.length, piece)
    line += ' '
  }
  return phrases.flatMap(phrase =>
    [...line.matchAll(phrase)].flatMap(({ index, 0: found }) => {
      const [first, last] = [starts.get(index), ends.get(index + found.length)]
      return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }]
    }),
  )
}
