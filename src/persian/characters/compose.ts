import { MARK, classOf } from './letter-classes.ts'
import { unitTable } from './unit-table.ts'
import { UnitWriter } from './unit-writer.ts'
import { giveBack, textOfUnits, type Units } from './units.ts'

const PIECE = 2048
const HIGH_SURROGATES = [0xd800, 0xdbff] as const
const LOW_SURROGATES = [0xdc00, 0xdfff] as const
// Letters, not marks, that compose with a letter before them.
const HANGUL_JAMO = [0x1160, 0x11ff] as const
const KIRAT_RAI_VOWELS = [0x16d63, 0x16d6a] as const

// NFC changes none of the others, whatever stands beside them.
const MAY_CHANGE: readonly (readonly [pattern: RegExp, value: number])[] = [
  [/\p{M}+/gu, 1],
  [/[\u1160-\u11FF]+/g, 1],
  [
    /[\u0340-\u0387\u0958-\u0FFF\u1F00-\u1FFF\u2000-\u2001\u2126-\u212B\u2329-\u232A\u2ADC\uF900-\uFB4F]+/g,
    1,
  ],
]

let mayChange: Uint8Array | undefined

/**
 * The units in NFC, given with few marks a base (see `settleMarks`; long runs of marks take time by their square): the
 * very ones when there is nothing to compose, or others, and those given are used up. Piece by piece, cut where nothing
 * composes over the cut: at once, a hostile megabyte takes two to three times as long. Example: «آ» in two signs becomes
 * «آ» in one.
 */
export function compose(units: Units): Units {
  let writer: UnitWriter | undefined
  for (let from = 0; from < units.length;) {
    const end = cutAfter(units, from + PIECE)
    const composed = hasToCompose(units, from, end) ? composedPiece(units, from, end) : undefined
    if (composed !== undefined) writer ??= startedWith(units, from)
    if (composed === undefined) writer?.units(units, from, end)
    else writer?.text(composed)
    from = end
  }
  if (writer === undefined) return units
  giveBack(units.room)
  return writer.written()
}

/** Undefined when nothing of it changes. */
function composedPiece(units: Units, start: number, end: number): string | undefined {
  const piece = textOfUnits(units, start, end)
  const composed = piece.normalize('NFC')
  return composed === piece ? undefined : composed
}

function startedWith(units: Units, end: number): UnitWriter {
  const writer = new UnitWriter(units.length)
  writer.units(units, 0, end)
  return writer
}

/** Is there any unit from `start` to before `end` that NFC may change or join to the one before it? */
export function hasToCompose({ room }: Units, start: number, end: number): boolean {
  mayChange ??= unitTable(MAY_CHANGE).fill(1, 0xd800, 0xe000)
  for (let at = start; at < end; at++) if (mayChange[room[at] ?? 0] === 1) return true
  return false
}

function cutAfter(units: Units, least: number): number {
  let at = least
  while (at < units.length && !startsAnew(units, at)) at++
  return Math.min(at, units.length)
}

// No mark, no joiner, no half of a pair, no vowel or end of a syllable: the rest composes with nothing before it.
function startsAnew({ room }: Units, at: number): boolean {
  const unit = room[at] ?? 0
  if (isIn(HIGH_SURROGATES, unit)) {
    const codePoint = (unit - 0xd800) * 0x400 + ((room[at + 1] ?? 0) - 0xdc00) + 0x10000
    return classOf(codePoint) !== MARK && !isIn(KIRAT_RAI_VOWELS, codePoint)
  }
  return !isIn(LOW_SURROGATES, unit) && !isIn(HANGUL_JAMO, unit) && classOf(unit) < MARK
}

function isIn([first, last]: readonly [number, number], codePoint: number): boolean {
  return codePoint >= first && codePoint <= last
}

/** More marks on one letter than any writing has; sorting a run takes time by its square. */
const HEAP = /\p{M}{33}/u
const LETTERS_WITH_MARKS = /(?:[^\p{M}]+|^)(?:\p{M}{1,32}(?!\p{M}))?/gu

/** A word or a few in one of the composed forms; a heap of more than 32 marks stays as it is. «آ» in two signs becomes «آ». */
export function composeWord(text: string, form: 'NFC' | 'NFKC' = 'NFC'): string {
  if (!HEAP.test(text)) return text.normalize(form)
  return text.replace(LETTERS_WITH_MARKS, piece => piece.normalize(form))
}
