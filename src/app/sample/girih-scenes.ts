// Pictures that are more than a pattern: an arch in a wall, scales of water, a plain with wells, mountains, a carpet.
import type { Dice } from './girih-dice.ts'
import { drawField } from './girih-field.ts'
import type { Field } from './girih-field.ts'
import { box, canvas, closed, open, tenth } from './girih-lines.ts'
import type { Point } from './girih-lines.ts'
import type { Shades } from './girih-palettes.ts'
import { drawWeave } from './girih-weaves.ts'
import type { Weave } from './girih-weaves.ts'

export interface Arch {
  readonly wall: Weave
  readonly inside: Field
  readonly frame: readonly [outer: string, inner: string, rim: string]
}

/** A pointed arch of tiles in a wall of bricks. */
export function drawArch({ wall, inside, frame }: Arch, dice: Dice): string {
  const opening = 'M250 800V390C250 210 430 120 600 30C770 120 950 210 950 390V800Z'
  const outer = 'M205 800V380C205 180 410 85 600 -18C790 85 995 180 995 380V800Z'
  const inner = 'M222 800V384C222 192 420 100 600 2C780 100 978 192 978 384V800Z'
  return [
    `<clipPath id="opening"><path d="${opening}"/></clipPath>`,
    drawWeave(wall, dice),
    `<path d="${outer}" fill="${frame[0]}"/><path d="${inner}" fill="${frame[1]}"/>`,
    `<g clip-path="url(#opening)">${drawField(inside, dice)}</g>`,
    `<path d="${opening}" fill="none" stroke="${frame[2]}" stroke-width="7"/>`,
  ].join('')
}

export interface Water {
  readonly far: Shades
  readonly middle: Shades
  readonly near: Shades
  readonly ground: string
  readonly line: string
}

/** Overlapping scales, from far water above to near water below. */
export function drawWater(water: Water, dice: Dice): string {
  const scales: string[] = []
  for (let row = 34; row >= -1; row--) {
    const depth = row > 22 ? water.far : row > 11 ? water.middle : water.near
    for (let column = -1; column < 20; column++) {
      const [x, y] = [column * 66 + (row % 2 ? 33 : 0), 830 - row * 25]
      scales.push(`<use href="#scale" x="${x}" y="${y}" fill="${dice.pick(depth)}"/>`)
    }
  }
  const rings = `<circle r="37" stroke-width="3"/><circle r="22" fill="none" stroke-width="1.5"/>`
  return `<defs><g id="scale" stroke="${water.line}">${rings}</g></defs>${box(water.ground)}${scales.join('')}`
}

export interface Plain {
  readonly ground: string
  readonly line: string
  readonly heavy: string
  readonly well: string
}

/** Contour lines of a plain crossed by three lines of wells. */
export function drawPlain(plain: Plain, dice: Dice): string {
  const phase = dice.roll() * 6
  const height = (x: number, i: number) =>
    i * 34 - 60 + 46 * Math.sin(x / 190 + i / 6 + phase) + 26 * Math.sin(x / 83 - i / 3.4) * (i / 24)
  const lines = Array.from({ length: 30 }, (_, i) => {
    const d = open(
      Array.from({ length: 32 }, (_, step): Point => [step * 40 - 10, height(step * 40 - 10, i)]),
    )
    return i % 5
      ? `<path d="${d}" stroke="${plain.line}" stroke-width="1.6"/>`
      : `<path d="${d}" stroke="${plain.heavy}" stroke-width="3"/>`
  })
  const wells = [0, 1, 2].flatMap(k =>
    Array.from({ length: 17 }, (_, i) => {
      const y = 150 + k * 240 + i * 7 * (k - 0.6) + 24 * Math.sin(i / 3 + k + phase)
      return `<circle cx="${60 + i * 70}" cy="${tenth(y)}" r="${9 - k}" fill="${plain.well}" stroke="#f5eedd" stroke-width="3"/>`
    }),
  )
  return `${box(plain.ground)}<g fill="none">${lines.join('')}</g>${wells.join('')}`
}

export interface Ridges {
  readonly skyFrom: string
  readonly skyTo: string
  readonly disc: string
  /** From the farthest ridge to the nearest. */
  readonly ridges: readonly string[]
  readonly stars: boolean
}

/** Mountains behind mountains, under a sun or a moon. */
export function drawRidges(scene: Ridges, dice: Dice): string {
  const sun: Point = [240 + dice.roll() * 720, 190 + dice.roll() * 60]
  const sky = `<linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${scene.skyFrom}"/><stop offset="1" stop-color="${scene.skyTo}"/></linearGradient>`
  const halo = [150, 112, 78].map(
    (r, i) =>
      `<circle cx="${tenth(sun[0])}" cy="${tenth(sun[1])}" r="${r}" fill="${scene.disc}" fill-opacity="${[0.14, 0.24, 1][i]}"/>`,
  )
  const peaks = scene.ridges.map((color, i) => {
    const base = 330 + (i * 420) / scene.ridges.length
    return `<path d="${ridge(base, 150 - i * 14, dice)}" fill="${color}"/>`
  })
  return `<defs>${sky}</defs>${box('url(#sky)')}${scene.stars ? twinkles(dice) : ''}${halo.join('')}${peaks.join('')}`
}

