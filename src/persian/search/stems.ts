import { joinsForward } from '../characters/letter-classes.ts'
import { lexicon } from '../lexicon/index.ts'
import {
  AFTER_HEH,
  ANIMATE_PLURAL,
  ARABIC_PLURAL,
  COMPARATIVE,
  COMPARATIVES,
  HEH,
  INDEFINITE,
  LONG_VOWELS,
  PLURAL,
  PLURALS,
  PRIVATIVE,
} from './fa.ts'

/** One reading of the lexicon, as numbers. */
export type Reading = ReturnType<ReturnType<typeof lexicon>['readings']>[number]

const SHORTEST_STEM = 3
// A listed word keeps «ان» when little would be left: so short a rest is seldom its singular.
const SHORTEST_SINGULAR = 4

/**
 * What a word is a form of, by one reading of the lexicon. Endings that only inflect (ها, تر) and ‌ای fall off
 * always; those that also make new words (ی, ان, م …) only when the whole is no word of its own.
 */
export function stemsOfReading(letters: string, reading: Reading, isEntry: boolean): string[] {
  if (reading.kind === 'entry') return [...arabicSingular(letters), ...listedPlural(letters, reading.mask)]
  if (reading.kind !== 'inflected') return isEntry || reading.prefix === '' ? [] : [`~${reading.stem}`]
  const stem = reading.prefix + reading.stem
  return falls(stem, reading, isEntry) ? [stem] : []
}

/** Stems by the ending alone, for a word or a form that the lexicon does not list: what remains must be a word. */
export function stemsByEnding(letters: string): string[] {
  return [...PLURALS, ...COMPARATIVES, ANIMATE_PLURAL]
    .filter(ending => letters.endsWith(ending))
    .map(ending => letters.slice(0, -ending.length))
    .filter(stem => stem.length >= SHORTEST_STEM && isListed(stem))
}

/** The stem of a word made of unknown words: a plural or comparative set off by the writer, or ها itself. */
export function stemsOfUnknown(pieces: readonly string[]): string[] {
  const last = pieces.at(-1) ?? ''
  if (pieces.length > 1) {
    const isEnding = PLURALS.includes(last) || COMPARATIVES.includes(last)
    return isEnding ? [pieces.slice(0, -1).join('')] : []
  }
  const ending = PLURALS.find(plural => last.endsWith(plural) && last.length - plural.length >= SHORTEST_STEM)
  return ending === undefined ? [] : [last.slice(0, -ending.length)]
}

function falls(stem: string, { ending }: Reading, isEntry: boolean): boolean {
  if (ending.startsWith(PLURAL)) return !isEntry || !joinsForward(stem.slice(-1))
  if (ending === AFTER_HEH) return true
  if (ending.startsWith(COMPARATIVE)) return stem.length >= 2
  if (ending.startsWith(ANIMATE_PLURAL)) return !isEntry || stem.length >= SHORTEST_SINGULAR
  if (ending === INDEFINITE) return !isEntry && indefiniteFalls(stem)
  return !isEntry
}

// «ی» makes adjectives of nouns more often than it says "a". It falls after a long vowel, where an adjective would
// have «یی», and off an adjective; a noun keeps it.
function indefiniteFalls(stem: string): boolean {
  return (stem.length >= SHORTEST_STEM && LONG_VOWELS.includes(stem.slice(-1))) || isAdjective(stem)
}

// An adjective and not also a noun: it is compared, or has no plural, and بی does not go before it.
function isAdjective(stem: string): boolean {
  const takes = (word: string) =>
    lexicon()
      .readings(word)
      .some(reading => reading.kind === 'inflected' && reading.stem === stem)
  return !takes(PRIVATIVE + stem) && (takes(stem + COMPARATIVE) || !takes(stem + PLURAL))
}

function arabicSingular(letters: string): string[] {
  if (!letters.endsWith(ARABIC_PLURAL)) return []
  const singular = letters.slice(0, -ARABIC_PLURAL.length)
  const listed = singular.length >= SHORTEST_STEM && !singular.endsWith(HEH) && isListed(singular)
  return listed ? [singular] : []
}

// «بعضی‌ها» and «زودتر» are listed themselves; «تنها», which joins its ها, is another word.
function listedPlural(letters: string, mask: number): string[] {
  return stemsByEnding(letters).filter(stem => {
    const ending = letters.slice(stem.length)
    if (ending === ANIMATE_PLURAL) return stem.length >= SHORTEST_SINGULAR
    return (
      ending.startsWith(COMPARATIVE) || (mask & (1 << stem.length)) !== 0 || !joinsForward(stem.slice(-1))
    )
  })
}

// With whatever half-spaces.
function isListed(letters: string): boolean {
  return lexicon().entryMasks(letters).length > 0
}
