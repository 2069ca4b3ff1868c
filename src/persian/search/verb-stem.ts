import { lexicon } from '../lexicon/lexicon.ts'
import { INFINITIVE, NOT, PLAIN_VERB, REGULAR_PAST } from './fa.ts'
import type { Reading } from '../lexicon/lexicon.ts'
import { PAST_OF } from './verb-stems.ts'

/**
 * What all forms of a verb share: its past stem, marked so that «می‌روند» does not find the noun «رو». Empty for forms
 * that may as well be nouns: «ساخت», «روی».
 */
export function stemOfVerb(reading: Reading): string[] {
  const { kind, prefix, ending } = reading
  const isVerb = prefix !== '' || (kind === 'participle' ? ending.length > 1 : PLAIN_VERB.includes(ending))
  return isVerb ? [`~${pastStem(reading)}`] : []
}

/** The same for an infinitive: «رفت» for «رفتن». «نبودن» is a noun, and «نبود» another. */
export function stemOfInfinitive(letters: string): string[] {
  if (!INFINITIVE.test(letters)) return []
  const isPast = ({ tense, prefix, ending }: Reading) =>
    tense === 'past' && ending === '' && !prefix.startsWith(NOT)
  return lexicon()
    .readings(letters.slice(0, -1))
    .filter(isPast)
    .map(({ stem }) => `~${stem}`)
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
