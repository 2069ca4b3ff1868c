/** The UTF-16 units of a text that is being worked on: the first `length` numbers of a room. */
export interface Units {
  readonly room: Uint16Array
  readonly length: number
}

const decoder = new TextDecoder('utf-16le', { ignoreBOM: true })
const LEAST = 64
/** Enough for what a megabyte of any text grows to (U+1D160 threefold); larger rooms are not kept. */
const MOST_UNITS_KEPT = 2 ** 21
/** A step reads one and writes another. */
const MOST_ROOMS = 2

// Memory taken anew for each large text costs more than most of what is done with it.
const spare: Uint16Array[] = []

/** A room for at least so many units, with whatever was in it. */
export function takeRoom(length: number): Uint16Array {
  for (let at = spare.length - 1; at >= 0; at--) {
    const room = spare[at]
    if (room && room.length >= length) {
      spare.splice(at, 1)
      return room
    }
  }
  return new Uint16Array(Math.max(LEAST, length))
}

/** The room may be used for another text. Forgetting to say so costs memory, nothing else. */
export function giveBack(room: Uint16Array): void {
  if (room.length > MOST_UNITS_KEPT) return
  if (spare.length === MOST_ROOMS) spare.shift()
  spare.push(room)
}

/** The UTF-16 units of a text. */
export function unitsOf(text: string): Units {
  const room = takeRoom(text.length)
  for (let at = 0; at < text.length; at++) room[at] = text.charCodeAt(at)
  return { room, length: text.length }
}

/** The units as a text, from `start` to before `end`. */
export function textOfUnits({ room, length }: Units, start = 0, end = length): string {
  return decoder.decode(room.subarray(start, end))
}

/** Are these the units of the text? */
export function isTextOf({ room, length }: Units, text: string): boolean {
  if (length !== text.length) return false
  let at = 0
  while (at < length && room[at] === text.charCodeAt(at)) at++
  return at === length
}
