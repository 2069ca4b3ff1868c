import { TATWEEL, ZWJ, ZWNJ } from './signs.ts'

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
  return /^\p{M}$/u.test(String.fromCodePoint(codePoint)) ? MARK : PLAIN
}

/**
 * Does this letter join the one written after it? False for ا د ذ ر ز ژ و and their like, and for what is no
 * Arabic-script letter. A half-space after such a letter changes nothing one can see. Example: «ب» true, «ر» false.
 */
export function joinsForward(letter: string): boolean {
  return classOf(letter.codePointAt(0)) === JOINING_LETTER
}

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000)
  mark(table, /\p{L}+/gu, LETTER)
  mark(table, /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+/gu, WESTERN_LETTER)
  mark(table, /(?:(?=\p{Script=Arabic})\p{L})+/gu, JOINING_LETTER)
  mark(table, new RegExp(NOT_JOINING_FORWARD, 'g'), LETTER)
  mark(table, /\p{M}+/gu, MARK)
  mark(table, new RegExp(TATWEEL, 'g'), PLAIN)
  mark(table, new RegExp(`[${ZWNJ}${ZWJ}]`, 'g'), JOINER)
  table.fill(SURROGATE, HIGH_SURROGATES[0], HIGH_SURROGATES[1] + 1)
  return table
}

let plane: string | undefined

function mark(table: Uint8Array, pattern: RegExp, value: number): void {
  plane ??= basicPlane()
  for (const { 0: run, index } of plane.matchAll(pattern)) table.fill(value, index, index + run.length)
}

// Every unit stands at the place of its own number; surrogates are left out as spaces, so that places hold.
function basicPlane(): string {
  const units = Array.from({ length: 0x10000 }, (_, unit) => (unit >= 0xd800 && unit <= 0xdfff ? 0x20 : unit))
  const parts: string[] = []
  for (let from = 0; from < units.length; from += 4096) {
    parts.push(String.fromCharCode(...units.slice(from, from + 4096)))
  }
  return parts.join('')
}
