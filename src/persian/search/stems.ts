import { joinsForward } from '../characters/letter-classes.ts'
import { lexicon, type Reading } from '../lexicon/lexicon.ts'
import {
  AFTER_HEH,
  ANIMATE_PLURAL,
  ARABIC_PLURAL,
  COMPARATIVE,
  COMPARATIVES,
  COMPARED,
  COPULA,
  ENDINGS,
  AGENTS,
  GLIDE,
  GLIDED_PLURAL,
  HAVING,
  NO_PLURALS,
  OF_EVENTS,
  SHORT_BEINGS,
  VERBAL_NOUN,
  INDEFINITE,
  PLURAL,
  PLURALS,
} from './fa.ts'
import { brokenSingularOf, singularsOf } from './plurals.ts'
import { stemOfInfinitive, stemOfListedVerb, stemOfLongVerb, stemOfVerb } from './verb-stem.ts'
import { COUNTED, PLACES_AND_PEOPLES, RELATIONAL } from './words-in-yeh.ts'

const SHORTEST_STEM = 3
const SHORTEST_FIRST = 2
// Of rare nouns the ی makes adjectives as often as it counts.
const RAREST_COUNTED = 5
// «ماجرای», «گفتگوی»: no adjective is written so.
const CARRIES_GLIDE = /..[\u0627\u0648\u06CC]$/
// «تقاضای», «ورای»: what the lexicon lists so is an ezafe too.
const LONG_A = /..\u0627$/
// «منشأیی», «رادیویی»: the ی between a vowel and the ending.
const GLIDED = /^(.+[\u0622\u0623\u0624\u0627\u0648])\u06CC\u06CC$/
const SHORTEST_UNKNOWN = 8
// A listed word keeps «ان» when little would be left: so short a rest is seldom its singular.
const SHORTEST_SINGULAR = 4

/**
 * What a word is a form of, by one reading of the lexicon. Endings that only inflect (ها, تر) and ‌ای fall off
 * always; those that also make new words (ی, ان, م …) only when the whole is no word of its own.
 */
export function stemsOfReading(letters: string, reading: Reading, isEntry: boolean): string[] {
  if (reading.kind === 'entry') return stemsOfEntry(letters, reading)
  if (reading.kind !== 'inflected') return isEntry ? stemOfListedVerb(reading) : stemOfVerb(reading)
  const stem = reading.prefix + reading.stem
  const plain = falls(stem, reading, isEntry) ? [stem, ...singularsOf(stem)] : []
  return [...brokenSingularOf(letters), ...plain]
}

function stemsOfEntry(letters: string, { mask }: Reading): string[] {
  return [
    ...singularsOf(letters),
    ...listedPlural(letters, mask),
    ...compared(letters),
    ...stemOfInfinitive(letters),
  ]
}

/** «بزرگاند», when the lexicon has no such word. */
export function stemOfCopula(letters: string): string[] {
  const stem = letters.slice(0, -COPULA.length)
  return letters.endsWith(COPULA) && stem.length >= SHORTEST_STEM && isListed(stem) ? [stem] : []
}

/** Stems by the ending alone, for a word or a form that the lexicon does not list: what remains must be a word. */
export function stemsByEnding(letters: string): string[] {
  return [...PLURALS, ...COMPARATIVES, ANIMATE_PLURAL]
    .filter(ending => letters.endsWith(ending))
    .map(ending => letters.slice(0, -ending.length))
    .filter(stem => stem.length >= SHORTEST_STEM && (isListed(stem) || isPerson(stem)))
}

/** The stem of a word made of unknown words: a plural or comparative set off by the writer, or ها itself. */
export function stemsOfUnknown(pieces: readonly string[]): string[] {
  const last = pieces.at(-1) ?? ''
  if (pieces.length > 1) {
    const isEnding = PLURALS.includes(last) || ENDINGS.includes(last)
    return [...(isEnding ? [pieces.slice(0, -1).join('')] : []), ...stemOfLongVerb(pieces)]
  }
  const ending = PLURALS.find(plural => last.endsWith(plural) && last.length - plural.length >= SHORTEST_STEM)
  return ending === undefined ? unknownCounted(last) : [last.slice(0, -ending.length)]
}

