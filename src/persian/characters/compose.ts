import { MARK, classOf } from './letter-classes.ts'

const PIECE = 2048
const LOW_SURROGATES = [0xdc00, 0xdfff] as const
// Letters, not marks, that compose with a letter before them.
const HANGUL_JAMO = [0x1160, 0x11ff] as const
const KIRAT_RAI_VOWELS = [0x16d63, 0x16d6a] as const

/**
 * The text in NFC, given with few marks a base (see `settleMarks`; long runs of marks take time by their square). Large
 * texts go piece by piece, cut where nothing composes over the cut: at once, a hostile megabyte takes two to three times
 * as long. Example: «آ» in two signs becomes «آ» in one.
 */
export function compose(text: string): string {
  if (text.length <= PIECE) return text.normalize('NFC')
  const pieces: string[] = []
  let isChanged = false
  for (let from = 0; from < text.length;) {
    const end = cutAfter(text, from + PIECE)
    const piece = text.slice(from, end)
    const composed = piece.normalize('NFC')
    isChanged ||= composed !== piece
    pieces.push(composed)
    from = end
  }
  return isChanged ? pieces.join('') : text
}

function cutAfter(text: string, least: number): number {
  let at = least
  while (at < text.length && !startsAnew(text, at)) at++
  return Math.min(at, text.length)
}

// No mark, no joiner, no half of a pair, no vowel or end of a syllable: the rest composes with nothing before it.
function startsAnew(text: string, at: number): boolean {
  const codePoint = text.codePointAt(at) ?? 0
  if (codePoint > 0xffff) return classOf(codePoint) !== MARK && !isIn(KIRAT_RAI_VOWELS, codePoint)
  if (isIn(LOW_SURROGATES, codePoint) || isIn(HANGUL_JAMO, codePoint)) return false
  return classOf(codePoint) < MARK
}

function isIn([first, last]: readonly [number, number], codePoint: number): boolean {
  return codePoint >= first && codePoint <= last
}
