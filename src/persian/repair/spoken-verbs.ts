// Verbs as they are spoken, which no dictionary lists: «می‌شه», «نمی‌دونم», «می‌کردن».
import type { Lexicon } from '../lexicon/lexicon.ts'
import { SPOKEN_ENDINGS, SPOKEN_STEMS, SPOKEN_THOUGH_LISTED } from './fa.ts'

const SIGN = /^ن?می/u
/** Present and past stems that are common enough to be spoken of so; seldom ones look like names. */
const SELDOMEST = 3

/**
 * Where the half-space of a spoken verb stands, as a mask; 0 when the letters are none, or a word that is listed: «میان», «میدان».
 * Example: «نمیدونم» has it before its fourth letter.
 */
export function spokenVerb(letters: string, lexicon: Lexicon): number {
  const sign = SIGN.exec(letters)?.[0]
  if (sign === undefined || letters.length < sign.length + 2) return 0
  if (lexicon.readings(letters).length > 0 && !SPOKEN_THOUGH_LISTED.test(letters)) return 0
  const rest = letters.slice(sign.length)
  const isSpoken = SPOKEN_ENDINGS.some(
    ending => rest.endsWith(ending) && isStem(rest.slice(0, rest.length - ending.length), ending, lexicon),
  )
  return isSpoken ? 1 << sign.length : 0
}

/** «دون», «گ»; or the stem that is written too, before an ending that only is spoken: «کن» in «می‌کنه». */
function isStem(stem: string, ending: string, lexicon: Lexicon): boolean {
  if (SPOKEN_STEMS.has(stem)) return true
  return /^(?:ه|ن|ین)$/u.test(ending) && stem.length > 1 && lexicon.verbRankOf(stem) <= SELDOMEST
}
