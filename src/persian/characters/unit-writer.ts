import { takeRoom, giveBack, type Units } from './units.ts'

/**
 * A text written unit by unit. Replacing half a million signs of a hostile megabyte in a string, by pattern and
 * callback or piece by piece, takes a second; this takes some milliseconds.
 */
export class UnitWriter {
  private room: Uint16Array
  private length = 0

  constructor(expected: number) {
    this.room = takeRoom(expected)
  }

  unit(unit: number): void {
    if (this.length === this.room.length) this.grow(this.length + 1)
    this.room[this.length++] = unit
  }

  /** All units of `text`. */
  text(text: string): void {
    if (this.length + text.length > this.room.length) this.grow(this.length + text.length)
    const { room } = this
    let { length } = this
    for (let at = 0; at < text.length; at++) room[length++] = text.charCodeAt(at)
    this.length = length
  }

  /** Those of `units` from `start` to before `end`. */
  units({ room }: Units, start: number, end: number): void {
    if (this.length + end - start > this.room.length) this.grow(this.length + end - start)
    this.room.set(room.subarray(start, end), this.length)
    this.length += end - start
  }

  /** What is written. Nothing can be written after it. */
  written(): Units {
    const { room, length } = this
    this.room = new Uint16Array(0)
    this.length = 0
    return { room, length }
  }

  private grow(needed: number): void {
    const larger = takeRoom(Math.max(needed, this.room.length * 2))
    larger.set(this.room.subarray(0, this.length))
    giveBack(this.room)
    this.room = larger
  }
}
