import { alignmentOf, type Capacity } from './capacity.ts'

/** The modules of a picture; what is fixed is no place for data and is not masked. */
export interface Field {
  size: number
  isDark: boolean[][]
  isFixed: boolean[][]
}

/** A field with its finder, timing and alignment patterns, and room kept for format and version. */
export function fieldFor(capacity: Capacity): Field {
  const { size, version } = capacity
  const rows = (): boolean[][] =>
    Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  const field: Field = { size, isDark: rows(), isFixed: rows() }
  for (let at = 0; at < size; at++) {
    fix(field, { x: 6, y: at, dark: at % 2 === 0 })
    fix(field, { x: at, y: 6, dark: at % 2 === 0 })
  }
  for (const [x, y] of cornersOf(size)) drawFinder(field, x, y)
  drawAlignments(field, alignmentOf(capacity))
  drawFormat(field, 0)
  if (version >= 7) drawVersion(field, version)
  return field
}

interface Module {
  x: number
  y: number
  dark: boolean
}

function fix(field: Field, { x, y, dark }: Module): void {
  const darkRow = field.isDark[y]
  const fixedRow = field.isFixed[y]
  if (darkRow === undefined || fixedRow === undefined || x < 0 || x >= field.size) return
  darkRow[x] = dark
  fixedRow[x] = true
}

const cornersOf = (size: number): readonly (readonly [x: number, y: number])[] => [
  [3, 3],
  [size - 4, 3],
  [3, size - 4],
]

/** Squares around a centre; the ring at distance 2 and the one outside are light. */
function drawFinder(field: Field, x: number, y: number): void {
  for (let down = -4; down <= 4; down++)
    for (let along = -4; along <= 4; along++) {
      const distance = Math.max(Math.abs(down), Math.abs(along))
      fix(field, { x: x + along, y: y + down, dark: distance !== 2 && distance !== 4 })
    }
}

function drawAlignments(field: Field, positions: readonly number[]): void {
  const last = positions.length - 1
  for (const [row, y] of positions.entries())
    for (const [column, x] of positions.entries()) {
      const isAtFinder =
        (row === 0 && column === 0) || (row === 0 && column === last) || (row === last && column === 0)
      if (!isAtFinder) drawAlignment(field, x, y)
    }
}

function drawAlignment(field: Field, x: number, y: number): void {
  for (let down = -2; down <= 2; down++)
    for (let along = -2; along <= 2; along++) {
      const dark = Math.max(Math.abs(down), Math.abs(along)) !== 1
      fix(field, { x: x + along, y: y + down, dark })
    }
}

/** Level M and the mask, with its own correction, in both of its places. */
export function drawFormat(field: Field, mask: number): void {
  const bits = ((mask << 10) | restOf(mask, { times: 10, divisor: 0x537, top: 9 })) ^ 0x5412
  const { size } = field
  const darkAt = (bit: number): boolean => ((bits >>> bit) & 1) === 1
  for (let bit = 0; bit <= 5; bit++) fix(field, { x: 8, y: bit, dark: darkAt(bit) })
  fix(field, { x: 8, y: 7, dark: darkAt(6) })
  fix(field, { x: 8, y: 8, dark: darkAt(7) })
  fix(field, { x: 7, y: 8, dark: darkAt(8) })
  for (let bit = 9; bit < 15; bit++) fix(field, { x: 14 - bit, y: 8, dark: darkAt(bit) })
  for (let bit = 0; bit < 8; bit++) fix(field, { x: size - 1 - bit, y: 8, dark: darkAt(bit) })
  for (let bit = 8; bit < 15; bit++) fix(field, { x: 8, y: size - 15 + bit, dark: darkAt(bit) })
  fix(field, { x: 8, y: size - 8, dark: true })
}

function drawVersion(field: Field, version: number): void {
  const bits = (version << 12) | restOf(version, { times: 12, divisor: 0x1f25, top: 11 })
  for (let bit = 0; bit < 18; bit++) {
    const dark = ((bits >>> bit) & 1) === 1
    const far = field.size - 11 + (bit % 3)
    const near = Math.floor(bit / 3)
    fix(field, { x: far, y: near, dark })
    fix(field, { x: near, y: far, dark })
  }
}

/** The remainder of a division of polynomials over two elements. */
function restOf(value: number, by: { times: number; divisor: number; top: number }): number {
  let rest = value
  for (let step = 0; step < by.times; step++) rest = (rest << 1) ^ ((rest >>> by.top) * by.divisor)
  return rest
}
