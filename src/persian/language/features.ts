// Exports `collectFeatures`: the hashed evidence of a stretch of symbols. Used by the build of the model and at run time alike.

/** The longest stretch whose evidence is collected, in symbols; the rest of a longer one is not looked at. */
export const LONGEST_STRETCH = 600
/** Character n-grams of 1 to this many symbols, word borders counted as a symbol. */
const LONGEST_GRAM = 5
const GRAM_SEED = 0x2545f491
const WORD_SEED = 0x1b873593
const BORDER = 1

export interface Features {
  /** Bucket numbers, `count` of them; reused from call to call. */
  readonly buckets: Int32Array
  count: number
}

export function createFeatures(): Features {
  return { buckets: new Int32Array((LONGEST_STRETCH + 2) * (LONGEST_GRAM + 2)), count: 0 }
}

/**
 * Fills `features` with the buckets of a stretch: words are runs of symbols other than 0; of each the n-grams with borders, the
 * whole word, and the word together with the one before. `bits` is the binary logarithm of the number of buckets.
 */
export function collectFeatures(stretch: { symbols: Uint16Array; length: number }, bits: number, features: Features): void {
  features.count = 0
  const shift = 32 - bits
  const length = Math.min(stretch.length, LONGEST_STRETCH)
  let previous = 0
  let start = 0
  for (let i = 0; i <= length; i++) {
    if (i < length && stretch.symbols[i] !== 0) continue
    if (i > start) previous = collectWord({ symbols: stretch.symbols, start, end: i, shift, previous }, features)
    start = i + 1
  }
}

interface Word {
  symbols: Uint16Array
  start: number
  end: number
  shift: number
  previous: number
}

function collectWord(word: Word, features: Features): number {
  let whole = WORD_SEED
  for (let i = word.start; i <= word.end; i++) {
    const last = i < word.end ? (word.symbols[i] ?? 0) : BORDER
    if (last !== BORDER) whole = mix(whole, last)
    collectGrams(word, i, features)
  }
  features.buckets[features.count++] = whole >>> word.shift
  return whole
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
