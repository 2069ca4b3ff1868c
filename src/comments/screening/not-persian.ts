import { identifyLanguage } from '../../persian/index.ts'
import { placesOf, seenAt } from './seen-words.ts'
import { atOnce } from './signal.ts'

const foreign = /[\p{L}\p{M}]+/gu
const latin = /[\p{Script=Latin}\p{M}]+/gu
const mostWords = 12

/** House rule 3: another language, or Persian in Latin letters. Too short a text says nothing. */
export const notPersian = atOnce('not-persian', ({ text }) => {
  const { language, certain } = identifyLanguage(text)
  if (language === 'fa' || !certain) return undefined
  const sentence = language === 'fa-Latn' ? 'finglish' : language === 'und' ? 'no-language' : 'other-language'
  const words = seenAt(text, placesOf(text, language === 'fa-Latn' ? latin : foreign)).slice(0, mostWords)
  return { rule: 'not-persian', sentence, within: 'text', words, urgency: 0.6 }
})
