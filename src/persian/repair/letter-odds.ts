// How likely letters are to follow one another inside one Persian word: what tells «وبلاگ», a word the dictionary lacks,
// from «تاراجشده», two words that lost their half-space. Counted from the dictionary's own words at the first use.
import type { Lexicon } from '../lexicon/lexicon.ts'
import { LETTERS } from './fa.ts'

const OTHER = LETTERS.length
const EDGE = OTHER + 1
const SIZE = EDGE + 1
/** How far three letters, two and one are trusted; no sequence is impossible. */
const [TRUST_THREE, TRUST_TWO, TRUST_ONE, FLOOR] = [0.7, 0.22, 0.07, 0.0005]

export class LetterOdds {
  private readonly threes = new Uint32Array(SIZE ** 3)
  private readonly twos = new Uint32Array(SIZE ** 2)
  private readonly ones = new Uint32Array(SIZE)
  /** How many of the threes and the twos begin so. */
  private readonly beforeThree = new Uint32Array(SIZE ** 2)
  private readonly beforeTwo = new Uint32Array(SIZE)
  private total = 0

  constructor(words: Pick<Lexicon, 'eachJoinedEntry'>) {
    words.eachJoinedEntry((letters, start, end) => this.count(letters, start, end))
  }

  /** In bits: the more, the less the letters look like one word. */
  bits(letters: string): number {
    let bits = 0
    let [first, second] = [EDGE, EDGE]
    for (let i = 0; i <= letters.length; i++) {
      const third = i === letters.length ? EDGE : indexOf(letters.charCodeAt(i))
      bits -= Math.log2(this.odds(first, second, third))
      first = second
      second = third
    }
    return bits
  }

  private odds(first: number, second: number, third: number): number {
    const pair = first * SIZE + second
    const three = share(this.threes[pair * SIZE + third], this.beforeThree[pair])
    const two = share(this.twos[second * SIZE + third], this.beforeTwo[second])
    return TRUST_THREE * three + TRUST_TWO * two + (TRUST_ONE * (this.ones[third] ?? 0)) / this.total + FLOOR
  }

  private count(letters: Uint16Array, start: number, end: number): void {
    let [first, second] = [EDGE, EDGE]
    for (let at = start; at <= end; at++) {
      const third = at === end ? EDGE : indexOf(letters[at] ?? 0)
      raise(this.threes, (first * SIZE + second) * SIZE + third)
      raise(this.beforeThree, first * SIZE + second)
      raise(this.twos, second * SIZE + third)
      raise(this.beforeTwo, second)
      raise(this.ones, third)
      this.total++
      first = second
      second = third
    }
  }
}

function share(count = 0, of = 0): number {
  return of === 0 ? 0 : count / of
}

function raise(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1
}

const indexes = new Uint8Array(0x800).fill(OTHER)
for (let index = 0; index < LETTERS.length; index++) indexes[LETTERS.charCodeAt(index)] = index

function indexOf(unit: number): number {
  return indexes[unit] ?? OTHER
}
