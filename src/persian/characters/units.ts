const decoder = new TextDecoder('utf-16le', { ignoreBOM: true })
/** Enough for a megabyte of any text; room for more is not kept. */
export const MOST_UNITS_KEPT = 2 ** 20

// Memory taken anew for each large text costs more than most of what is done with it.
let given = new Uint16Array(0)
let worked = new Uint16Array(0)

/** The UTF-16 units of a text, at the start of a room of numbers that the next call uses again. */
export function unitsOf(text: string): Uint16Array {
  const units = text.length <= given.length ? given : new Uint16Array(text.length)
  if (units.length <= MOST_UNITS_KEPT) given = units
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at)
  return units
}

/** Room for so many units to be written to, which the next call uses again. */
export function workspace(length: number): Uint16Array {
  const units = length <= worked.length ? worked : new Uint16Array(length)
  if (units.length <= MOST_UNITS_KEPT) worked = units
  return units
}

/** The first `length` units as a text. */
export function textOfUnits(units: Uint16Array, length: number): string {
  return decoder.decode(units.subarray(0, length))
}
