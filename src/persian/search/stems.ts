import { lexicon } from '../lexicon/index.ts'
import {
  AFTER_VOWEL,
  ANIMATE_PLURAL,
  ARABIC_PLURAL,
  COMPARATIVE,
  HEH,
  INDEFINITE,
  LONG_VOWELS,
  PLURAL,
  PLURALS,
} from './fa.ts'
import type { Reading } from './read-word.ts'

// A listed word keeps «ان» and «ات» when little would be left: such short rests are seldom its singular.
const SHORTEST_SINGULAR = 4
const SHORTEST_STEM = 3

/**
 * What a word is a form of, by one reading of the lexicon. Endings that only inflect (ها, تر, ‌ای, هٔ) fall off
 * always; those that also make new words (ی, ان, م …) only when the whole is no word of its own.
 */
export function stemsOfReading(letters: string, reading: Reading, isEntry: boolean): string[] {
  if (reading.kind === 'entry') return arabicSingular(letters)
  if (reading.kind !== 'inflected') return isEntry || reading.prefix === '' ? [] : [`~${reading.stem}`]
  const stem = reading.prefix + reading.stem
  return falls(stem, reading, isEntry) ? [stem] : []
}

/** The stem of a word the lexicon does not know: a plural or comparative ending set off by the writer, or ها itself. */
export function stemsWithoutLexicon(pieces: readonly string[]): string[] {
  const last = pieces.at(-1) ?? ''
  if (pieces.length > 1) {
    return PLURALS.includes(last) || last.startsWith(COMPARATIVE) ? [pieces.slice(0, -1).join('')] : []
  }
  const ending = PLURALS.find(plural => last.endsWith(plural) && last.length - plural.length >= SHORTEST_STEM)
  return ending === undefined ? [] : [last.slice(0, -ending.length)]
}

function falls(stem: string, { ending, mask }: Reading, isEntry: boolean): boolean {
  if (ending.startsWith(PLURAL) || ending.startsWith(COMPARATIVE)) return stem.length >= 2
  if (ending === AFTER_VOWEL) return true
  if (ending === INDEFINITE) return indefiniteFalls(stem, isEntry)
  if (ending.startsWith(ANIMATE_PLURAL)) return !isEntry || stem.length >= SHORTEST_SINGULAR
  if ((mask & (1 << stem.length)) !== 0) return true
  return !isEntry
}

// «ی» makes adjectives of nouns and nouns of adjectives more often than it says "a". It falls after a long vowel,
// where an adjective would have «یی», and off an adjective when the whole is not listed.
function indefiniteFalls(stem: string, isEntry: boolean): boolean {
  if (stem.length >= SHORTEST_STEM && LONG_VOWELS.includes(stem.slice(-1))) return true
  return !isEntry && isAdjective(stem)
}

function isAdjective(stem: string): boolean {
  const takes = (ending: string) =>
    lexicon()
      .readings(stem + ending)
      .some(reading => reading.kind === 'inflected' && reading.stem === stem)
  return takes(COMPARATIVE) || !takes(PLURAL)
}

function arabicSingular(letters: string): string[] {
  if (!letters.endsWith(ARABIC_PLURAL)) return []
  const singular = letters.slice(0, -ARABIC_PLURAL.length)
  const listed = singular.length >= SHORTEST_STEM && !singular.endsWith(HEH) && lexicon().isEntry(singular)
  return listed ? [singular] : []
}
