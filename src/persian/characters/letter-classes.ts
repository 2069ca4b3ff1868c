import { codePointQuestion } from './code-point-question.ts'
import { TATWEEL, ZWJ, ZWNJ } from './signs.ts'
import { unitTable } from './unit-table.ts'

// What a character is to its neighbours. The order matters: everything from MARK on depends on what stands before it.
export const PLAIN = 0
export const WESTERN_LETTER = 1
export const LETTER = 2
export const JOINING_LETTER = 3
export const MARK = 4
export const JOINER = 5
export const SURROGATE = 6

const HIGH_SURROGATES = [0xd800, 0xdbff] as const
const EMOJI_PLANE_PART = [0x1f000, 0x1faff] as const

/** Arabic letters that do not join the letter after them (Unicode ArabicShaping, joining types R and U). */
const NOT_JOINING_FORWARD =
  /[\u0621-\u0625\u0627\u0629\u062F-\u0632\u0648\u0671-\u0677\u0688-\u0699\u06C0\u06C3-\u06CB\u06CD\u06CF\u06D2\u06D3\u06D5\u06EE\u06EF\u0759-\u075B\u076B\u076C\u0771\u0773\u0774\u0778\u0779]/

// Beyond the first plane there are hundreds of marks among a million.
const isMarkBeyond = codePointQuestion(/^\p{M}$/u)

let classes: Uint8Array | undefined

/** The class of each UTF-16 unit, by its number; made at the first use (about 3 ms) and kept. */
export function unitClasses(): Uint8Array {
  classes ??= buildClasses()
  return classes
}

/** The class of a code point; `undefined` (the edge of the text) is PLAIN. */
export function classOf(codePoint: number | undefined): number {
  if (codePoint === undefined) return PLAIN
  if (codePoint < 0x10000) return unitClasses()[codePoint] ?? PLAIN
  if (codePoint >= EMOJI_PLANE_PART[0] && codePoint <= EMOJI_PLANE_PART[1]) return PLAIN
  return isMarkBeyond(codePoint) ? MARK : PLAIN
}

/**
 * Does this letter join the one written after it? False for ا د ذ ر ز ژ و and their like, and for what is no
 * Arabic-script letter. A half-space after such a letter changes nothing one can see. Example: «ب» true, «ر» false.
 */
export function joinsForward(letter: string): boolean {
  return classOf(letter.codePointAt(0)) === JOINING_LETTER
}

function buildClasses(): Uint8Array {
  return unitTable([
    [/\p{L}+/gu, LETTER],
    [/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+/gu, WESTERN_LETTER],
    [/(?:(?=\p{Script=Arabic})\p{L})+/gu, JOINING_LETTER],
    [new RegExp(NOT_JOINING_FORWARD, 'g'), LETTER],
    [/\p{M}+/gu, MARK],
    [new RegExp(TATWEEL, 'g'), PLAIN],
    [new RegExp(`[${ZWNJ}${ZWJ}]`, 'g'), JOINER],
  ]).fill(SURROGATE, HIGH_SURROGATES[0], HIGH_SURROGATES[1] + 1)
}