// Straight facets between peaks and saddles, as a tile cutter would cut them.
function ridge(base: number, height: number, dice: Dice): string {
  const points: Point[] = [[-40, canvas.height + 20]]
  let [x, up] = [-40, dice.roll() > 0.5]
  while (x < canvas.width + 160) {
    points.push([x, base + (up ? -height * (0.45 + dice.roll() * 0.75) : height * dice.roll() * 0.35)])
    x += 70 + dice.roll() * 110
    up = !up
  }
  return closed([...points, [x, canvas.height + 20]])
}

function twinkles(dice: Dice): string {
  return Array.from({ length: 90 }, () => {
    const [x, y, r] = [dice.roll() * 1200, dice.roll() * 520, 1.2 + dice.roll() * 2.4]
    return `<path d="M${tenth(x)} ${tenth(y - r * 2)}l${tenth(r)} ${tenth(r * 2)}l${tenth(-r)} ${tenth(r * 2)}l${tenth(-r)} ${tenth(-r * 2)}z" fill="#f5eedd" fill-opacity="${tenth(0.4 + dice.roll() * 0.6)}"/>`
  }).join('')
}

export interface Carpet {
  readonly field: Field
  readonly medallion: Field
  /** From the outer border to the inner one. */
  readonly borders: readonly [string, string, string]
  readonly knot: Shades
}

/** A carpet seen from above: borders, a field, a scalloped medallion and a quarter of it in each corner. */
export function drawCarpet({ field, medallion, borders, knot }: Carpet, dice: Dice): string {
  const inset = (by: number, fill: string) =>
    `<rect x="${by}" y="${by}" width="${canvas.width - 2 * by}" height="${canvas.height - 2 * by}" fill="${fill}"/>`
  const corners = [104, canvas.width - 104].flatMap(x => [104, canvas.height - 104].map((y): Point => [x, y]))
  const lobes = [
    scalloped([600, 400], [318, 214]),
    ...[232, 968].map(x => closed([[x, 400 - 34], [x + 46, 400], [x, 400 + 34], [x - 46, 400]])), // oxfmt-ignore
    ...corners.map(corner => scalloped(corner, [232, 168])),
  ].join('')
  return [
    `<clipPath id="inner">${inset(104, '#000')}</clipPath><clipPath id="lobes"><path d="${lobes}"/></clipPath>`,
    box(borders[0]) + inset(26, borders[1]) + knots(knot, dice) + inset(92, borders[2]),
    `<g clip-path="url(#inner)">${drawField(field, dice)}`,
    `<g clip-path="url(#lobes)">${renamed(drawField(medallion, dice))}</g>`,
    `<path d="${lobes}" fill="none" stroke="${borders[2]}" stroke-width="9" stroke-linejoin="round"/></g>`,
  ].join('')
}

// An ellipse of sixteen outward arcs, as weavers draw the edge of a medallion.
function scalloped([x, y]: Point, [wide, high]: Point): string {
  const cusps = Array.from({ length: 17 }, (_, i): Point => {
    const angle = (i * Math.PI) / 8
    return [x + wide * Math.cos(angle), y + high * Math.sin(angle)]
  })
  const arcs = cusps.slice(1).map(([px, py], i) => {
    const [qx, qy] = cusps[i] ?? [x, y]
    const radius = tenth(Math.hypot(px - qx, py - qy) * 0.55)
    return `A${radius} ${radius} 0 0 1 ${tenth(px)} ${tenth(py)}`
  })
  return `${open(cusps.slice(0, 1))}${arcs.join('')}Z`
}

// Two fields in one picture must not share the names of their stars.
const renamed = (field: string) => field.replaceAll('"#t', '"#m').replaceAll('id="t', 'id="m')

function knots(shades: Shades, dice: Dice): string {
  const knot = (x: number, y: number) =>
    `<path d="M${tenth(x)} ${y - 20}l20 20l-20 20l-20 -20z" fill="${dice.pick(shades)}"/>`
  const across = Array.from({ length: 23 }, (_, i) => 59 + (i * 1082) / 22)
  const down = Array.from({ length: 13 }, (_, i) => 59 + (i * 682) / 14 + 682 / 14)
  const rows = [59, 741].flatMap(y => across.map(x => knot(x, y)))
  const columns = [59, 1141].flatMap(x => down.map(y => knot(x, Math.round(y))))
  return rows.join('') + columns.join('')
}
