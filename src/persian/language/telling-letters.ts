// Exports `tellingLetters`: which groups of letters, each at home in one or two languages, a stretch has at all.

import { TELLING_LETTERS } from './fa.ts'

export const GROUP_COUNT = TELLING_LETTERS.length

let bits: Uint16Array | undefined

/** One bit a group, for the first `length` symbols. */
export function tellingLetters(symbols: readonly number[], length: number): number {
  bits ??= groupBits()
  let found = 0
  for (let i = 0; i < length; i++) found |= bits[symbols[i] ?? 0] ?? 0
  return found
}

function groupBits(): Uint16Array {
  const built = new Uint16Array(0x800)
  TELLING_LETTERS.forEach((letters, group) => {
    for (const letter of letters) {
      const unit = letter.charCodeAt(0)
      built[unit] = (built[unit] ?? 0) | (1 << group)
    }
  })
  return built
}
