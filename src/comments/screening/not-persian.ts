import { identifyLanguage } from '../../persian/index.ts'
import type { Rule } from './signal.ts'

/** House rule 3: another language, or Persian in Latin letters. Too short a text says nothing. */
export const notPersian: Rule = ({ text }) => {
  const { language, certain } = identifyLanguage(text)
  if (language === 'fa' || !certain) return undefined
  const sentence = language === 'fa-Latn' ? 'finglish' : language === 'und' ? 'no-language' : 'other-language'
  return { rule: 'not-persian', sentence, words: [language], urgency: 0.6 }
}
