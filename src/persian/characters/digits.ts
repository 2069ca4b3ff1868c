const ASCII_ZERO = 0x30
const ARABIC_ZERO = 0x660
const PERSIAN_ZERO = 0x6f0

/** Every ASCII and Arabic-Indic digit as a Persian one, for the screen only. Example: `'2026'` gives «۲۰۲۶». */
export function toPersianDigits(text: string): string {
  return text.replace(/[0-9\u0660-\u0669]/g, digit => digitFrom(digit, PERSIAN_ZERO))
}

/** Every Persian and Arabic-Indic digit as an ASCII one, for numbers and machines. Example: «۱۴۰۵» gives `'1405'`. */
export function toLatinDigits(text: string): string {
  return text.replace(/[\u06F0-\u06F9\u0660-\u0669]/g, digit => digitFrom(digit, ASCII_ZERO))
}

function digitFrom(digit: string, zero: number): string {
  const unit = digit.charCodeAt(0)
  const own = unit >= PERSIAN_ZERO ? PERSIAN_ZERO : unit >= ARABIC_ZERO ? ARABIC_ZERO : ASCII_ZERO
  return String.fromCharCode(zero + unit - own)
}
