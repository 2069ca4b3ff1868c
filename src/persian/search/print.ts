import { analyse } from './analyse.ts'

/** Terms below this many letters («از», «در») stand in every text and tell none from another. */
const fewestLetters = 3
const bits = 64
const pairMark = ' '

/**
 * A fingerprint of what a text says (SimHash, Charikar 2002): 64 bits made of its search terms and of the pairs that
 * follow each other. Another spelling, or a few changed words, make a near one: of forty words without their
 * half-spaces 8 bits differ, with one word changed 5, of another text 35. Below thirty words a word weighs too much.
 * @returns a signed 64-bit number, as a bigint column keeps it; 0n for a text without terms.
 */
export function printOf(text: string): bigint {
  const words = wordsOf(text)
  if (words.length === 0) return 0n
  const weights = new Int32Array(bits)
  for (const feature of new Set([...words, ...pairsOf(words)])) weigh(weights, feature)
  let print = 0n
  for (const [place, weight] of weights.entries()) if (weight > 0) print |= 1n << BigInt(place)
  return BigInt.asIntN(bits, print)
}

/** In how many of their 64 bits two fingerprints differ: 0 for the same text, about 32 for two that have nothing in common. */
export function printDistance(one: bigint, other: bigint): number {
  let rest = BigInt.asUintN(bits, one ^ other)
  let count = 0
  for (; rest > 0n; rest &= rest - 1n) count++
  return count
}

/** One term a position: what it is a form of where that is known, so that an ending does not make another text. */
function wordsOf(text: string): string[] {
  const byPosition = new Map<number, string>()
  for (const { term, position, kind } of analyse(text))
    if (kind === 'stem' || !byPosition.has(position)) byPosition.set(position, term)
  return [...byPosition.values()].filter(term => term.length >= fewestLetters)
}

const pairsOf = (words: readonly string[]): string[] =>
  words.slice(1).map((word, place) => `${words[place] ?? ''}${pairMark}${word}`)

function weigh(weights: Int32Array, feature: string): void {
  const halves = [hashOf(feature, 0x811c9dc5), hashOf(feature, 0x9e3779b1)]
  for (const [half, hash] of halves.entries())
    for (let bit = 0; bit < 32; bit++)
      weights[half * 32 + bit] = (weights[half * 32 + bit] ?? 0) + ((hash >>> bit) & 1 ? 1 : -1)
}

// FNV-1a, then the last steps of MurmurHash3: every bit depends on every letter.
function hashOf(feature: string, seed: number): number {
  let hash = seed
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
