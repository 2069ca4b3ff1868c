// Letters and invisible characters: what old systems, PDFs and Arabic keyboards make of Persian text.
import { toPersianDigits } from '../characters/digits.ts'
import { composeWord } from '../characters/compose.ts'
import { foldLetters } from '../characters/fold.ts'
import { lettersAndMask, lexicon } from '../lexicon/lexicon.ts'
import type { TextRule } from './text-rule.ts'

const ZWNJ = '\u200C'
const LETTER = '[\\u0621-\\u064A\\u0654\\u066E-\\u06D3\\u06D5]'

const WORD = `${LETTER}(?:${ZWNJ}?${LETTER})*`

/** Is there anything in the text that these rules could change? Most texts have nothing. */
export const SUSPECT_CHARACTERS =
  /[\u0643\u0649\u064A\u06AA\u06BE\u06C1\u06D5\u0653\u0660-\u0669\u00AC\u00AD\u200B\u200E\u200F\u2060\uFB50-\uFDF2\uFE70-\uFEFF\t&]|\u200C(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])\u200C/u

export const characterRules: readonly TextRule[] = [
  {
    name: 'characters.presentation-form',
    tier: 'auto',
    pattern: /[\uFB50-\uFD3D\uFD50-\uFDF2\uFE70-\uFEFC]+/gu,
    replace: ([form]) => form.normalize('NFKC'),
  },
  { name: 'characters.entity', tier: 'auto', pattern: /&(?:zwnj|#8204|#x200c);/giu, replace: () => ZWNJ },
  {
    name: 'characters.half-space',
    tier: 'auto',
    pattern: new RegExp(
      `(?<=${LETTER})[\\u00AC\\u00AD\\u200B\\u200C\\u200E\\u200F\\u2060\\uFEFF]+(?=${LETTER})`,
      'gu',
    ),
    replace: () => ZWNJ,
  },
  {
    name: 'characters.half-space',
    tier: 'auto',
    pattern: new RegExp(`(?<!${LETTER}|${ZWNJ})(${WORD})\\t(${WORD})`, 'gu'),
    replace: ([, first = '', second = '']) =>
      isOneWord(first, second) ? `${first}${ZWNJ}${second}` : undefined,
  },
  {
    name: 'characters.letter',
    tier: 'auto',
    pattern: /[\u0600-\u06FF]+/gu,
    replace: ([run]) => composeWord(foldLetters(run)),
  },
  {
    name: 'characters.digit',
    tier: 'auto',
    pattern: /[\u0660-\u0669]+/gu,
    replace: ([digits]) => toPersianDigits(digits),
  },
  { name: 'characters.half-space', tier: 'auto', pattern: /\u200C{2,}/gu, replace: () => ZWNJ },
  {
    name: 'characters.half-space',
    tier: 'auto',
    pattern: /\u200C+(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])\u200C+/gu,
    replace: () => '',
  },
]

/** Does the lexicon set a half-space where the two meet, whatever others the whole may still lack? */
function isOneWord(first: string, second: string): boolean {
  const { letters, mask } = lettersAndMask(foldLetters(`${first}${ZWNJ}${second}`))
  return lexicon()
    .readings(letters)
    .some(reading => (reading.mask & mask) === mask)
}
