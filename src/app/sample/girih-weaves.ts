// Plain weaves, drawn cell by cell from a rule: brick bonds, cotton rugs and slit-woven kilims.
import type { Dice } from './girih-dice.ts'
import { box, canvas, tenth } from './girih-lines.ts'
import type { Shades } from './girih-palettes.ts'

export type WeaveName = 'lozenge-bond' | 'diagonal-bond' | 'zilu' | 'kilim'

export interface Weave {
  readonly weave: WeaveName
  readonly cell: number
  /** Height of a cell as a share of its width. */
  readonly ratio: number
  readonly gap: number
  readonly ground: string
  /** Shades of the plain cells, of the figure, of its outline and of its centre. */
  readonly plain: Shades | null
  readonly figure: Shades
  readonly edge: Shades
  readonly heart: Shades
}

type Choice = 'plain' | 'figure' | 'edge' | 'heart'

export function drawWeave(weave: Weave, dice: Dice): string {
  const { cell, ratio, gap } = weave
  const rule = rules[weave.weave]
  const [right, down] = [Math.floor(dice.roll() * 16), Math.floor(dice.roll() * 16)]
  const paths = new Map<string, string>()
  for (let y = 0; y * cell * ratio < canvas.height; y++) {
    for (let x = 0; x * cell < canvas.width; x++) {
      const shades = weave[rule(x + right, y + down)]
      if (!shades) continue
      const color = dice.pick(shades)
      const corner = `M${tenth(x * cell + gap)} ${tenth(y * cell * ratio + gap)}`
      const sides = `h${tenth(cell - 2 * gap)}v${tenth(cell * ratio - 2 * gap)}h${tenth(2 * gap - cell)}z`
      paths.set(color, (paths.get(color) ?? '') + corner + sides)
    }
  }
  return box(weave.ground) + [...paths].map(([fill, d]) => `<path fill="${fill}" d="${d}"/>`).join('')
}

const rules: Readonly<Record<WeaveName, (x: number, y: number) => Choice>> = {
  'lozenge-bond': (x, y) => {
    const [k, m] = [(x + y) % 8, (x - y + 800) % 8]
    if (k === 0 || m === 0) return 'figure'
    if (k === 4 && m === 4) return 'heart'
    return (k + m) % 8 === 0 && y % 4 === 2 ? 'edge' : 'plain'
  },
  'diagonal-bond': (x, y) => {
    if ((x + y * 2) % 11 === 0) return 'figure'
    if ((x * 2 - y + 1700) % 17 === 0) return 'heart'
    return (x + y * 2) % 11 === 1 && y % 3 === 0 ? 'edge' : 'plain'
  },
  zilu: (x, y) => {
    const [a, b] = [(x % 16) - 8, (y % 16) - 8]
    const far = Math.abs(a) + Math.abs(b)
    if (far === 8 || (far === 5 && (a * b) % 2 === 0) || (Math.abs(a) === 8 && Math.abs(b) < 3))
      return 'figure'
    if (far < 3 && far !== 1) return 'heart'
    return far === 11 || far === 12 ? 'edge' : 'plain'
  },
  // Nested lozenges with stepped edges, parted by bands.
  kilim: (x, y) => {
    const band = y % 26
    if (band < 2 || band === 3) return 'edge'
    if (band === 2) return x % 2 === 0 ? 'heart' : 'plain'
    const far = Math.abs((x % 20) - 10) + Math.abs(band - 14.5)
    if (far < 2.6) return 'heart'
    if (far < 5) return 'edge'
    if (far < 8) return 'figure'
    return far < 9.5 ? 'heart' : 'plain'
  },
}
