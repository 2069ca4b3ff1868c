// Exports `symbolOf`, the symbol alphabet of language identification, and its named symbols.
// Letters stay as they were typed (ي is not ی, ك is not ک): how a letter was typed is evidence of the language.

/** Not part of any word: a space, a sign, a letter of another script. */
export const BREAK = 0
/** Written inside words without being evidence: tatweel, vowel signs, marks of direction. */
export const SKIPPED = 0xffff
/** A digit of one of three scripts; which script is kept, which digit is not. */
export const DIGIT_ASCII = 0x30
export const DIGIT_PERSIAN = 0x6f0
export const DIGIT_ARABIC = 0x660
const HAMZA_ABOVE = 0x654

const LIMIT = 0x800
const ZWNJ = 0x200c
const MARK = /[\p{M}\u0640\u061c]/u
const LETTER = /\p{L}/u

let table: Uint16Array | undefined

/**
 * The symbol of a UTF-16 unit: the unit itself for Arabic letters and ZWNJ, in lower case for Latin letters; a named
 * symbol for digits; BREAK or SKIPPED for the rest.
 */
export function symbolOf(unit: number): number {
  table ??= Uint16Array.from({ length: LIMIT }, (_, each) => classify(each))
  if (unit < LIMIT) return table[unit] ?? BREAK
  if (unit === ZWNJ) return ZWNJ
  return isInvisible(unit) ? SKIPPED : BREAK
}

export function isArabicLetter(symbol: number): boolean {
  return symbol > 0x61f && symbol < LIMIT && symbol !== DIGIT_ARABIC && symbol !== DIGIT_PERSIAN
}

export function isLatinLetter(symbol: number): boolean {
  return symbol > 0x60 && symbol < 0x260
}

function classify(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return DIGIT_ASCII
  if (unit >= 0x6f0 && unit <= 0x6f9) return DIGIT_PERSIAN
  if (unit >= 0x660 && unit <= 0x669) return DIGIT_ARABIC
  if (unit === HAMZA_ABOVE) return unit
  const character = String.fromCharCode(unit)
  if (MARK.test(character)) return SKIPPED
  if (!LETTER.test(character)) return BREAK
  if (unit < 0x260) return character.toLowerCase().charCodeAt(0)
  return (unit >= 0x620 && unit < 0x700) || (unit >= 0x750 && unit < 0x780) ? unit : BREAK
}

function isInvisible(unit: number): boolean {
  return (
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2066 && unit <= 0x2069)
  )
}
