import { analyse } from '../persian/index.ts'

/** A word of a text: the term it is known by, and as it was written there. */
export interface CountedWord {
  term: string
  shown: string
}

const shortest = 2
const longest = 30
const digits = /^\d+$/

/** The words of a text that count for the vocabulary, each once, in their order. */
export function wordsToCount(text: string): CountedWord[] {
  const words = new Map<string, string>()
  for (const { term, kind, start, end } of analyse(text)) {
    if (kind !== 'exact' || term.length < shortest || term.length > longest || digits.test(term)) continue
    if (!words.has(term)) words.set(term, text.slice(start, end))
  }
  return [...words].map(([term, shown]) => ({ term, shown }))
}
