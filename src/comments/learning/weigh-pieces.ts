import { bucketCount } from './buckets.ts'
import type { TextPieces } from './pieces-of-text.ts'

/** The pieces of a text, weighed by their rarity; each block has one length, however long the text is. */
export interface Weighed {
  buckets: Uint32Array
  values: Float32Array
  seeds: Float32Array
  /** The square of its length, seeds and bias included. */
  square: number
}

/** In how many texts each piece was seen. */
export interface Seen {
  texts: number
  counts: Float32Array
}

/** How far the seeds may be moved, against the pieces. */
export const seedScale = 0.6
const wordsBlock = 0.8

export function countPieces(all: readonly TextPieces[]): Seen {
  const seen = nothingSeen()
  for (const pieces of all) see(seen, pieces)
  return seen
}

export const nothingSeen = (): Seen => ({ texts: 0, counts: new Float32Array(bucketCount) })

/** Counts the pieces of one more text. */
export function see(seen: Seen, { letters, words }: TextPieces): void {
  const { counts } = seen
  for (const bucket of letters) counts[bucket] = (counts[bucket] ?? 0) + 1
  for (const bucket of words) counts[bucket] = (counts[bucket] ?? 0) + 1
  seen.texts++
}

/** The rarity of a bucket stands in every `apart`-th place of `rarity`. */
export function weighPieces({ letters, words, seeds }: TextPieces, rarity: Float32Array, apart = 1): Weighed {
  const buckets = new Uint32Array(letters.length + words.length)
  buckets.set(letters)
  buckets.set(words, letters.length)
  const values = new Float32Array(buckets.length)
  weighBlock(buckets, values, { rarity, apart, from: 0, to: letters.length, length: 1 })
  weighBlock(buckets, values, {
    rarity,
    apart,
    from: letters.length,
    to: buckets.length,
    length: wordsBlock,
  })
  let square = 1
  for (const value of values) square += value * value
  for (const amount of seeds) square += (seedScale * amount) ** 2
  return { buckets, values, seeds, square }
}

/** The weight of each piece: rare ones tell more. */
export const rarityOf = ({ texts, counts }: Seen): Float32Array =>
  counts.map(count => Math.log(1 + (texts + 20) / (count + 1)))

interface Block {
  rarity: Float32Array
  apart: number
  from: number
  to: number
  length: number
}

function weighBlock(
  buckets: Uint32Array,
  values: Float32Array,
  { rarity, apart, from, to, length }: Block,
): void {
  let square = 0
  for (let at = from; at < to; at++) {
    const value = rarity[(buckets[at] ?? 0) * apart] ?? 0
    values[at] = value
    square += value * value
  }
  const scale = square === 0 ? 0 : length / Math.sqrt(square)
  for (let at = from; at < to; at++) values[at] = (values[at] ?? 0) * scale
}
