import { foldForComparison, type Term } from '../../persian/index.ts'
import { accusedPatterns } from './accused-patterns.ts'
import { nobody, offices, wrongdoers, wrongs } from './accused-words.ts'
import { piecesOf, type Piece } from './disguises.ts'
import { wholeWordsOf } from './find-accusations.ts'
import { formsOf } from './word-forms.ts'

interface Place {
  start: number
  end: number
}

/** Who is accused, and the word that accuses. */
export interface Accused {
  who: Place
  word: Place
}

/**
 * Where a sentence says of somebody that he is what the news calls wrongdoers, or does what it calls a wrong: «شهردار
 * رشوه گرفته», not «پلیس جلوی رشوه را گرفت». `named` are the terms of the comment that name somebody of the story.
 */
export function accusedIn(text: string, terms: readonly Term[], named: readonly Term[]): Accused[] {
  const none = new Set(terms.filter(({ term }) => nobodyTerms().has(term)).map(({ start }) => start))
  const someone = new Set(named.map(({ start }) => start).filter(start => !none.has(start)))
  const { line, pieceAt } = lineOf(piecesOf(text), someone)
  return patterns().flatMap(pattern =>
    [...line.matchAll(pattern)].flatMap(({ index, 0: found, groups }) => {
      const who = pieceAt.get(index)
      const word = pieceAt.get(index + found.length - (groups?.['rest']?.length ?? 0))
      return who === undefined || word === undefined ? [] : [{ who, word }]
    }),
  )
}

// The words of a text in one line, a sign before whoever can be accused; a comma and the end of a sentence stand apart.
function lineOf(
  pieces: readonly Piece[],
  someone: ReadonlySet<number>,
): { line: string; pieceAt: ReadonlyMap<number, Piece> } {
  const pieceAt = new Map<number, Piece>()
  let line = ' '
  for (const piece of pieces) {
    if (/[.!?؟؛\n]/u.test(piece.before)) line += '| '
    else if (/[,،:]/u.test(piece.before)) line += ', '
    const isSomeone =
      (someone.has(piece.start) || officeForms().has(piece.letters)) && !isWrong().has(piece.letters)
    pieceAt.set(line.length, piece)
    line += `${isSomeone ? '@' : ''}${piece.letters} `
  }
  return { line: `${line}| `, pieceAt }
}

let known: readonly RegExp[] | undefined
const patterns = (): readonly RegExp[] =>
  (known ??= accusedPatterns.map(pattern => new RegExp(`(?<= )${pattern}`, 'gu')))

let wrongKnown: ReadonlySet<string> | undefined
const isWrong = (): ReadonlySet<string> => (wrongKnown ??= new Set([...wrongdoers, ...wrongs]))

let nobodyKnown: ReadonlySet<string> | undefined
const nobodyTerms = (): ReadonlySet<string> => (nobodyKnown ??= wholeWordsOf(nobody))

let officeKnown: ReadonlySet<string> | undefined
const officeForms = (): ReadonlySet<string> =>
  (officeKnown ??= new Set(offices.flatMap(office => formsOf(lettersOf(office)))))

const lettersOf = (word: string): string => foldForComparison(word).replaceAll(' ', '')
