// Where the polygons of each tiling sit inside one repeating cell, for a given length of side.
import type { Point } from './girih-lines.ts'

export type TilingName = 'octagons' | 'hexagons' | 'kagome' | 'dodecagons' | 'great'
export type Sides = 3 | 4 | 6 | 8 | 12

export interface Tiling {
  readonly cell: Point
  readonly kinds: readonly {
    readonly sides: Sides
    readonly turn: number
    readonly spots: readonly Point[]
  }[]
}

const { PI, sqrt } = Math

export const tilings: Readonly<Record<TilingName, (edge: number) => Tiling>> = {
  octagons: edge => {
    const side = edge * (1 + sqrt(2))
    return {
      cell: [side, side],
      kinds: [
        { sides: 8, turn: 0, spots: [[0, 0]] },
        { sides: 4, turn: PI / 4, spots: [[side / 2, side / 2]] },
      ],
    }
  },
  hexagons: edge => {
    const [w, h] = [edge * sqrt(3), edge * 3]
    return { cell: [w, h], kinds: [{ sides: 6, turn: 0, spots: twice(w, h, [0, 0]) }] }
  },
  kagome: edge => {
    const [w, h, rise] = [edge * 2, edge * 2 * sqrt(3), edge / sqrt(3)]
    return {
      cell: [w, h],
      kinds: [
        { sides: 6, turn: PI / 6, spots: twice(w, h, [0, 0]) },
        { sides: 3, turn: PI / 2, spots: twice(w, h, [edge, rise]) },
        { sides: 3, turn: -PI / 2, spots: twice(w, h, [0, 2 * rise]) },
      ],
    }
  },
  dodecagons: edge => {
    const w = edge * (2 + sqrt(3))
    const [h, third] = [w * sqrt(3), w / sqrt(3)]
    return {
      cell: [w, h],
      kinds: [
        { sides: 12, turn: 0, spots: twice(w, h, [0, 0]) },
        { sides: 3, turn: PI / 2, spots: twice(w, h, [0, -third]) },
        { sides: 3, turn: -PI / 2, spots: twice(w, h, [0, third]) },
      ],
    }
  },
  great: edge => {
    const w = edge * (3 + sqrt(3))
    const [h, third] = [w * sqrt(3), w / sqrt(3)]
    const halves: readonly Point[] = [[w / 2, 0], [0, h / 2]] // oxfmt-ignore
    const falling: readonly Point[] = [[w / 4, h / 4], [w * 0.75, h * 0.75]] // oxfmt-ignore
    const rising: readonly Point[] = [[w * 0.75, h / 4], [w / 4, h * 0.75]] // oxfmt-ignore
    return {
      cell: [w, h],
      kinds: [
        { sides: 12, turn: 0, spots: twice(w, h, [0, 0]) },
        { sides: 6, turn: 0, spots: [...twice(w, h, [0, -third]), ...twice(w, h, [0, third])] },
        { sides: 4, turn: 0, spots: halves },
        { sides: 4, turn: PI / 3, spots: falling },
        { sides: 4, turn: -PI / 3, spots: rising },
      ],
    }
  },
}

// A centred cell: every polygon stands again half a cell along and half a cell down.
function twice(w: number, h: number, [x, y]: Point): readonly Point[] {
  return [
    [x, y],
    [x + w / 2, y + h / 2],
  ]
}
