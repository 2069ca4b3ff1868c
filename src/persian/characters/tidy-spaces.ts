import { giveBack, takeRoom, type Units } from './units.ts'
import { unitTable } from './unit-table.ts'

const NEW_LINE = 0x0a
const SPACE = 0x20
const MOST_LINE_ENDS = 2

let spaces: Uint8Array | undefined

/** One line with single spaces, and none at the ends. The units given are used up. */
export const onOneLine = (units: Units): Units => tidied(units, 0)

/** Single spaces, lines without spaces at their ends, and one empty line at most. The units given are used up. */
export const inParagraphs = (units: Units): Units => tidied(units, MOST_LINE_ENDS)

function tidied({ room, length }: Units, mostLineEnds: number): Units {
  spaces ??= unitTable([[/\s+/g, 1]]).fill(0, 0xd800, 0xe000)
  const tidy = takeRoom(length)
  let written = 0
  let lines = 0
  let isSpace = false
  for (let at = 0; at < length; at++) {
    const unit = room[at] ?? 0
    if (spaces[unit] === 1) {
      isSpace = true
      if (unit === NEW_LINE && lines < mostLineEnds) lines++
      continue
    }
    if (isSpace && written > 0) {
      if (lines === 0) tidy[written++] = SPACE
      for (let line = 0; line < lines; line++) tidy[written++] = NEW_LINE
    }
    isSpace = false
    lines = 0
    tidy[written++] = unit
  }
  giveBack(room)
  return { room: tidy, length: written }
}
