import * as z from 'zod/mini'
import { foldForComparison } from '../words/persian.ts'
import { cellsOf } from './cells-of.ts'

/** A table of results while it is typed: whatever stands in a cell is kept as it was typed. */
export const TableKept = z.object({
  choices: z.array(z.string()),
  rows: z.array(
    z.object({
      /** As it is called on screen. */
      province: z.string(),
      /** One of the list of provinces; another name came by pasting and can be changed. */
      isKnown: z.boolean(),
      /** The votes of each choice, then the invalid votes, then the voters. */
      cells: z.array(z.string()),
    }),
  ),
})
export type TypedTable = z.infer<typeof TableKept>
export type TypedRow = TypedTable['rows'][number]

/** What the columns of no choice are called, in a language that the server reads. */
export interface ColumnWords {
  province: string
  invalid: string
  eligible: string
}

/** Columns after those of the choices: invalid votes, voters. */
export const columnsBeside = 2

export const emptyTable = (provinces: readonly string[]): TypedTable => ({
  choices: ['', ''],
  rows: provinces.map(province => ({ province, isKnown: true, cells: ['', '', '', ''] })),
})

/** One more choice, after the others. */
export const withChoice = ({ choices, rows }: TypedTable, name = ''): TypedTable => ({
  choices: [...choices, name],
  rows: rows.map(row => ({ ...row, cells: row.cells.toSpliced(choices.length, 0, '') })),
})

/** A choice that was taken out, with what stood under its name. */
export interface TakenChoice {
  at: number
  name: string
  cells: readonly string[]
}

export function withoutChoice(
  { choices, rows }: TypedTable,
  at: number,
): { table: TypedTable; taken: TakenChoice } {
  return {
    table: {
      choices: choices.toSpliced(at, 1),
      rows: rows.map(row => ({ ...row, cells: row.cells.toSpliced(at, 1) })),
    },
    taken: { at, name: choices[at] ?? '', cells: rows.map(({ cells }) => cells[at] ?? '') },
  }
}

/** The table with a choice put back: where it stood, or after the others when fewer are left. */
export function withChoiceAgain({ choices, rows }: TypedTable, { at, name, cells }: TakenChoice): TypedTable {
  const place = Math.min(at, choices.length)
  return {
    choices: choices.toSpliced(place, 0, name),
    rows: rows.map((row, line) => ({ ...row, cells: row.cells.toSpliced(place, 0, cells[line] ?? '') })),
  }
}

/** Where something is typed or pasted; row -1 is that of the names of the choices. */
export interface Place {
  row: number
  column: number
}

export function withCell(table: TypedTable, { row, column }: Place, text: string): TypedTable {
  if (row === -1) {
    const isChoice = column < table.choices.length
    return isChoice ? { ...table, choices: table.choices.with(column, text) } : table
  }
  const rows = table.rows.map((each, at) =>
    at === row ? { ...each, cells: each.cells.with(column, text) } : each,
  )
  return { ...table, rows }
}

/**
 * A table with what was pasted at a place: cell by cell, with more choices and more rows where it goes beyond them. What
 * begins with the column of provinces is a whole table and takes the place of everything.
 */
export function pasted(
  table: TypedTable,
  { at, text }: { at: Place; text: string },
  columns: ColumnWords,
): TypedTable {
  const block = blockOf(text, columns)
  if (isWhole(block, columns)) return tableFrom(block, provincesOf(table), columns)
  const width = Math.max(0, ...block.map(line => line.length))
  const wide = grown(table, at, { width, height: block.length })
  return block.reduce<TypedTable>(
    (whole, line, down) =>
      line.reduce<TypedTable>(
        (rest, cell, along) => withCell(rest, { row: at.row + down, column: at.column + along }, cell),
        whole,
      ),
    wide,
  )
}

// Without tabs it is one column of a spreadsheet, whose numbers may hold commas, unless it is a whole file.
function blockOf(text: string, columns: ColumnWords): string[][] {
  const cells = cellsOf(text)
  if (text.includes('\t') || isWhole(cells, columns)) return cells
  return text
    .trimEnd()
    .split('\n')
    .map(line => [line.trim()])
}

function grown(
  table: TypedTable,
  at: Place,
  { width, height }: { width: number; height: number },
): TypedTable {
  const missing = at.column + width - (table.choices.length + columnsBeside)
  const wide = Array.from({ length: Math.max(0, missing) }).reduce<TypedTable>(
    whole => withChoice(whole),
    table,
  )
  const added = Array.from({ length: Math.max(0, at.row + height - wide.rows.length) }, () => ({
    province: '',
    isKnown: false,
    cells: Array.from({ length: wide.choices.length + columnsBeside }, () => ''),
  }))
  return { ...wide, rows: [...wide.rows, ...added] }
}

const provincesOf = ({ rows }: TypedTable): string[] =>
  rows.filter(({ isKnown }) => isKnown).map(({ province }) => province)

const isSame = (one: string, other: string): boolean => foldForComparison(one) === foldForComparison(other)

const isWhole = (block: readonly (readonly string[])[], columns: ColumnWords): boolean =>
  [columns.province, 'province'].some(name => isSame(name, block[0]?.[0] ?? ''))

/** The lines of a whole table in the rows of their provinces; what is of no province that is known comes after them. */
export function tableFrom(
  lines: readonly (readonly string[])[],
  provinces: readonly string[],
  columns: ColumnWords,
): TypedTable {
  const [head = [], ...records] = lines
  const placeOf = (name: string): number => head.findIndex((cell, at) => at > 0 && isSame(cell, name))
  const beside = [placeOf(columns.invalid), placeOf(columns.eligible)]
  const ofChoices = head.map((_, at) => at).filter(at => at > 0 && !beside.includes(at))
  const rowOf = (line: readonly string[], province: string, isKnown: boolean): TypedRow => ({
    province,
    isKnown,
    cells: [...ofChoices, ...beside].map(at => line[at] ?? ''),
  })
  const lineOf = (province: string) => records.find(line => isSame(line[0] ?? '', province))
  const used = new Set(provinces.map(lineOf))
  return {
    choices: ofChoices.map(at => head[at] ?? ''),
    rows: [
      ...provinces.map(province => rowOf(lineOf(province) ?? [], province, true)),
      ...records.filter(line => !used.has(line)).map(line => rowOf(line, line[0] ?? '', false)),
    ],
  }
}

/** The table as the server reads it; provinces without a single number are not counted yet and left out. */
export function textOf(
  { choices, rows }: TypedTable,
  columns: ColumnWords,
): { csv: string; rowOfLine: ReadonlyMap<number, number> } {
  const isUsed = (column: number): boolean =>
    choices[column]?.trim() !== '' || rows.some(({ cells }) => cells[column]?.trim() !== '')
  const kept = choices.map((_, at) => at).filter(isUsed)
  const written = rows
    .map((row, at) => ({ ...row, at }))
    .filter(({ cells, isKnown }) => !isKnown || cells.some(cell => cell.trim() !== ''))
  const head = [columns.province, ...kept.map(at => choices[at] ?? ''), columns.invalid, columns.eligible]
  const lines = written.map(({ province, cells }) => [
    province,
    ...kept.map(at => cells[at] ?? ''),
    ...cells.slice(choices.length),
  ])
  return {
    csv: [head, ...lines].map(line => line.map(quoted).join(',')).join('\n'),
    rowOfLine: new Map(written.map(({ at }, place) => [place + 2, at])),
  }
}

const quoted = (cell: string): string => {
  const line = cell.replaceAll(/\s+/g, ' ').trim()
  return /[",]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line
}
