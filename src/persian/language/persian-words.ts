// Exports `leanToPersian`: what the lexicon says of a very short text in Arabic script.
import { foldLetters } from '../characters/fold.ts'
import { lexicon } from '../lexicon/lexicon.ts'
import { BREAK, isArabicLetter } from './symbols.ts'
import { type Stretch } from './stretch.ts'

/** Up to this many letters the groups of letters say little, and most words are shared with a neighbour. */
const LETTERS_OF_FEW_WORDS = 12
/** Persian is the language of the house: words that are all Persian are four times as likely to be meant so … */
const ALL_KNOWN = 4
/** … and a text with a word that Persian lacks a third as likely. */
const ONE_UNKNOWN = 0.3
/** Beyond these the factors change no verdict, and the lexicon need not be asked. */
const DOUBTFUL = [0.05, 0.95] as const

/**
 * The factor for the odds of Persian, given its probability by letters alone: above 1 when the lexicon knows every word
 * («خبر», which Arabic and Urdu have too), below 1 when it does not, 1 for longer and for clear texts.
 */
export function leanToPersian(stretches: readonly Stretch[], probability: number): number {
  const letters = stretches.reduce((sum, { arabic, latin }) => sum + arabic + latin, 0)
  if (letters > LETTERS_OF_FEW_WORDS || probability < DOUBTFUL[0] || probability > DOUBTFUL[1]) return 1
  const words = stretches.flatMap(wordsOf)
  if (words.length === 0) return 1
  return words.every(isPersian) ? ALL_KNOWN : ONE_UNKNOWN
}

function isPersian(word: string): boolean {
  return lexicon().readings(word).length > 0
}

/** The words in Arabic letters, in Persian letters and without half-spaces. */
function wordsOf({ symbols, length }: Stretch): string[] {
  const words: string[] = []
  let word = ''
  for (let at = 0; at <= length; at++) {
    const symbol = at < length ? (symbols[at] ?? BREAK) : BREAK
    if (isArabicLetter(symbol)) word += String.fromCharCode(symbol)
    else if (symbol === BREAK && word !== '') {
      words.push(foldLetters(word))
      word = ''
    }
  }
  return words
}
