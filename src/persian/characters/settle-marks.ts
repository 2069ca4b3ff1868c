import {
  JOINER,
  JOINING_LETTER,
  LETTER,
  MARK,
  SURROGATE,
  WESTERN_LETTER,
  classOf,
  unitClasses,
} from './letter-classes.ts'
import { ZWJ, ZWNJ } from './signs.ts'
import { UnitWriter } from './unit-writer.ts'

const MARKS_A_BASE = 3
const ZWNJ_UNIT = ZWNJ.charCodeAt(0)
const EMOJI_OR_KEY = /^\p{Emoji}$/u
const PICTOGRAPH = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier})$/u

/**
 * Puts the signs that hang on a letter in order: at most three combining marks a base, at most one joiner, and that
 * only where it does something. A half-space stays between two letters (not between two Latin, Greek or Cyrillic
 * ones, where nobody would see it); a ZWJ stays inside an emoji or after a letter that joins.
 *
 * One pass: each run of marks and joiners is judged by the character before it and the one after it alone.
 */
export function settleMarks(text: string): string {
  const classes = unitClasses()
  let writer: UnitWriter | undefined
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const unitClass = classes[text.charCodeAt(at)] ?? 0
    if (unitClass < MARK) continue
    if (unitClass === MARK && isPlainMark(text, at)) continue
    const end = unitClass === SURROGATE || !standsAlone(text, at) ? endOfRun(text, at) : at + 1
    if (end === at) continue
    const run = text.slice(at, end)
    const kept = isSettled(run) ? run : settleRun(run, before(text, at), text.codePointAt(end))
    if (kept !== run) {
      writer ??= new UnitWriter(text.length)
      writer.copy(text, from, at)
      writer.copy(kept)
      from = end
    }
    at = end - 1
  }
  if (writer === undefined) return text
  writer.copy(text, from)
  return writer.text()
}

// One mark between two letters, as nearly all are.
function isPlainMark(text: string, at: number): boolean {
  return standsAlone(text, at) && !isVariationSelector(text.charCodeAt(at))
}

// Marks alone, and few enough.
function isSettled(run: string): boolean {
  if (run.length > MARKS_A_BASE) return false
  for (let at = 0; at < run.length; at++) {
    const unit = run.charCodeAt(at)
    if (unitClasses()[unit] !== MARK || isVariationSelector(unit)) return false
  }
  return true
}

function isVariationSelector(unit: number): boolean {
  return unit === 0xfe0e || unit === 0xfe0f
}

function standsAlone(text: string, at: number): boolean {
  return (unitClasses()[text.charCodeAt(at + 1)] ?? 0) < MARK
}

function endOfRun(text: string, start: number): number {
  let end = start
  for (;;) {
    const codePoint = text.codePointAt(end)
    const found = classOf(codePoint)
    if (found !== MARK && found !== JOINER) return end
    end += codePoint !== undefined && codePoint > 0xffff ? 2 : 1
  }
}

function before(text: string, at: number): number | undefined {
  if (at === 0) return undefined
  const unit = text.charCodeAt(at - 1)
  return at > 1 && unit >= 0xdc00 && unit <= 0xdfff ? text.codePointAt(at - 2) : unit
}

function settleRun(run: string, base: number | undefined, next: number | undefined): string {
  if (run === ZWNJ) return parts(base, next) ? ZWNJ : ''
  const marksEnd = endOfMarks(run)
  const joiner = marksEnd === run.length ? '' : oneJoiner(run.slice(marksEnd), base, next)
  return keepMarks(run.slice(0, marksEnd), base) + joiner
}

function endOfMarks(run: string): number {
  let end = run.length
  while (end > 0 && classOf(run.charCodeAt(end - 1)) === JOINER) end--
  return end
}

function oneJoiner(joiners: string, base: number | undefined, next: number | undefined): string {
  if (joiners.includes(ZWNJ) && parts(base, next)) return ZWNJ
  if (joiners.charCodeAt(0) === ZWNJ_UNIT && !joiners.includes(ZWJ)) return ''
  const shapes = classOf(base) === JOINING_LETTER || (isPictograph(base) && isPictograph(next))
  return shapes ? ZWJ : ''
}

function parts(base: number | undefined, next: number | undefined): boolean {
  const left = classOf(base)
  const right = classOf(next)
  if (left < WESTERN_LETTER || left > JOINING_LETTER || right < WESTERN_LETTER || right > JOINING_LETTER)
    return false
  return left >= LETTER || right >= LETTER
}

function keepMarks(run: string, base: number | undefined): string {
  let kept = ''
  let count = 0
  for (const sign of run) {
    if (count === MARKS_A_BASE) break
    if (classOf(sign.codePointAt(0)) === JOINER) continue
    if (isVariationSelector(sign.charCodeAt(0)) && (count > 0 || !isEmojiOrKey(base))) continue
    kept += sign
    count++
  }
  return kept
}

function isPictograph(codePoint: number | undefined): boolean {
  return codePoint !== undefined && PICTOGRAPH.test(String.fromCodePoint(codePoint))
}

function isEmojiOrKey(codePoint: number | undefined): boolean {
  return codePoint !== undefined && EMOJI_OR_KEY.test(String.fromCodePoint(codePoint))
}