// «منشأیی»; and «متاآمفتامینی», for so long a word is no name of a place whose people are called by it.
function unknownCounted(letters: string): string[] {
  const [, beforeGlide] = GLIDED.exec(letters) ?? []
  if (beforeGlide !== undefined)
    return isListed(beforeGlide) && !RELATIONAL.has(beforeGlide) ? [beforeGlide] : []
  const stem = letters.slice(0, -INDEFINITE.length)
  // «موسیقیی», for «موسیقی‌ای».
  if (letters.endsWith(INDEFINITE + INDEFINITE) && isListed(stem)) return [stem]
  const falls = letters.endsWith(INDEFINITE) && stem.length >= SHORTEST_UNKNOWN && !isAgent(stem)
  return falls ? [stem] : []
}

function falls(stem: string, { ending }: Reading, isEntry: boolean): boolean {
  if (ending.startsWith(PLURAL)) return !isEntry || !joinsForward(stem.slice(-1))
  if (ending === AFTER_HEH) return true
  if (ending.startsWith(COMPARATIVE)) return stem.length >= 2
  if (ending.startsWith(ANIMATE_PLURAL)) return isEntry ? isSingular(stem) : !isOwnWord(stem)
  if (ending === INDEFINITE || ending === GLIDE) return indefiniteFalls(stem, ending, isEntry)
  return !isEntry
}

// «ی» says "a" or makes a word of its own; a table knows which of the two is usual. Of the rest, a listed word keeps its
// ی, and so do agents («سیاست‌گذاری» is what a «سیاست‌گذار» does) and verbal nouns.
function indefiniteFalls(stem: string, ending: string, isEntry: boolean): boolean {
  if (ending === INDEFINITE && LONG_A.test(stem)) return !HAVING.includes(stem + ending)
  if (ending === INDEFINITE && CARRIES_GLIDE.test(stem)) return !isEntry
  if (RELATIONAL.has(stem)) return false
  if (COUNTED.has(stem) || isOfEvents(stem)) return true
  if (isEntry || stem.length < SHORTEST_STEM || VERBAL_NOUN.test(stem)) return false
  if (isAgent(stem)) return false
  return stem.endsWith(ARABIC_PLURAL) || lexicon().rankOf(stem) <= RAREST_COUNTED
}

// «دردناک», «شگفت‌انگیز».
function isOfEvents(stem: string): boolean {
  return OF_EVENTS.some(last => stem.endsWith(last) && stem.length - last.length >= SHORTEST_FIRST)
}

// «بانکدار» ends in «دار», «مدار» does not.
function isAgent(stem: string): boolean {
  return AGENTS.some(last => stem.endsWith(last) && stem.length - last.length >= SHORTEST_FIRST)
}

function isSingular(stem: string): boolean {
  if (isOwnWord(stem) || isFamily(stem + ANIMATE_PLURAL)) return false
  return stem.length >= SHORTEST_SINGULAR || SHORT_BEINGS.includes(stem)
}

// «نزدیکان» are one's family.
function isOwnWord(stem: string): boolean {
  return NO_PLURALS.includes(stem + ANIMATE_PLURAL)
}

// «کریمیان» is no plural of «کریمی»: the dictionary gives it a plural of its own, as it does to no plural. «تهرانیان» are
// the people of «تهران» as well.
function isFamily(letters: string): boolean {
  const root = letters.slice(0, -GLIDED_PLURAL.length)
  if (!letters.endsWith(GLIDED_PLURAL) || PLACES_AND_PEOPLES.has(root)) return false
  if (lexicon().rankOf(letters) <= RAREST_COUNTED) return false
  return lexicon()
    .readings(letters + PLURAL)
    .some(({ kind, stem }) => kind === 'inflected' && stem === letters)
}

// «بهتر», «فراتر»: of words so short an ending would not fall by itself.
function compared(letters: string): string[] {
  return COMPARED.filter(
    stem => letters.startsWith(stem) && COMPARATIVES.includes(letters.slice(stem.length)),
  )
}

// «بعضی‌ها» and «زودتر» are listed themselves; «تنها», which joins its ها, is another word.
function listedPlural(letters: string, mask: number): string[] {
  return stemsByEnding(letters).filter(stem => {
    const ending = letters.slice(stem.length)
    if (ending === ANIMATE_PLURAL) return isSingular(stem)
    return (
      ending.startsWith(COMPARATIVE) || (mask & (1 << stem.length)) !== 0 || !joinsForward(stem.slice(-1))
    )
  })
}

// Of a place or a faith: «یزدی» of «یزدیان» need be no entry itself.
function isPerson(stem: string): boolean {
  return stem.endsWith(INDEFINITE) && isListed(stem.slice(0, -INDEFINITE.length))
}

// With whatever half-spaces.
function isListed(letters: string): boolean {
  return lexicon().entryMasks(letters).length > 0
}
