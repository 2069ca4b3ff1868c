// Exports `seeded`: a source of chance that gives the same run of numbers for the same seed, so that the model can be built again.

export interface Chance {
  /** A number from 0 up to, not including, 1. */
  next(): number
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number
  /** One of the items; the empty list is an error of the caller. */
  pick<Item>(items: readonly Item[]): Item
  /** True with the given probability. */
  maybe(probability: number): boolean
}

/** mulberry32, by Tommy Ettinger (public domain). */
export function seeded(seed: number): Chance {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  function pick<Item>(items: readonly Item[]): Item {
    const item = items[below(items.length)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
  return { next, below, pick, maybe: probability => next() < probability }
}
