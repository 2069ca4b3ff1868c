export interface CsvRecord {
  /** The line of the file on which it begins, from 1. */
  line: number
  cells: string[]
}

/**
 * The records of a CSV text (RFC 4180), quoted cells with their line breaks included; lines without anything are left
 * out. What separates the cells is read off the first line: tab, semicolon or comma.
 */
export function readRecords(text: string): CsvRecord[] {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const separator = separatorOf(source.slice(0, source.indexOf('\n') + 1 || source.length))
  const records: CsvRecord[] = []
  let record: CsvRecord = { line: 1, cells: [] }
  let cell = ''
  let line = 1
  let isQuoted = false
  for (let at = 0; at <= source.length; at++) {
    const character = source[at]
    if (character === '\n') line++
    if (isQuoted && character === '"' && source[at + 1] === '"') {
      cell += '"'
      at++
    } else if (character === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted
    else if (isQuoted && character !== undefined) cell += character
    else if (character === separator || character === '\n' || character === undefined) {
      record.cells.push(cell)
      cell = ''
      if (character === separator) continue
      if (record.cells.some(each => each.trim() !== '')) records.push(record)
      record = { line, cells: [] }
    } else cell += character
  }
  return records
}

const separatorOf = (line: string): string => ['\t', ';', ','].find(each => line.includes(each)) ?? ','
