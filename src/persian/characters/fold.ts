import { LETTERS_COMPARED, LETTERS_MEANT } from './look-alikes.ts'
import { composeWord } from './compose.ts'
import { toLatinDigits } from './digits.ts'
import { UNSEEN_HALF_SPACES, ZWNJ } from './signs.ts'

const MEANT = new RegExp(`[${Object.keys(LETTERS_MEANT).join('')}]`, 'g')
const NOT_COMPARED = /[\p{M}\p{Cf}]/gu
// The ezafe of a word that ends in heh, written with a half-space; at the end of a word it is the same word.
const HEH_AND_YEH = /([\u0647\u06D5\u06C1])\u200C[\u06CC\u064A\u0649](?![\p{L}\p{M}\u200C])/gu
const HEH_WITH_HAMZA = /[\u06C0\u06C2]/g
const HALF_SPACES = new RegExp(`[${ZWNJ}${UNSEEN_HALF_SPACES}]+`, 'g')
// Marks, tatweel, and the spaces that some presentation forms unfold into.
const NO_LETTERS = /(?:[^\p{L}\u200C]|\u0640)+/gu
const EDGES = new RegExp(`^${ZWNJ}|${ZWNJ}$`, 'g')
const OLD_FORMS = /[\uFB50-\uFDFF\uFE70-\uFEFC]/

let folded: (string | undefined)[] | undefined

/**
 * Arabic and Urdu forms of letters as the Persian letters they were meant as (yeh, alef maksura, kaf, the hehs).
 * Nothing else changes and the length stays, so offsets hold. Never for Arabic quotations that are shown.
 * Idempotent. Example: «علي» with an Arabic yeh gives «علی».
 */
export function foldLetters(text: string): string {
  return text.replace(MEANT, letter => LETTERS_MEANT[letter] ?? letter)
}

/**
 * The key under which two spellings are the same word: letters as in `foldLetters`, آ as ا, hamza and its seats,
 * teh marbuta and هٔ ۀ ه‌ی as ه, no vowel signs, tatweel, half-spaces or other invisible signs, digits of three
 * scripts as ASCII, wide and presentation forms as plain ones, no accents, lower case, single spaces, no space at
 * the ends. For search, duplicates, blocked words, slugs and topics; never shown. Idempotent.
 * Example: «خانه‌ی مؤمن ۱۲» gives «خانه مومن 12».
 */
export function foldForComparison(text: string): string {
  return foldUnits(text.replace(HEH_AND_YEH, '$1')).replace(/\s+/g, ' ').trim()
}

/**
 * One word as the lexicon writes it: Persian letters and single half-spaces between them, no marks, no tatweel; the ezafe
 * after ه falls off. آ and the seats of hamza stay. Example: «خانۀ» and «خانه‌ی» give «خانه».
 */
export function foldWord(word: string): string {
  const known = OLD_FORMS.test(word) ? composeWord(word, 'NFKC') : composeWord(word)
  const spaced = known.replace(HEH_WITH_HAMZA, '\u0647').replace(HALF_SPACES, ZWNJ)
  const bare = foldLetters(spaced.replace(NO_LETTERS, '').replace(HALF_SPACES, ZWNJ))
  return bare.replace(EDGES, '').replace(HEH_AND_YEH, '$1')
}

function foldUnits(text: string): string {
  folded ??= new Array<string | undefined>(0x10000)
  let key = ''
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const known = folded[unit]
    if (known !== undefined) {
      key += known
    } else if (unit >= 0xd800 && unit <= 0xdbff) {
      key += foldCharacter(text.slice(at, at + 2))
      at++
    } else {
      key += folded[unit] = foldCharacter(text.charAt(at))
    }
  }
  return key
}

function foldCharacter(character: string): string {
  const bare = character.normalize('NFKD').toLowerCase().normalize('NFKD').replace(NOT_COMPARED, '')
  return [...toLatinDigits(bare)].map(letter => LETTERS_COMPARED[letter] ?? letter).join('')
}
