// Exports `tellingLetters`: which groups of letters, each at home in one or two languages, a stretch has at all.

/** In the order of their bits. That a longer text has none of a group says as much as that it has one. */
const GROUPS = [
  'ٹڈڑےںہھ', // Urdu
  'ټډړښږڼځڅېۍګ', // Pashto
  'ەێۆڵڕ', // Kurdish
  'ةىأإيك', // Arabic, and Arabic keyboards
  'پچژگ', // not Arabic
  'ؤئآ', // of Azerbaijani, rarer elsewhere
  'ک', // not Arabic, and nearly sure in any longer text
  'ی', // the same
] as const

export const GROUP_COUNT = GROUPS.length

let bits: Uint16Array | undefined

/** One bit a group, for the first `length` symbols. */
export function tellingLetters(symbols: Uint16Array, length: number): number {
  bits ??= groupBits()
  let found = 0
  for (let i = 0; i < length; i++) found |= bits[symbols[i] ?? 0] ?? 0
  return found
}

function groupBits(): Uint16Array {
  const built = new Uint16Array(0x800)
  GROUPS.forEach((letters, group) => {
    for (const letter of letters) {
      const unit = letter.charCodeAt(0)
      built[unit] = (built[unit] ?? 0) | (1 << group)
    }
  })
  return built
}
