import { MOST_UNITS_KEPT, textOfUnits } from './units.ts'

const LEAST = 64
// As in units.ts: room is used again by the next writer.
let spare: Uint16Array = new Uint16Array(LEAST)

/**
 * A text written unit by unit. Replacing half a million signs of a hostile megabyte in a string, by pattern and
 * callback or piece by piece, takes a second; this takes some milliseconds.
 */
export class UnitWriter {
  private units: Uint16Array
  private length = 0

  constructor(expected: number) {
    this.units = spare.length >= expected ? spare : new Uint16Array(Math.max(LEAST, expected))
    if (this.units === spare) spare = new Uint16Array(0)
  }

  unit(unit: number): void {
    if (this.length === this.units.length) this.grow(this.length + 1)
    this.units[this.length++] = unit
  }

  /** The units of `text` from `start` to before `end`. */
  copy(text: string, start = 0, end = text.length): void {
    if (this.length + end - start > this.units.length) this.grow(this.length + end - start)
    const { units } = this
    let { length } = this
    for (let at = start; at < end; at++) units[length++] = text.charCodeAt(at)
    this.length = length
  }

  /** The last unit that was written; 0 at the start. */
  last(): number {
    return this.length === 0 ? 0 : (this.units[this.length - 1] ?? 0)
  }

  /** How many units are written. */
  size(): number {
    return this.length
  }

  /** The text. Nothing can be written after it. */
  text(): string {
    const { units } = this
    if (units.length <= MOST_UNITS_KEPT && units.length > spare.length) spare = units
    this.units = new Uint16Array(0)
    return textOfUnits(units, this.length)
  }

  private grow(needed: number): void {
    const larger = new Uint16Array(Math.max(needed, this.units.length * 2))
    larger.set(this.units)
    this.units = larger
  }
}
