// Exports `identifyLanguage`.
import { canonicalise } from '../characters/canonicalise.ts'
import { judgeStretch } from './judge-stretch.ts'
import { type Language, OTHER_SCRIPTS } from './languages.ts'
import { languageModel } from './model.ts'
import { leanToPersian } from './persian-words.ts'
import { type Stretch } from './stretch.ts'
import { stretchesOf } from './stretches.ts'

/** Only this much of a text is read, in UTF-16 units; its language is clear by then. */
const LONGEST_TEXT = 4000
/** Fewer letters than this never give a certain verdict. */
const LETTERS_TO_BE_CERTAIN = 8
const CONFIDENCE_TO_BE_CERTAIN = 0.7
/** What a letter inside quotation marks counts, against one outside, when enough is written outside. */
const WEIGHT_OF_QUOTED = 0.25
const LETTERS_AROUND_A_QUOTATION = 8

/** Who writes to a Persian newsroom in Latin letters writes Persian or English twice as often as the training texts do. */
const SHARE_OF_STRANGERS = 0.5

const ADDRESSES = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|@[\w.]+/gi
const PRESENTATION_FORMS = /[\uFB50-\uFDFF\uFE70-\uFEFC]/

export interface Identified {
  /** A BCP-47 tag: fa, fa-Latn (Finglish), ar, ur, ps, ckb, azb, en; und for no language; und-Arab, und-Latn and the like for others. */
  language: Language
  /** From 0 to 1: the probability that `language` is right. */
  confidence: number
  /** False below eight letters and for a doubtful verdict: a hint to a person, never a ground to refuse a text. */
  certain: boolean
}

/**
 * The language of a short text such as a comment. Sentences are judged one by one and the largest share of letters decides;
 * what stands in quotation marks counts a quarter, so that an Arabic or English quotation does not change the verdict.
 * In a text of a few words it also counts whether the lexicon knows them all. Addresses and @names are not looked at. Only
 * the first 4,000 UTF-16 units are read; 50,000 to 240,000 texts a second. Never throws. Sources of the model:
 * language/SOURCES.md; figures: docs/persian.md. Example: «سلام، خوبی؟» gives fa, "salam khoobi" gives fa-Latn.
 */
export function identifyLanguage(text: string): Identified {
  const read = legible(text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text)
  const stretches = stretchesOf(read)
  const letters = stretches.reduce((sum, stretch) => sum + lettersOf(stretch), 0)
  const foreign = letters * 2 < read.length ? otherScript(read, letters) : null
  if (foreign !== null) return foreign
  if (letters === 0) return { language: 'und', confidence: 0.99, certain: false }
  const { language, confidence } = weigh(stretches)
  return {
    language,
    confidence,
    certain: letters >= LETTERS_TO_BE_CERTAIN && confidence >= CONFIDENCE_TO_BE_CERTAIN,
  }
}

function legible(text: string): string {
  const bare =
    text.includes('@') || text.includes('/') || text.includes('www.') ? text.replace(ADDRESSES, ' ') : text
  if (!PRESENTATION_FORMS.test(bare)) return bare
  const clean = canonicalise(bare, 'body')
  return clean.ok ? clean.text : bare
}

function weigh(stretches: readonly Stretch[]): { language: Language; confidence: number } {
  const outside = stretches.reduce((sum, stretch) => sum + (stretch.quoted ? 0 : lettersOf(stretch)), 0)
  const weightOfQuoted = outside >= LETTERS_AROUND_A_QUOTATION ? WEIGHT_OF_QUOTED : 1
  const tally = new Map<Language, number>()
  let total = 0
  for (const stretch of stretches) {
    const weight = lettersOf(stretch) * (stretch.quoted ? weightOfQuoted : 1)
    judgeStretch(stretch, languageModel(), (language, probability) => {
      tally.set(language, (tally.get(language) ?? 0) + weight * probability)
    })
    total += weight
  }
  lean(tally, 'fa', leanToPersian(stretches, (tally.get('fa') ?? 0) / total))
  lean(tally, 'und-Latn', SHARE_OF_STRANGERS)
  total = [...tally.values()].reduce((sum, share) => sum + share, 0)
  let language: Language = 'und'
  for (const [candidate, share] of tally) if (share > (tally.get(language) ?? 0)) language = candidate
  return { language, confidence: Math.min(1, (tally.get(language) ?? 0) / total) }
}

function lean(tally: Map<Language, number>, language: Language, factor: number): void {
  const share = tally.get(language)
  if (share !== undefined) tally.set(language, share * factor)
}

function otherScript(text: string, letters: number): Identified | null {
  const counts = new Map<Language, number>()
  for (const character of text) {
    const script =
      character > '\u024F' ? OTHER_SCRIPTS.find(([, pattern]) => pattern.test(character)) : undefined
    if (script !== undefined) counts.set(script[0], (counts.get(script[0]) ?? 0) + 1)
  }
  // Japanese is written with Chinese characters too: its own letters decide.
  if (counts.has('ja')) counts.set('ja', (counts.get('ja') ?? 0) + (counts.get('zh') ?? 0))
  const [language, count] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ['und', 0])
  if (language === 'und' || count <= letters) return null
  return { language, confidence: 0.95, certain: count >= LETTERS_TO_BE_CERTAIN }
}

function lettersOf(stretch: Stretch): number {
  return stretch.arabic + stretch.latin
}
