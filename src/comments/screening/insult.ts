import { findAbuse } from './find-abuse.ts'
import { seenAt } from './seen-words.ts'
import type { Rule } from './signal.ts'

/** Insults, obscenities and threats of the house's own list, in any disguise. Quoting one to condemn it is seen as well. */
export const insult: Rule = {
  name: 'insult',
  *look({ text }) {
    const found = yield* findAbuse(text)
    const worst = found.toSorted((one, other) => other.urgency - one.urgency)[0]
    if (worst === undefined) return undefined
    return {
      rule: 'insult',
      sentence: worst.category,
      within: 'text',
      words: seenAt(text, found),
      urgency: worst.urgency,
    }
  },
}
