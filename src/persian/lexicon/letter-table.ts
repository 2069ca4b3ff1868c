const BUCKETS = 2 ** 16
const NONE = -1
const ROOM = 1024

/**
 * Finds words by their letters without a string for each: forty thousand strings in a map are a third of a second at
 * the start, and most of it is the collecting of what was in the way. A word is a stretch of `letters`, which tables share.
 */
export class LetterTable {
  private readonly letters: Uint16Array
  private readonly heads = new Int32Array(BUCKETS).fill(NONE)
  private next = new Int32Array(ROOM)
  private starts = new Int32Array(ROOM)
  private lengths = new Uint8Array(ROOM)
  private count = 0

  constructor(letters: Uint16Array) {
    this.letters = letters
  }

  /** Adds the letters from `start` to before `end`, at most 255, and gives their number: 0, 1, 2 … */
  add(start: number, end: number): number {
    if (this.count === this.starts.length) this.grow()
    const id = this.count++
    this.starts[id] = start
    this.lengths[id] = end - start
    const bucket = this.bucketAt(start, end)
    this.next[id] = this.heads[bucket] ?? NONE
    this.heads[bucket] = id
    return id
  }

  /** Adds the letters unless they are there. */
  addOnce(start: number, end: number): void {
    let id = this.heads[this.bucketAt(start, end)] ?? NONE
    while (id !== NONE && !this.stands(id, start, end)) id = this.next[id] ?? NONE
    if (id === NONE) this.add(start, end)
  }

  /** The number of the word that was added last with these letters; -1 when there is none. */
  find(word: string): number {
    let hash = 0
    for (let at = 0; at < word.length; at++) hash = mixed(hash, word.charCodeAt(at))
    let id = this.heads[bucketOf(hash)] ?? NONE
    while (id !== NONE && !this.isWord(id, word)) id = this.next[id] ?? NONE
    return id
  }

  /** The number of the word with the same letters that was added before this one; -1 when there is none. */
  before(id: number): number {
    const [start, end] = this.placeOf(id)
    let other = this.next[id] ?? NONE
    while (other !== NONE && !this.stands(other, start, end)) other = this.next[other] ?? NONE
    return other
  }

  /** Was no word with the same letters added after this one? */
  isLast(id: number): boolean {
    const [start, end] = this.placeOf(id)
    let other = this.heads[this.bucketAt(start, end)] ?? NONE
    while (other !== id && !this.stands(other, start, end)) other = this.next[other] ?? NONE
    return other === id
  }

  /** Where the letters of the word with this number stand. */
  placeOf(id: number): readonly [start: number, end: number] {
    const start = this.starts[id] ?? 0
    return [start, start + (this.lengths[id] ?? 0)]
  }

  private bucketAt(start: number, end: number): number {
    let hash = 0
    for (let at = start; at < end; at++) hash = mixed(hash, this.letters[at] ?? 0)
    return bucketOf(hash)
  }

  private isWord(id: number, word: string): boolean {
    if (this.lengths[id] !== word.length) return false
    const start = this.starts[id] ?? 0
    for (let at = 0; at < word.length; at++)
      if (this.letters[start + at] !== word.charCodeAt(at)) return false
    return true
  }

  private stands(id: number, start: number, end: number): boolean {
    if (this.lengths[id] !== end - start) return false
    const shift = (this.starts[id] ?? 0) - start
    for (let at = start; at < end; at++) if (this.letters[at] !== this.letters[at + shift]) return false
    return true
  }

  private grow(): void {
    this.next = larger(this.next, new Int32Array(this.count * 2))
    this.starts = larger(this.starts, new Int32Array(this.count * 2))
    this.lengths = larger(this.lengths, new Uint8Array(this.count * 2))
  }
}

function mixed(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

function bucketOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (BUCKETS - 1)
}

function larger<T extends Int32Array | Uint8Array>(values: T, room: T): T {
  room.set(values)
  return room
}
