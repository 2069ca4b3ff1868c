import { UnitWriter } from './unit-writer.ts'

// All white space but a single space, which is most of it and stays.
const UNTIDY = /[^\S ]| \s/
const SPACE_SIGN = /\s/
const NEW_LINE = 0x0a
const SPACE = 0x20

/** One line with single spaces, and none at the ends. */
export function onOneLine(text: string): string {
  return tidied(text, writer => writer.unit(SPACE))
}

/** Single spaces, lines without spaces at their ends, and one empty line at most. */
export function inParagraphs(text: string): string {
  return tidied(text, (writer, lines) => {
    for (let line = 0; line < Math.min(lines, 2); line++) writer.unit(NEW_LINE)
    if (lines === 0) writer.unit(SPACE)
  })
}

function tidied(text: string, write: (writer: UnitWriter, lines: number) => void): string {
  const trimmed = text.trim()
  if (!UNTIDY.test(trimmed)) return trimmed
  const writer = new UnitWriter(trimmed.length)
  let lines = 0
  let isSpace = false
  for (let at = 0; at < trimmed.length; at++) {
    const unit = trimmed.charCodeAt(at)
    if (isSpaceUnit(unit)) {
      isSpace = true
      if (unit === NEW_LINE) lines++
      continue
    }
    if (isSpace) write(writer, lines)
    isSpace = false
    lines = 0
    writer.unit(unit)
  }
  return writer.text()
}

function isSpaceUnit(unit: number): boolean {
  if (unit <= SPACE) return unit === SPACE || (unit >= 0x09 && unit <= 0x0d)
  return (unit === 0xa0 || (unit >= 0x1680 && unit <= 0x3000)) && SPACE_SIGN.test(String.fromCharCode(unit))
}
