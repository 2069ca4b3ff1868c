const WORD = /[\p{L}\p{M}\u200C]+/gu

/** How often a newsroom has used a form, half-spaces included: «نقش‌آفرینی». */
export interface WordFrequencies {
  countOf(form: string): number
}

/**
 * Counts the forms of edited texts, so that repair knows the newsroom's own words and names. Feed it published
 * stories only: what it learns is taken for right. Forms seen once may be slips and are not counted.
 */
export function learnFrequencies(texts: Iterable<string>): WordFrequencies {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const [word] of text.matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  for (const [word, count] of counts) if (count < 2) counts.delete(word)
  return { countOf: form => counts.get(form) ?? 0 }
}
