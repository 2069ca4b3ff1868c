import { deskTermsOf } from '../src/newsroom/index.ts'
import { fa } from './fa.ts'

const { who, does, what, where } = fa

/** One of many texts, the same for the same number. */
export interface DeskText {
  headline: string
  kicker: string
  lead: string
  terms: string
}

/** Texts that differ: a number at its end makes each findable alone. */
export function deskTexts(count: number): DeskText[] {
  return Array.from({ length: count }, (_, number) => {
    const pick = (words: readonly string[], step: number): string =>
      words[Math.floor(number / step) % words.length] ?? ''
    const subject = `${pick(what, 1)} ${pick(where, what.length)}`
    const words = {
      headline: fa.headline(subject, pick(does, 7), number),
      kicker: `${pick(who, 3)} ${pick(where, 5)}`,
      lead: fa.lead(pick(who, 11), subject, pick(does, 3)),
      shortHeadline: '',
      byline: '',
    }
    return { ...words, terms: deskTermsOf(words) }
  })
}
