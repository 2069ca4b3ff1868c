import { LETTER_NAMES } from './fa.ts'

/** The mask of three or more letter names in a row; undefined when the letters are nothing of the kind. */
export function letterNames(letters: string, count: number): number | undefined {
  if (letters === '') return count >= 3 ? 0 : undefined
  for (const size of [2, 3, 5]) {
    if (!LETTER_NAMES.has(letters.slice(0, size))) continue
    const rest = letterNames(letters.slice(size), count + 1)
    if (rest !== undefined) return letters.length > size ? (1 << size) | (rest << size) : 0
  }
  return undefined
}
