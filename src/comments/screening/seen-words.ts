import type { SeenWord } from './signal.ts'

/** The words of a text at some places, each place once, in the order of the text. */
export function seenAt(text: string, places: readonly { start: number; end: number }[]): SeenWord[] {
  const seen = new Map<string, SeenWord>()
  for (const { start, end } of places)
    seen.set(`${start} ${end}`, { text: text.slice(start, end), start, end })
  return [...seen.values()].sort((one, other) => one.start - other.start || one.end - other.end)
}

/** Where a pattern with the flag g is found. */
export const placesOf = (text: string, pattern: RegExp): { start: number; end: number }[] =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
