import { textOfUnits } from './units.ts'

/**
 * A number for each UTF-16 unit, by its own number: the value of the last pattern that matches the unit as a
 * character of its own, and 0 for the rest (surrogates among them). Patterns need the flag g.
 */
export function unitTable(marks: readonly (readonly [pattern: RegExp, value: number])[]): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const [pattern, value] of marks) {
    plane ??= basicPlane()
    for (const { 0: run, index } of plane.matchAll(pattern)) table.fill(value, index, index + run.length)
  }
  return table
}

let plane: string | undefined

// Every unit stands at the place of its own number; surrogates are left out as spaces, so that places hold.
function basicPlane(): string {
  const room = new Uint16Array(0x10000)
  for (let unit = 0; unit < room.length; unit++) room[unit] = unit >= 0xd800 && unit <= 0xdfff ? 0x20 : unit
  return textOfUnits({ room, length: room.length })
}
