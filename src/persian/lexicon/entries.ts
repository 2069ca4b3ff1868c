import { LetterTable } from './letter-table.ts'

const HALF_SPACE = 0x200c
const LINE_END = 0x0a

/** The dictionary's words: their letters, the places of their half-spaces, and which endings they take. */
export class Entries {
  private readonly letters: Uint16Array
  private readonly words: LetterTable
  private readonly firstParts: LetterTable
  private readonly laterParts: LetterTable
  private readonly masks: Int32Array
  private readonly flags: Int32Array
  private filled = 0
  private count = 0

  /** Room for so many letters in all, and half as many words. */
  constructor(letters: number) {
    this.letters = new Uint16Array(letters)
    this.masks = new Int32Array(letters >> 1)
    this.flags = new Int32Array(letters >> 1)
    this.words = new LetterTable(this.letters)
    this.firstParts = new LetterTable(this.letters)
    this.laterParts = new LetterTable(this.letters)
  }

  /** Takes words in lines, all of which take the endings of the flags. */
  add(lines: string, flags: number): void {
    const { letters } = this
    let [from, part, to, mask] = [this.filled, this.filled, this.filled, 0]
    for (let at = 0; at <= lines.length; at++) {
      const unit = at === lines.length ? LINE_END : lines.charCodeAt(at)
      if (unit === HALF_SPACE) {
        const parts = part === from ? this.firstParts : this.laterParts
        parts.addOnce(part, to)
        part = to
        if (to - from < 31) mask |= 1 << (to - from)
      } else if (unit !== LINE_END) letters[to++] = unit
      else if (to > from) {
        if (mask !== 0) this.laterParts.addOnce(part, to)
        this.masks[this.count] = mask
        this.flags[this.count++] = flags
        this.words.add(from, to)
        from = part = to
        mask = 0
      }
    }
    this.filled = to
  }

  /** The number of the entry with these letters, the later one of several; -1 when there is none. */
  find(letters: string): number {
    return this.words.find(letters)
  }

  /** The number of the entry with the same letters before this one; -1 when there is none. */
  before(id: number): number {
    return this.words.before(id)
  }

  maskOf(id: number): number {
    return this.masks[id] ?? 0
  }

  flagsOf(id: number): number {
    return this.flags[id] ?? 0
  }

  isFirstPart(letters: string): boolean {
    return this.firstParts.find(letters) >= 0
  }

  isLaterPart(letters: string): boolean {
    return this.laterParts.find(letters) >= 0
  }

  /** Shows those that are written without a half-space, from `start` to before `end` of the letters. */
  eachJoined(visit: (letters: Uint16Array, start: number, end: number) => void): void {
    for (let id = 0; id < this.count; id++)
      if (this.masks[id] === 0 && this.words.isLast(id)) visit(this.letters, ...this.words.placeOf(id))
  }
}
