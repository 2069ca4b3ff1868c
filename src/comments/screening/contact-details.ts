import { toLatinDigits } from '../../persian/index.ts'
import { placesOf, seenAt } from './seen-words.ts'
import { atOnce } from './signal.ts'

const links =
  /(?:https?:\/\/|www\.|t\.me\/)[^\s]+|(?<![\p{L}\p{N}])@[a-z0-9_.]{3,}|[a-z0-9][a-z0-9-]*\.(?:ir|com|net|org|info|shop|xyz|example)\b(?:\/\S*)?/giu
const telephones = /(?<!\d)(?:\+98|0098|0)[\s.-]?\d(?:[\s.-]?\d){7,9}(?!\d)/g

/** Links, handles and telephone numbers: advertising, or the privacy of somebody. */
export const contactDetails = atOnce('contact-details', ({ text }) => {
  const plain = toLatinDigits(text)
  const words = seenAt(text, [...placesOf(plain, links), ...placesOf(plain, telephones)])
  return words.length === 0
    ? undefined
    : { rule: 'contact-details', sentence: 'link-or-number', within: 'text', words, urgency: 0.6 }
})
