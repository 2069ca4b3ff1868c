import { foldForComparison } from './fold.ts'
import { SHAPES } from './look-alikes.ts'

const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]+/gu
const WORD = /[\p{L}\p{M}\p{N}\u200C]+/gu
const ARABIC = /\p{Script=Arabic}/u
const LATIN = /\p{Script=Latin}/u
const CYRILLIC_OR_GREEK = /[\p{Script=Cyrillic}\p{Script=Greek}]/u

/**
 * The bones of a name: two names with the same skeleton look the same to a reader. Folds as `foldForComparison`,
 * then look-alike shapes of any script, and drops everything that is neither letter nor digit, spaces included.
 * Only for comparing with other skeletons, to show a moderator an imitation of a person or an office; empty when
 * the name has no letter or digit. Example: «روابط عمومی», «روابط‌عمومی» and «روا بط عمـومی» have one skeleton.
 */
export function skeleton(text: string): string {
  const shapes = [...foldForComparison(text)].map(letter => SHAPES[letter] ?? letter).join('')
  return shapes.replace(NEITHER_LETTER_NOR_DIGIT, '')
}

/**
 * Are scripts mixed so that a reader may be deceived? True when one word mixes Arabic, Latin, Cyrillic or Greek
 * letters, or when Latin and Cyrillic or Greek meet anywhere; «علی Ali» is honest. A mark for a moderator, no verdict.
 * Example: 'paypal' with a Cyrillic p is true.
 */
export function mixesScripts(text: string): boolean {
  if (LATIN.test(text) && CYRILLIC_OR_GREEK.test(text)) return true
  return (text.match(WORD) ?? []).some(mixesWithin)
}

function mixesWithin(word: string): boolean {
  const letters = word.replace(/\P{L}/gu, '')
  return ARABIC.test(letters) && (LATIN.test(letters) || CYRILLIC_OR_GREEK.test(letters))
}
