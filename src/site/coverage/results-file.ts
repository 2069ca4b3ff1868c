import type { Edition, ProvinceName } from '../../newsroom/index.ts'
import { nameIn } from '../wording/words.ts'
import { coverageWords } from './coverage-words.ts'
import { choiceIn, type Found } from './results-props.ts'

/** A table of results as CSV, in Latin digits; a file that the desk reads again as it is. */
export function resultsFile(
  edition: Edition,
  { election, count }: Pick<Found, 'election' | 'count'>,
  provinces: readonly ProvinceName[],
): string {
  const { province, invalid, eligible } = coverageWords(edition).results
  const { choices, rows } = count
  const nameOf = (slug: string): string => {
    const named = provinces.find(each => each.slug === slug)
    return named === undefined ? slug : nameIn(edition, named)
  }
  const lines = [
    [province, ...choices.map(choice => choiceIn(edition, election, choice)), invalid, eligible],
    ...rows.map(row => [
      nameOf(row.province),
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
