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
import { TATWEEL, ZWJ, ZWNJ } from './signs.ts'
import { giveBack, takeRoom, type Units } from './units.ts'

const MARKS_A_BASE = 3
const NOTHING = -1
const ZWNJ_UNIT = ZWNJ.charCodeAt(0)
const ZWJ_UNIT = ZWJ.charCodeAt(0)
const TATWEEL_UNIT = TATWEEL.charCodeAt(0)
const isEmojiOrKey = codePointQuestion(/^\p{Emoji}$/u)
const isPictograph = codePointQuestion(/^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier})$/u)

/**
 * Puts the signs that hang on a letter in order: at most three combining marks a base, at most one joiner, and that
 * only where it does something. A half-space stays between two letters (not between two Latin, Greek or Cyrillic
 * ones, where nobody would see it); a ZWJ stays inside an emoji or after a letter that joins. Of tatweels that meet, one.
 *
 * One pass: each run of marks and joiners is judged by the character before it and the one after it alone. The units
 * given are used up.
 */
export function settleMarks({ room, length }: Units): Units {
  const kept = takeRoom(length)
  const written = settle(room, length, kept)
  giveBack(room)
  return { room: kept, length: written }
}

// No object and no string in here: a hostile megabyte has half a million runs.
function settle(units: Uint16Array, length: number, kept: Uint16Array): number {
  const classes = unitClasses()
  let written = 0
  let base = NOTHING
  let marks = 0
  let joiners = 0
  for (let at = 0; at < length; at++) {
    const unit = units[at] ?? 0
    let unitClass = classes[unit] ?? 0
    let codePoint = unit
    if (unitClass === SURROGATE) {
      codePoint = pairOf(unit, units[at + 1] ?? 0)
      unitClass = classOf(codePoint)
    }
    if (unitClass === JOINER) {
      joiners |= unit === ZWNJ_UNIT ? 1 : 2
      continue
    }
    if (unitClass === MARK) {
      joiners = 0
      if (marks < MARKS_A_BASE && (!isVariationSelector(unit) || (marks === 0 && isEmojiOrKey(base)))) {
        marks++
        kept[written++] = unit
        if (codePoint !== unit) kept[written++] = units[at + 1] ?? 0
      }
    } else {
      if (joiners > 0) written = writeJoiner(kept, written, joinerOf(joiners, base, codePoint))
      if (unit !== TATWEEL_UNIT || written === 0 || kept[written - 1] !== TATWEEL_UNIT) kept[written++] = unit
      if (codePoint !== unit) kept[written++] = units[at + 1] ?? 0
      base = codePoint
      marks = 0
      joiners = 0
    }
    if (codePoint !== unit) at++
  }
  return joiners > 0 ? writeJoiner(kept, written, joinerOf(joiners, base, NOTHING)) : written
}

function pairOf(high: number, low: number): number {
  return (high - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000
}

function isVariationSelector(unit: number): boolean {
  return unit === 0xfe0e || unit === 0xfe0f
}

function writeJoiner(kept: Uint16Array, at: number, joiner: number): number {
  if (joiner === NOTHING) return at
  kept[at] = joiner
  return at + 1
}

function joinerOf(joiners: number, base: number, next: number): number {
  if ((joiners & 1) !== 0 && parts(base, next)) return ZWNJ_UNIT
  if ((joiners & 2) === 0) return NOTHING
  return classAt(base) === JOINING_LETTER || (isPictograph(base) && isPictograph(next)) ? ZWJ_UNIT : NOTHING
}

function parts(base: number, next: number): boolean {
  const left = classAt(base)
  const right = classAt(next)
  if (left < WESTERN_LETTER || left > JOINING_LETTER || right < WESTERN_LETTER || right > JOINING_LETTER)
    return false
  return left >= LETTER || right >= LETTER
}

function classAt(codePoint: number): number {
  return codePoint === NOTHING ? 0 : classOf(codePoint)
}
