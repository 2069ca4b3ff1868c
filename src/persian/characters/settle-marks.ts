import { codePointQuestion } from './code-point-question.ts'
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
const ZWJ_UNIT = ZWJ.charCodeAt(0)
const isEmojiOrKey = codePointQuestion(/^\p{Emoji}$/u)
const isPictograph = codePointQuestion(/^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier})$/u)

/** A run of marks and joiners: its place, and the characters beside it; `undefined` is the edge of the text. */
interface Run {
  readonly start: number
  readonly end: number
  readonly base: number | undefined
  readonly next: number | undefined
}

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
    if (!isSettled(text, at, end)) {
      writer ??= new UnitWriter(text.length)
      writer.copy(text, from, at)
      settleRun(text, { start: at, end, base: before(text, at), next: text.codePointAt(end) }, writer)
      from = end
    }
    at = end - 1
  }
  if (writer === undefined) return text
  writer.copy(text, from)
  // Settling only takes signs away.
  return writer.size() === text.length ? text : writer.text()
}

// One mark between two letters, as nearly all are.
function isPlainMark(text: string, at: number): boolean {
  return standsAlone(text, at) && !isVariationSelector(text.charCodeAt(at))
}

// A half-space between letters, or marks alone and few enough.
function isSettled(text: string, start: number, end: number): boolean {
  if (end - start > MARKS_A_BASE) return false
  if (end === start + 1 && text.charCodeAt(start) === ZWNJ_UNIT)
    return parts(before(text, start), text.codePointAt(end))
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
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

function settleRun(text: string, run: Run, writer: UnitWriter): void {
  const marksEnd = endOfMarks(text, run)
  writeMarks(text, { ...run, end: marksEnd }, writer)
  if (marksEnd < run.end) writeJoiner(text, { ...run, start: marksEnd }, writer)
}

function endOfMarks(text: string, { start, end }: Run): number {
  const classes = unitClasses()
  let at = end
  while (at > start && classes[text.charCodeAt(at - 1)] === JOINER) at--
  return at
}

function writeJoiner(text: string, run: Run, writer: UnitWriter): void {
  if (holds(text, run, ZWNJ_UNIT) && parts(run.base, run.next)) writer.unit(ZWNJ_UNIT)
  else if (holds(text, run, ZWJ_UNIT) && shapes(run)) writer.unit(ZWJ_UNIT)
}

function holds(text: string, { start, end }: Run, unit: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === unit) return true
  return false
}

function shapes({ base, next }: Run): boolean {
  if (classOf(base) === JOINING_LETTER) return true
  return base !== undefined && next !== undefined && isPictograph(base) && isPictograph(next)
}

function parts(base: number | undefined, next: number | undefined): boolean {
  const left = classOf(base)
  const right = classOf(next)
  if (left < WESTERN_LETTER || left > JOINING_LETTER || right < WESTERN_LETTER || right > JOINING_LETTER)
    return false
  return left >= LETTER || right >= LETTER
}

function writeMarks(text: string, { start, end, base }: Run, writer: UnitWriter): void {
  const classes = unitClasses()
  let count = 0
  for (let at = start; at < end && count < MARKS_A_BASE; at++) {
    const unit = text.charCodeAt(at)
    const unitClass = classes[unit]
    if (unitClass === JOINER) continue
    if (isVariationSelector(unit) && (count > 0 || base === undefined || !isEmojiOrKey(base))) continue
    writer.unit(unit)
    if (unitClass === SURROGATE) writer.unit(text.charCodeAt(++at))
    count++
  }
}
