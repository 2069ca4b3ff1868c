import { toLatinDigits } from '../../persian/index.ts'
import type { FieldProblem } from '../../platform/refusal.ts'
import { cleanedLine } from '../cleaned-line.ts'
import { provinceNamed, type Province } from '../provinces/province.ts'
import { columnsNamed } from './column-names.ts'
import type { ResultRow, Results } from './election.ts'
import { readRecords } from './read-records.ts'

const mostChoices = 20
const mostVotes = 1_000_000_000

interface Columns {
  choices: { name: string; at: number }[]
  invalid: number
  eligible: number
}

/**
 * Reads a table of results: in its first line the province, the names of the choices and, where they are known, the
 * invalid votes and the voters; then a line a province. Digits of either script, grouped or not; commas, semicolons or
 * tabs between the cells.
 * @returns what it says, and everything that is wrong with it, each with its line.
 */
export function readResults(
  text: string,
  provinces: readonly Province[],
): { results: Results; problems: FieldProblem[] } {
  const problems: FieldProblem[] = []
  // A line is of a province: the cities that stand for one in a dateline do not count.
  const named = provinces.map(province => ({ ...province, cities: [] }))
  const [head, ...records] = readRecords(text)
  const columns = columnsFrom(head?.cells ?? [], problems)
  const rows = records.flatMap(({ line, cells }) => {
    const width = head?.cells.length ?? 0
    if (cells.length !== width) {
      problems.push(wrong(line, 'cells-missing', { found: cells.length, wanted: width }))
      return []
    }
    return [rowFrom({ line, cells, columns, provinces: named }, problems)]
  })
  if (head !== undefined && rows.length === 0 && problems.length === 0)
    problems.push({ field: 'csv', problem: 'no-results' })
  problems.push(...repeated(rows))
  const results = {
    choices: columns.choices.map(({ name }) => name),
    rows: rows.map(({ line: _, ...row }) => row).filter(({ province }) => province !== ''),
  }
  return { results, problems: inOrder(problems) }
}

const wrong = (line: number, problem: string, facts: Readonly<Record<string, string | number>> = {}) => ({
  field: `csv.${line}`,
  problem,
  facts: { line, ...facts },
})

function columnsFrom(cells: readonly string[], problems: FieldProblem[]): Columns {
  const names = cells.map(cell => cleanedLine({ field: 'csv.1', given: cell, most: 80 }, problems))
  const isFirst = names[0] !== undefined && columnsNamed.province.includes(names[0].toLowerCase())
  if (!isFirst) problems.push(wrong(1, cells.length === 0 ? 'no-results' : 'no-province-column'))
  const placeOf = (known: readonly string[]): number =>
    names.findIndex(name => known.includes(name.toLowerCase()))
  const [invalid, eligible] = [placeOf(columnsNamed.invalid), placeOf(columnsNamed.eligible)]
  const choices = names
    .map((name, at) => ({ name, at }))
    .filter(({ at }) => at > 0 && at !== invalid && at !== eligible)
  for (const { name, at } of choices) {
    if (name === '') problems.push(wrong(1, 'nameless-choice', { column: at + 1 }))
    else if (choices.some(other => other.at < at && other.name === name))
      problems.push(wrong(1, 'repeated-choice', { name }))
  }
  if (isFirst && choices.length === 0) problems.push(wrong(1, 'no-choice'))
  if (choices.length > mostChoices) problems.push(wrong(1, 'too-many-choices', { most: mostChoices }))
  return { choices, invalid, eligible }
}

interface RowGiven {
  line: number
  cells: readonly string[]
  columns: Columns
  provinces: readonly Province[]
}

function rowFrom({ line, cells, columns, provinces }: RowGiven, problems: FieldProblem[]) {
  const name = cleanedLine({ field: `csv.${line}`, given: cells[0] ?? '', most: 80 }, problems)
  const province = provinceNamed(provinces, name)
  if (province === undefined) problems.push(wrong(line, 'unknown-province', { name }))
  const numberAt = (at: number, column: string): number | null => {
    if (at < 0) return null
    const read = wholeNumber(cells[at] ?? '')
    if (read === undefined) problems.push(wrong(line, 'not-a-count', { column, found: cells[at] ?? '' }))
    return read ?? null
  }
  const row: ResultRow & { line: number } = {
    line,
    province: province?.slug ?? '',
    votes: columns.choices.map(choice => numberAt(choice.at, choice.name) ?? 0),
    invalid: cells[columns.invalid]?.trim() === '' ? null : numberAt(columns.invalid, 'invalid'),
    eligible: cells[columns.eligible]?.trim() === '' ? null : numberAt(columns.eligible, 'eligible'),
  }
  const cast = row.votes.reduce((sum, votes) => sum + votes, row.invalid ?? 0)
  if (row.eligible !== null && cast > row.eligible)
    problems.push(wrong(line, 'more-votes-than-voters', { cast, eligible: row.eligible }))
  return row
}

/** ۱٬۲۳۴ and 1,234 and 1234; nothing else, and no empty cell: what is not known yet is 0 by the hand of a person. */
function wholeNumber(cell: string): number | undefined {
  const digits = toLatinDigits(cell.trim()).replace(/(?<=\d)[\u066C,\u00A0\u202F ](?=\d{3}(?!\d))/g, '')
  if (!/^\d{1,10}$/.test(digits)) return undefined
  const count = Number(digits)
  return count <= mostVotes ? count : undefined
}

function repeated(rows: readonly { line: number; province: string }[]): FieldProblem[] {
  return rows.flatMap(({ line, province }, place) => {
    const first = rows.slice(0, place).find(other => other.province === province && province !== '')
    return first === undefined ? [] : [wrong(line, 'repeated-province', { first: first.line })]
  })
}

const lineOf = ({ facts }: FieldProblem): number => Number(facts?.['line'] ?? 0)
const inOrder = (problems: readonly FieldProblem[]): FieldProblem[] =>
  problems.toSorted((one, other) => lineOf(one) - lineOf(other))
