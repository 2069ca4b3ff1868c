/**
 * The cells of a table that was copied from a spreadsheet or read from a file: between tabs, else semicolons, else
 * commas; a cell in quotation marks holds any of them, and lines.
 */
export function cellsOf(text: string): string[][] {
  const [first = ''] = text.split('\n', 1)
  const between = ['\t', ';'].find(mark => first.includes(mark)) ?? ','
  const lines: string[][] = [[]]
  let cell = ''
  let isQuoted = false
  const end = (): void => {
    lines.at(-1)?.push(cell.trim())
    cell = ''
  }
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (isQuoted && sign === '"' && text.charAt(at + 1) === '"') {
      cell += sign
      at++
    } else if (sign === '"' && (isQuoted || cell.trim() === '')) isQuoted = !isQuoted
    else if (isQuoted || (sign !== between && sign !== '\n')) cell += sign
    else {
      end()
      if (sign === '\n') lines.push([])
    }
  }
  end()
  return lines.filter(line => line.some(each => each !== ''))
}
