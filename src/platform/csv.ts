/** A line of a CSV file; its cells are quoted where they must be, and no spreadsheet takes one for a formula. */
export const csvLine = (cells: readonly (string | number | null)[]): string =>
  `${cells.map(cellOf).join(',')}\r\n`

/** What stands before the first line: without it a table program reads Persian as something else. */
export const csvMark = '\uFEFF'

function cellOf(value: string | number | null): string {
  if (typeof value === 'number' || value === null) return String(value ?? '')
  const text = /^[\s]*[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /["',\r\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
