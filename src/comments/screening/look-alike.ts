import { createHash } from 'node:crypto'
import { foldForComparison } from '../../persian/index.ts'

/** How a text is compared with others: by keys that lead to a group, and by a sketch that tells how alike it is. */
export interface Look {
  /** The key of the whole text; the same for every spelling of it. */
  exact: bigint
  /** Keys of which near repeats share at least one; none for a short text. */
  near: readonly bigint[]
  /** The least of each of 48 hashes of its shingles: two sketches agree in as many places as the texts share shingles. */
  sketch: Uint32Array
}

const shingle = 3
const bands = 16
const rows = 3
/** Below this many letters a text has no near repeats: «ممنون» and «ممنونم» are two readers. */
const fewestLetters = 14
/** Of two texts, the share of common shingles from which they are near repeats. */
const alikeFrom = 0.5

/** Bounded by the length of the text; 0.1 ms for a long comment. */
export function lookOf(text: string): Look {
  const letters = lettersOf(text)
  const sketch = sketchOf(letters)
  const near = letters.length < fewestLetters ? [] : bandsOf(sketch)
  return { exact: keyOf(`whole ${letters === '' ? foldForComparison(text) : letters}`), near, sketch }
}

export const areAlike = (one: Uint32Array, other: Uint32Array): boolean =>
  one.filter((least, at) => least === other[at]).length >= alikeFrom * one.length

// Letters and digits of the folded text, a stretched letter once: spaces, signs and emoji do not make another text.
const lettersOf = (text: string): string =>
  foldForComparison(text)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/(\p{L})\1{2,}/gu, '$1')

function sketchOf(letters: string): Uint32Array {
  const least = new Uint32Array(bands * rows).fill(0xffffffff)
  for (let at = 0; at + shingle <= letters.length; at++) {
    const hash = hashOfShingle(letters, at)
    for (let place = 0; place < least.length; place++) {
      const other = mixed(hash ^ Math.imul(place + 1, 0x9e3779b1))
      if (other < (least[place] ?? 0)) least[place] = other
    }
  }
  return least
}

function hashOfShingle(letters: string, at: number): number {
  let hash = 0x811c9dc5
  for (let next = at; next < at + shingle; next++)
    hash = Math.imul(hash ^ letters.charCodeAt(next), 0x01000193)
  return hash
}

// The last steps of MurmurHash3: every bit of the number changes about half of those of the result.
function mixed(number: number): number {
  let hash = number
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

const bandsOf = (sketch: Uint32Array): bigint[] =>
  Array.from({ length: bands }, (_, band) =>
    keyOf(`band ${band} ${sketch.subarray(band * rows, band * rows + rows).join(' ')}`),
  )

const keyOf = (words: string): bigint => createHash('sha256').update(words).digest().readBigInt64BE()
