// Points and paths: the few lines of geometry every picture needs.

export type Point = readonly [x: number, y: number]

export const canvas = { width: 1200, height: 800 } as const

export const tenth = (value: number) => Math.round(value * 10) / 10

export const polar = (radius: number, angle: number): Point => [
  radius * Math.cos(angle),
  radius * Math.sin(angle),
]

export const open = (points: readonly Point[]) =>
  `M${points.map(([x, y]) => `${tenth(x)} ${tenth(y)}`).join('L')}`

export const closed = (points: readonly Point[]) => `${open(points)}Z`

/** The points of n equal turns, made one turn at a time. */
export const ring = (n: number, make: (turn: number) => readonly Point[]) =>
  Array.from({ length: n }, (_, turn) => make(turn)).flat()

export const box = (fill: string) =>
  `<rect width="${canvas.width}" height="${canvas.height}" fill="${fill}"/>`
