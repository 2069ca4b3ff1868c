// Exports `collectFeatures`: the hashed evidence of a stretch of symbols. Used by the build of the model and at run time alike.

import { LONGEST_STRETCH, type Stretch } from './stretch.ts'
import { GROUP_COUNT, tellingLetters } from './telling-letters.ts'

/** Character n-grams of 1 to this many symbols, word borders counted as a symbol. */
const LONGEST_GRAM = 5
const GRAM_SEED = 0x2545f491
const WORD_SEED = 0x1b873593
const GROUP_SEED = 0x7f4a7c15
const BORDER = 1

export interface Features {
  /** Bucket numbers, `count` of them; reused from call to call. */
  readonly buckets: Int32Array
  count: number
}

export function createFeatures(): Features {
  return { buckets: new Int32Array((LONGEST_STRETCH + 2) * (LONGEST_GRAM + 2) + GROUP_COUNT), count: 0 }
}

/**
 * Fills `features` with the buckets of a stretch: words are runs of symbols other than 0; of each the n-grams with borders and
 * the whole word; then the telling letters. `bits` is the binary logarithm of the number of buckets.
 */
export function collectFeatures(stretch: Stretch, bits: number, features: Features): void {
  features.count = 0
  const shift = 32 - bits
  const length = Math.min(stretch.length, LONGEST_STRETCH)
  let start = 0
  for (let i = 0; i <= length; i++) {
    if (i < length && stretch.symbols[i] !== 0) continue
    if (i > start) collectWord({ symbols: stretch.symbols, start, end: i, shift }, features)
    start = i + 1
  }
  collectGroups(stretch, shift, features)
}

/** For each group of telling letters: is one there, among about this many letters? */
function collectGroups(stretch: Stretch, shift: number, features: Features): void {
  const found = tellingLetters(stretch.symbols, stretch.length)
  const letters = stretch.arabic + stretch.latin
  const size = letters < 4 ? 0 : letters < 8 ? 1 : letters < 14 ? 2 : letters < 28 ? 3 : 4
  for (let group = 0; group < GROUP_COUNT; group++) {
    const hash = mix(mix(GROUP_SEED, group * 2 + ((found >> group) & 1)), size)
    features.buckets[features.count++] = hash >>> shift
  }
}

interface Word {
  symbols: readonly number[]
  start: number
  end: number
  shift: number
}

function collectWord(word: Word, features: Features): void {
  let whole = WORD_SEED
  for (let i = word.start; i <= word.end; i++) {
    const last = i < word.end ? (word.symbols[i] ?? 0) : BORDER
    if (last !== BORDER) whole = mix(whole, last)
    collectGrams(word, i, features)
  }
  features.buckets[features.count++] = whole >>> word.shift
}

function collectGrams(word: Word, end: number, features: Features): void {
  let hash = GRAM_SEED
  for (let n = 0; n < LONGEST_GRAM; n++) {
    const at = end - n
    const symbol = at < word.start || at === word.end ? BORDER : (word.symbols[at] ?? 0)
    hash = mix(hash, symbol)
    if (n > 0 || symbol !== BORDER) features.buckets[features.count++] = hash >>> word.shift
    if (at < word.start) return
  }
}

function mix(hash: number, symbol: number): number {
  const mixed = Math.imul(hash ^ symbol, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}
