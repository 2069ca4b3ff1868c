import { ZWNJ } from '../characters/signs.ts'
import { lexicon } from '../lexicon/lexicon.ts'
import { AUXILIARY, FUTURE, INFINITIVE, NOT, PLAIN_PAST, PLAIN_VERB, REGULAR_PAST } from './fa.ts'
import type { Reading } from '../lexicon/lexicon.ts'
import { PAST_OF } from './verb-stems.ts'

/**
 * What all forms of a verb share: its past stem, marked so that «می‌روند» does not find the noun «رو». Empty for forms
 * that may as well be nouns: «ساخت», «روی».
 */
export function stemOfVerb(reading: Reading): string[] {
  const { kind, prefix, ending, tense } = reading
  const isFinite = PLAIN_VERB.includes(ending) || (tense === 'past' && ending === PLAIN_PAST)
  const isVerb = prefix !== '' || (kind === 'participle' ? ending.length > 1 : isFinite)
  return isVerb ? [`~${pastStem(reading)}`] : []
}

/** A listed word is taken as a verb only when it is a denied participle: «نشده», but not «برو», which is many things. */
export function stemOfListedVerb(reading: Reading): string[] {
  const isDenied = reading.kind === 'participle' && reading.prefix.startsWith(NOT)
  return isDenied ? stemOfVerb(reading) : []
}

/** The stem of a verb of two words, written apart: «خواهند رفت», «رفته بودند», «ساخته می‌شود». Empty for other words. */
export function stemOfLongVerb(words: readonly string[]): string[] {
  const [first = '', ...rest] = words
  const second = rest.join(ZWNJ)
  if (FUTURE.test(first)) return verbStems(second, ({ tense, ending }) => tense === 'past' && ending === '')
  if (!AUXILIARY.test(second)) return []
  return verbStems(first, ({ kind, ending }) => kind === 'participle' && ending.length === 1)
}

function verbStems(letters: string, isMeant: (reading: Reading) => boolean): string[] {
  return lexicon()
    .readings(letters)
    .filter(isMeant)
    .map(({ stem }) => `~${stem}`)
}

/** The same for an infinitive: «رفت» for «رفتن». «نبودن» is a noun, and «نبود» another. */
export function stemOfInfinitive(letters: string): string[] {
  if (!INFINITIVE.test(letters)) return []
  const isPast = ({ tense, prefix, ending }: Reading) =>
    tense === 'past' && ending === '' && !prefix.startsWith(NOT)
  return verbStems(letters.slice(0, -1), isPast)
}

function pastStem({ stem, tense }: Reading): string {
  if (tense !== 'present') return stem
  return PAST_OF.get(stem) ?? REGULAR_PAST.map(ending => stem + ending).find(isPastStem) ?? stem
}

function isPastStem(letters: string): boolean {
  return lexicon()
    .readings(letters)
    .some(({ stem, tense, ending }) => tense === 'past' && stem === letters && ending === '')
}
