import type { Passage, Release } from '../api/network.ts'
import { textsIn } from '../editor/count-words.ts'

/** The sentences of a release with their places, in their order: to mark one without selecting it. */
export function sentencesOf({ content }: Pick<Release, 'content'>): Passage[] {
  const within = (part: Passage['part'], block: number, text: string): Passage[] =>
    sentencesIn(text).map(quote => ({ part, block, quote, note: '' }))
  return [
    ...within('headline', 0, content.headline),
    ...within('lead', 0, content.lead),
    ...textsIn(content.body).flatMap((text, place) => within('body', place, text)),
  ]
}

const sentencesIn = (text: string): string[] =>
  text
    .split(/(?<=[.!?\u061F\u061B\u2026])\s+/u)
    .map(sentence => sentence.trim())
    .filter(sentence => sentence !== '')
