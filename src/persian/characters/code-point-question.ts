const UNKNOWN = 0
const NO = 1
const YES = 2

/**
 * Does a code point match this pattern? An edge of the text, -1, does not. Each is asked once and remembered: a hostile megabyte asks half a million times.
 * Example: `codePointQuestion(/^\p{M}$/u)(0x64E)` is true.
 */
export function codePointQuestion(pattern: RegExp): (codePoint: number) => boolean {
  let answers: Uint8Array | undefined
  return codePoint => {
    if (codePoint < 0) return false
    answers ??= new Uint8Array(0x110000)
    if (answers[codePoint] === UNKNOWN)
      answers[codePoint] = pattern.test(String.fromCodePoint(codePoint)) ? YES : NO
    return answers[codePoint] === YES
  }
}
