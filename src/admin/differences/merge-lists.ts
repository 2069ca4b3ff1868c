import { diffArrays } from 'diff'

/** A passage of a merged list: settled, or one for a person to choose. */
export type Passage<Item> =
  | { kind: 'settled'; items: Item[] }
  | { kind: 'open'; mine: Item[]; theirs: Item[] }

/** A replaced passage: items [start, end) of the base became these. */
interface Hunk<Item> {
  start: number
  end: number
  items: Item[]
}

interface ThreeLists<Item> {
  base: readonly Item[]
  mine: readonly Item[]
  theirs: readonly Item[]
}

/**
 * Merges two lists that both began from a third. Where one of them changed a passage its items stand; where both
 * changed it alike too; where both changed it each in its own way the passage stays open.
 * @param isSame whether two items say the same.
 */
export function mergeLists<Item>(
  { base, mine, theirs }: ThreeLists<Item>,
  isSame: (one: Item, other: Item) => boolean,
): Passage<Item>[] {
  const mineHunks = hunksOf(base, mine, isSame)
  const theirHunks = hunksOf(base, theirs, isSame)
  const passages: Passage<Item>[] = []
  let at = 0
  while (mineHunks.length + theirHunks.length > 0) {
    const region = nextRegion(mineHunks, theirHunks)
    passages.push({ kind: 'settled', items: base.slice(at, region.start) })
    passages.push(passageOf(base, region, isSame))
    at = region.end
  }
  passages.push({ kind: 'settled', items: base.slice(at) })
  return joined(passages)
}

interface Region<Item> {
  start: number
  end: number
  mine: Hunk<Item>[]
  theirs: Hunk<Item>[]
}

function hunksOf<Item>(
  base: readonly Item[],
  list: readonly Item[],
  comparator: (one: Item, other: Item) => boolean,
): Hunk<Item>[] {
  const hunks: Hunk<Item>[] = []
  let at = 0
  let open: Hunk<Item> | undefined
  for (const { value, added, removed } of diffArrays([...base], [...list], { comparator })) {
    if (!added && !removed) {
      at += value.length
      open = undefined
      continue
    }
    if (open === undefined) hunks.push((open = { start: at, end: at, items: [] }))
    if (added) open.items.push(...value)
    if (removed) open.end = at += value.length
  }
  return hunks
}

/** Takes the first hunk of both and all that touch it. */
function nextRegion<Item>(mine: Hunk<Item>[], theirs: Hunk<Item>[]): Region<Item> {
  const start = Math.min(mine[0]?.start ?? Infinity, theirs[0]?.start ?? Infinity)
  const region: Region<Item> = { start, end: start, mine: [], theirs: [] }
  const touches = (hunk: Hunk<Item> | undefined): hunk is Hunk<Item> =>
    hunk !== undefined && (hunk.start < region.end || hunk.start === region.start)
  const take = (from: Hunk<Item>[], into: Hunk<Item>[]): boolean => {
    const hunk = from[0]
    if (!touches(hunk)) return false
    from.shift()
    into.push(hunk)
    region.end = Math.max(region.end, hunk.end)
    return true
  }
  while (take(mine, region.mine) || take(theirs, region.theirs));
  return region
}

function passageOf<Item>(
  base: readonly Item[],
  region: Region<Item>,
  isSame: (one: Item, other: Item) => boolean,
): Passage<Item> {
  const mine = itemsAfter(base, region, region.mine)
  const theirs = itemsAfter(base, region, region.theirs)
  if (region.theirs.length === 0) return { kind: 'settled', items: mine }
  if (region.mine.length === 0) return { kind: 'settled', items: theirs }
  const areSame =
    mine.length === theirs.length &&
    mine.every((item, place) => {
      const other = theirs[place]
      return other !== undefined && isSame(item, other)
    })
  return areSame ? { kind: 'settled', items: theirs } : { kind: 'open', mine, theirs }
}

/** What stands in the region after these hunks. */
function itemsAfter<Item>(base: readonly Item[], region: Region<Item>, hunks: readonly Hunk<Item>[]): Item[] {
  let at = region.start
  const items = hunks.flatMap(hunk => {
    const kept = base.slice(at, hunk.start)
    at = hunk.end
    return [...kept, ...hunk.items]
  })
  return [...items, ...base.slice(at, region.end)]
}

function joined<Item>(passages: readonly Passage<Item>[]): Passage<Item>[] {
  const result: Passage<Item>[] = []
  for (const passage of passages) {
    const last = result.at(-1)
    if (passage.kind === 'settled' && last?.kind === 'settled') last.items.push(...passage.items)
    else if (passage.kind === 'open' || passage.items.length > 0)
      result.push(passage.kind === 'open' ? passage : { kind: 'settled', items: [...passage.items] })
  }
  return result
}
