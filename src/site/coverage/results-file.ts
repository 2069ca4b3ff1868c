import type { ProvinceName, Results } from '../../newsroom/index.ts'
import { fa } from './fa.ts'

/** A table of results as CSV, in Latin digits; a file that the desk reads again as it is. */
export function resultsFile({ choices, rows }: Results, provinces: readonly ProvinceName[]): string {
  const { province, invalid, eligible } = fa.results
  const lines = [
    [province, ...choices, invalid, eligible],
    ...rows.map(row => [
      provinces.find(({ slug }) => slug === row.province)?.nameFa ?? row.province,
      ...choices.map((_, place) => String(row.votes[place] ?? 0)),
      String(row.invalid ?? ''),
      String(row.eligible ?? ''),
    ]),
  ]
  return `\uFEFF${lines.map(line => `${line.map(cellOf).join(',')}\r\n`).join('')}`
}

/** A spreadsheet must not take a cell for a formula, nor a comma for the end of one. */
function cellOf(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
