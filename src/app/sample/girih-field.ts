// A wall of stars: one tiling, drawn cell by cell, each tile in a shade of its glaze.
import type { Dice } from './girih-dice.ts'
import { box, canvas, tenth } from './girih-lines.ts'
import type { Point } from './girih-lines.ts'
import type { Shades } from './girih-palettes.ts'
import { rosetteIn, starIn } from './girih-stars.ts'
import type { Star } from './girih-stars.ts'
import { tilings } from './girih-tilings.ts'
import type { Sides, TilingName } from './girih-tilings.ts'

export interface Field {
  readonly tiling: TilingName
  readonly edge: number
  /** Angle of Hankin's rays in turns of half a circle: small is blunt, large is sharp. */
  readonly angle: number
  readonly ground: string
  readonly line: string
  readonly lineWidth: number
  /** Shades of the star, then of its petals, its heart and its eye; a star with one entry stays plain. */
  readonly fills: Partial<Record<Sides, readonly Shades[]>>
  /** Where the first star stands; left out, the dice choose. */
  readonly shift?: Point
}

export function drawField(field: Field, dice: Dice): string {
  const { cell, kinds } = tilings[field.tiling](field.edge)
  const shift = field.shift ?? [dice.roll() * cell[0], dice.roll() * cell[1]]
  const layers = kinds.map(({ sides, turn, spots }, kind) => {
    const star = starIn(sides, turn, { edge: field.edge, angle: field.angle * Math.PI })
    const fills = field.fills[sides] ?? []
    const parts = partsOf(star, fills.length).map((d, part) => ({ d, id: `t${kind}${part}` }))
    const places = spots.flatMap(spot =>
      repeat(cell, [spot[0] + shift[0], spot[1] + shift[1]], field.edge * 2),
    )
    return {
      defs: parts.map(({ d, id }) => `<path id="${id}" d="${d}"/>`).join(''),
      body: places
        .map(place => parts.map(({ id }, i) => tile(id, place, shade(fills[i], dice))).join(''))
        .join(''),
    }
  })
  const stroke = `stroke="${field.line}" stroke-width="${tenth(field.edge * field.lineWidth)}" stroke-linejoin="round"`
  const body = layers.map(layer => layer.body).join('')
  return `<defs>${layers.map(layer => layer.defs).join('')}</defs>${box(field.ground)}<g ${stroke}>${body}</g>`
}

function partsOf(star: Star, count: number): readonly string[] {
  if (count < 2) return [star.outline].slice(0, count)
  const { petals, heart, eye } = rosetteIn(star)
  return [star.outline, petals, heart, eye].slice(0, count)
}

// Every place of one spot on the canvas, with a margin so that no star is missing at an edge.
function repeat(cell: Point, [x, y]: Point, margin: number): readonly Point[] {
  const along = (start: number, step: number, end: number) => {
    const first = start - Math.ceil((start + margin) / step) * step
    return Array.from({ length: Math.ceil((end + margin - first) / step) + 1 }, (_, i) => first + i * step)
  }
  return along(y, cell[1], canvas.height).flatMap(py =>
    along(x, cell[0], canvas.width).map((px): Point => [px, py]),
  )
}

const tile = (id: string, [x, y]: Point, fill: string) =>
  `<use href="#${id}" x="${tenth(x)}" y="${tenth(y)}" fill="${fill}"/>`

const shade = (shades: Shades | undefined, dice: Dice) => (shades ? dice.pick(shades) : 'none')
