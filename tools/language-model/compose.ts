// Exports `composer`: made texts of one language, from its sentences, its frequent words and its word list.
import { rewrite } from './habits.ts'
import { inflect } from './inflect.ts'
import { type Chance } from './seeded.ts'

export interface Stock {
  language: string
  sentences: readonly string[]
  /** Function words and frequent words. */
  frequent: readonly string[]
  /** A large list without frequencies; may be empty. */
  list: readonly string[]
  /** The share of real sentences, 0 to 1. */
  real: number
  /** The share of words with an ending added to them. */
  inflected: number
  /** The share of texts of one to three words; such texts in several languages' words are taken for the one that has most of them. */
  brief: number
}

/** Gives a new text of 1 to 20 words at each call. */
export function composer(stock: Stock, chance: Chance): () => string {
  const spoken = stock.sentences.flatMap(sentence => sentence.split(/\s+/))
  function madeWord(share: number): string {
    if (chance.maybe(share)) return chance.maybe(0.6) ? early(stock.frequent, chance) : chance.pick(spoken)
    const word =
      stock.list.length > 0 && chance.maybe(0.75) ? chance.pick(stock.list) : chance.pick(stock.frequent)
    return chance.maybe(stock.inflected) ? inflect(stock.language, word, chance) : word
  }
  return () => {
    const words = wordCount(stock.brief, chance)
    const share = 0.15 + 0.6 * chance.next()
    const text = chance.maybe(stock.real)
      ? cropped(chance.pick(stock.sentences), words, chance)
      : made(words, () => madeWord(share))
    return rewrite(stock.language, text, chance)
  }
}

/** The first words of our lists are the most frequent ones. */
function early(words: readonly string[], chance: Chance): string {
  const reach = chance.maybe(0.5) ? 1 : chance.next()
  return words[Math.floor(words.length * chance.next() * reach)] ?? ''
}

function made(words: number, word: () => string): string {
  return Array.from({ length: words }, word).join(' ')
}

function cropped(sentence: string, words: number, chance: Chance): string {
  const parts = sentence.split(/\s+/)
  const start = parts.length > words ? chance.below(parts.length - words + 1) : 0
  return parts.slice(start, start + words).join(' ')
}

/** Most texts are short: those are the hard ones. */
function wordCount(brief: number, chance: Chance): number {
  if (chance.maybe(brief)) return chance.maybe(0.4) ? 1 : 2 + chance.below(2)
  return chance.maybe(0.65) ? 4 + chance.below(5) : 9 + chance.below(12)
}
