// Hankin's method: from the middle of each side of a polygon two rays leave at an angle; where they meet is a star.
import { closed, polar, ring } from './girih-lines.ts'

export interface Star {
  readonly sides: number
  /** Direction of the middle of the first side. */
  readonly turn: number
  readonly apothem: number
  readonly outline: string
}

export interface Rosette {
  readonly petals: string
  readonly heart: string
  readonly eye: string
}

export function starIn(sides: number, turn: number, rays: { edge: number; angle: number }): Star {
  const half = Math.PI / sides
  const apothem = rays.edge / 2 / Math.tan(half)
  const inner = apothem / (Math.cos(half) + Math.sin(half) * Math.tan(rays.angle))
  return { sides, turn, apothem, outline: spikes(sides, turn, [apothem, inner]) }
}

/** What stands inside a large star: a wreath of petals around two smaller stars. */
export function rosetteIn({ sides, turn, apothem }: Star): Rosette {
  return {
    petals: Array.from({ length: sides }, (_, i) => closed(petal(sides, turn, i).map(scaled(apothem)))).join(
      '',
    ),
    heart: spikes(sides, turn, [apothem * 0.3, apothem * 0.47]),
    eye: spikes(sides, turn, [apothem * 0.13, apothem * 0.2]),
  }
}

function spikes(sides: number, turn: number, [outer, inner]: readonly [number, number]): string {
  const half = Math.PI / sides
  return closed(
    ring(sides, i => [polar(outer, turn + 2 * half * i), polar(inner, turn + half * (2 * i + 1))]),
  )
}

function petal(sides: number, turn: number, index: number) {
  const half = Math.PI / sides
  const axis = turn + 2 * half * index
  return [
    [0.46, axis],
    [0.53, axis - half],
    [0.8, axis - half * 0.52],
    [0.985, axis],
    [0.8, axis + half * 0.52],
    [0.53, axis + half],
  ] as const
}

const scaled =
  (apothem: number) =>
  ([share, angle]: readonly [number, number]) =>
    polar(apothem * share, angle)
