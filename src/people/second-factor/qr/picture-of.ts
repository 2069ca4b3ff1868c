import { capacityFor } from './capacity.ts'
import { codewordsOf } from './codewords.ts'
import { drawFormat, fieldFor, type Field } from './field.ts'

/** A QR picture as an SVG path of squares of one unit; `size` includes the quiet border of four units. */
export interface Picture {
  size: number
  path: string
}

const border = 4

/**
 * Draws a text as a QR code (ISO/IEC 18004, bytes, level M). Nothing is fetched: the secret it carries stays here.
 * @throws Error for a text of more than 660 bytes.
 */
export function pictureOf(text: string): Picture {
  const modules = modulesOf(text)
  const path = modules
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x + border} ${y + border}h1v1h-1z`] : [])))
    .join('')
  return { size: modules.length + 2 * border, path }
}

/** The modules of a text, row by row; true is dark. */
export function modulesOf(text: string): boolean[][] {
  const bytes = new TextEncoder().encode(text)
  const capacity = capacityFor(bytes.length)
  const field = fieldFor(capacity)
  drawData(field, codewordsOf(bytes, capacity))
  const tried = masks.map((_, mask) => masked(field, mask))
  const [best] = tried.toSorted((one, other) => costOf(one) - costOf(other))
  if (best === undefined) throw new Error('there are no masks')
  return best
}

/** Places bits in two columns at a time, up and down, from the last column on. */
function drawData({ size, isDark, isFixed }: Field, codewords: readonly number[]): void {
  let bit = 0
  for (const [turn, column] of columnsOf(size).entries())
    for (let step = 0; step < size; step++) {
      const y = turn % 2 === 0 ? size - 1 - step : step
      for (const x of [column, column - 1]) {
        const row = isDark[y]
        if (row === undefined || isFixed[y]?.[x] === true) continue
        row[x] = (((codewords[bit >>> 3] ?? 0) >>> (7 - (bit & 7))) & 1) === 1
        bit++
      }
    }
}

// The column of the timing pattern is left out.
const columnsOf = (size: number): number[] =>
  Array.from({ length: (size - 1) / 2 }, (_, index) => size - 1 - 2 * index).map(column =>
    column <= 6 ? column - 1 : column,
  )

const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  x => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
]

function masked(field: Field, mask: number): boolean[][] {
  const turns = masks[mask] ?? (() => false)
  const isDark = field.isDark.map((row, y) =>
    row.map((dark, x) => (field.isFixed[y]?.[x] === true ? dark : dark !== turns(x, y))),
  )
  drawFormat({ ...field, isDark }, mask)
  return isDark
}

/** How hard a picture is to read: long runs, blocks of four, and too much of one shade. Any mask can be read. */
function costOf(rows: readonly (readonly boolean[])[]): number {
  const columns = rows.map((_, x) => rows.map(row => row[x] === true))
  const dark = rows.flat().filter(Boolean).length
  const tilt = Math.floor((Math.abs(dark * 20 - rows.length ** 2 * 10) / rows.length ** 2) * 10)
  return runsIn(rows) + runsIn(columns) + blocksIn(rows) + tilt
}

function runsIn(rows: readonly (readonly boolean[])[]): number {
  const lines = rows.map(row => row.map(dark => (dark ? '1' : '0')).join(''))
  return lines
    .flatMap(line => line.match(/0{5,}|1{5,}/g) ?? [])
    .reduce((cost, run) => cost + run.length - 2, 0)
}

function blocksIn(rows: readonly (readonly boolean[])[]): number {
  let cost = 0
  for (const [y, row] of rows.entries())
    for (const [x, dark] of row.entries()) {
      const below = rows[y + 1]
      if (row[x + 1] === dark && below?.[x] === dark && below[x + 1] === dark) cost += 3
    }
  return cost
}
