import { toLatinDigits } from '../../persian/index.ts'
import type { Rule } from './signal.ts'

const links = /(?:https?:\/\/|www\.|t\.me\/|@)[^\s]+|[a-z0-9-]+\.(?:ir|com|net|org|info|shop|xyz)\b/gi
const telephones = /(?:\+98|0098|0)[\s-]?\d[\d\s-]{7,}\d/g

/** Links, handles and telephone numbers: advertising, or the privacy of somebody. */
export const contactDetails: Rule = ({ text }) => {
  const plain = toLatinDigits(text)
  const words = [...(plain.match(links) ?? []), ...(plain.match(telephones) ?? [])]
  return words.length === 0
    ? undefined
    : { rule: 'contact-details', sentence: 'link-or-number', words, urgency: 0.6 }
}
