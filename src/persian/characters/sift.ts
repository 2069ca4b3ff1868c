import { TATWEEL, UNSEEN_HALF_SPACES, ZWNJ } from './signs.ts'
import { unitTable } from './unit-table.ts'
import { UnitWriter } from './unit-writer.ts'
import { unitsOf, type Units } from './units.ts'

/**
 * What becomes of the signs that not every kind of text may keep. What none keeps: controls, overrides, tags and other
 * signs that cannot be seen. Line ends become `\n`, presentation forms the letters they are.
 */
export interface Sieve {
  /** An unseen sign between letters is the half-space it was; without this it goes. */
  readonly restoresHalfSpaces: boolean
  readonly keepsTatweel: boolean
  readonly keepsIsolates: boolean
}

const KEPT = 0
const DROPPED = 1
const LINE_END = 2
const HALF_SPACE = 3
const UNFOLDED = 4
const PAIR = 5

const RETURN = 0x0d
const NEW_LINE = 0x0a
const FIRST_FORM = 0xfb50
const ZWNJ_UNIT = ZWNJ.charCodeAt(0)

// NFKC on these ranges only: on a whole text it would spoil … and ½. The two honorifics U+FDFA and U+FDFB stay one
// sign: they would grow eighteenfold.
const PRESENTATION_FORMS = /[\uFB50-\uFBB1\uFBD3-\uFD3D\uFD50-\uFDC7\uFDF0-\uFDF9\uFDFC\uFE70-\uFEFC]+/g
const LINE_ENDS = /[\r\v\f\u0085\u2028\u2029]+/g
// Controls, fillers, invisible operators, annotation and shorthand signs, noncharacters, unused selectors.
const NEVER_WANTED =
  /[\p{Cc}\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u202A-\u202E\u2060-\u2065\u206A-\u206F\u3164\uFDD0-\uFDEF\uFE00-\uFE0D\uFEFF\uFFA0\uFFF9-\uFFFB\uFFFE\uFFFF]+/gu

/** Makes the sieve, from a table of its own (about 3 ms at the first text): all that it stops is thrown out in one pass. */
export function makeSieve(sieve: Sieve): (text: string) => Units {
  let fates: Uint8Array | undefined
  const letters: (string | undefined)[] = []
  const lettersOf = (form: number): string => (letters[form - FIRST_FORM] ??= unfolded(form, sieve))
  return text => {
    fates ??= fatesOfUnits(sieve)
    return firstToChange(text, fates) === text.length ? unitsOf(text) : sift(text, fates, lettersOf)
  }
}

function sift(text: string, fates: Uint8Array, lettersOf: (form: number) => string): Units {
  const writer = new UnitWriter(text.length)
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const fate = fates[unit] ?? KEPT
    if (fate === KEPT) writer.unit(unit)
    else if (fate === PAIR) writePair(text, at++, writer)
    else if (fate === LINE_END) writeLineEnd(text, at, writer)
    else if (fate === HALF_SPACE) writer.unit(ZWNJ_UNIT)
    else if (fate === UNFOLDED) writer.text(lettersOf(unit))
  }
  return writer.written()
}

function firstToChange(text: string, fates: Uint8Array): number {
  let at = 0
  while (at < text.length && (fates[text.charCodeAt(at)] ?? KEPT) === KEPT) at++
  return at
}

function writeLineEnd(text: string, at: number, writer: UnitWriter): void {
  const isFirstOfTwo = text.charCodeAt(at) === RETURN && text.charCodeAt(at + 1) === NEW_LINE
  if (!isFirstOfTwo) writer.unit(NEW_LINE)
}

function writePair(text: string, at: number, writer: UnitWriter): void {
  if (isNeverWanted(text.codePointAt(at) ?? 0)) return
  writer.unit(text.charCodeAt(at))
  writer.unit(text.charCodeAt(at + 1))
}

// Beyond the first plane: signs of shorthand and music, tags and further selectors.
function isNeverWanted(codePoint: number): boolean {
  if (codePoint >= 0xe0000) return codePoint <= 0xe0fff
  return (codePoint >= 0x1bca0 && codePoint <= 0x1bca3) || (codePoint >= 0x1d173 && codePoint <= 0x1d17a)
}

// U+FE71 and its like are a vowel sign on a tatweel.
function unfolded(form: number, { keepsTatweel }: Sieve): string {
  const letters = String.fromCharCode(form).normalize('NFKC')
  return keepsTatweel ? letters : letters.replaceAll(TATWEEL, '')
}

function fatesOfUnits({ restoresHalfSpaces, keepsTatweel, keepsIsolates }: Sieve): Uint8Array {
  return unitTable([
    [NEVER_WANTED, DROPPED],
    [/[\t\n]/g, KEPT],
    [LINE_ENDS, LINE_END],
    [new RegExp(`[${UNSEEN_HALF_SPACES}]+`, 'g'), restoresHalfSpaces ? HALF_SPACE : DROPPED],
    [new RegExp(TATWEEL, 'g'), keepsTatweel ? KEPT : DROPPED],
    [/[\u2066-\u2069]+/g, keepsIsolates ? KEPT : DROPPED],
    [PRESENTATION_FORMS, UNFOLDED],
  ]).fill(PAIR, 0xd800, 0xdc00)
}
