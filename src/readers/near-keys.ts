const longestWithNeighbours = 24

/** The term itself and the term without each of its letters: two terms one slip apart have one of these in common. */
export function nearKeys(term: string): string[] {
  if (term.length > longestWithNeighbours) return [term]
  const without = Array.from(
    { length: term.length },
    (_, place) => term.slice(0, place) + term.slice(place + 1),
  )
  return [...new Set([term, ...without])].filter(key => key.length > 1)
}

/** How many slips are between two terms: a letter too many, too few, another one, or two neighbours exchanged. */
export function slipsBetween(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, place) => place)]
  for (let at = 1; at <= one.length; at++) {
    const row = [at]
    for (let to = 1; to <= other.length; to++) row.push(slipsTo({ one, other, rows, row }, at, to))
    rows.push(row)
  }
  return rows.at(-1)?.at(-1) ?? 0
}

interface Comparing {
  one: string
  other: string
  rows: readonly (readonly number[])[]
  row: readonly number[]
}

function slipsTo({ one, other, rows, row }: Comparing, at: number, to: number): number {
  const above = rows[at - 1] ?? []
  const changed = (above[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1)
  const least = Math.min((above[to] ?? 0) + 1, (row[to - 1] ?? 0) + 1, changed)
  const areExchanged = at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1]
  return areExchanged ? Math.min(least, (rows[at - 2]?.[to - 2] ?? 0) + 1) : least
}
