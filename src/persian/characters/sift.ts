import { TATWEEL, UNSEEN_HALF_SPACES, ZWNJ } from './signs.ts'
import { unitTable } from './unit-table.ts'
import { UnitWriter } from './unit-writer.ts'

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
const UNSTRETCHED = 5
const PAIR = 6

const RETURN = 0x0d
const NEW_LINE = 0x0a
const ZWNJ_UNIT = ZWNJ.charCodeAt(0)

// NFKC on these ranges only: on a whole text it would spoil … and ½. The two honorifics U+FDFA and U+FDFB stay one
// sign: they would grow eighteenfold.
const PRESENTATION_FORMS = /[\uFB50-\uFBB1\uFBD3-\uFD3D\uFD50-\uFDC7\uFDF0-\uFDF9\uFDFC\uFE70-\uFEFC]+/g
const LINE_ENDS = /[\r\v\f\u0085\u2028\u2029]+/g
// Controls, fillers, invisible operators, annotation and shorthand signs, noncharacters, unused selectors.
const NEVER_WANTED =
  /[\p{Cc}\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u202A-\u202E\u2060-\u2065\u206A-\u206F\u3164\uFDD0-\uFDEF\uFE00-\uFE0D\uFEFF\uFFA0\uFFF9-\uFFFB\uFFFE\uFFFF]+/gu
let letters: (string | undefined)[] | undefined

/** Makes the sieve, from a table of its own (about 3 ms at the first text): all that it stops is thrown out in one pass. */
export function makeSieve(sieve: Sieve): (text: string) => string {
  let fates: Uint8Array | undefined
  return text => {
    fates ??= fatesOfUnits(sieve)
    return sift(text, fates)
  }
}

function sift(text: string, fates: Uint8Array): string {
  const start = firstToChange(text, fates)
  if (start === text.length) return text
  const writer = new UnitWriter(text.length)
  writer.copy(text, 0, start)
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const fate = fates[unit] ?? KEPT
    if (fate === KEPT) writer.unit(unit)
    else if (fate === PAIR) at = writePair(text, at, writer)
    else if (fate === LINE_END) writeLineEnd(text, at, writer)
    else if (fate === HALF_SPACE) writer.unit(ZWNJ_UNIT)
    else if (fate === UNFOLDED) writer.copy(lettersOf(unit))
    else if (fate === UNSTRETCHED) writer.copy(lettersOf(unit).replaceAll(TATWEEL, ''))
  }
  return writer.text()
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

function writePair(text: string, at: number, writer: UnitWriter): number {
  if (!isNeverWanted(text.codePointAt(at) ?? 0)) writer.copy(text, at, at + 2)
  return at + 1
}

// Beyond the first plane: signs of shorthand and music, tags and further selectors.
function isNeverWanted(codePoint: number): boolean {
  if (codePoint >= 0xe0000) return codePoint <= 0xe0fff
  return (codePoint >= 0x1bca0 && codePoint <= 0x1bca3) || (codePoint >= 0x1d173 && codePoint <= 0x1d17a)
}

function lettersOf(form: number): string {
  letters ??= new Array<string | undefined>(0x10000)
  return (letters[form] ??= String.fromCharCode(form).normalize('NFKC'))
}

function fatesOfUnits({ restoresHalfSpaces, keepsTatweel, keepsIsolates }: Sieve): Uint8Array {
  return unitTable([
    [NEVER_WANTED, DROPPED],
    [/[\t\n]/g, KEPT],
    [LINE_ENDS, LINE_END],
    [new RegExp(`[${UNSEEN_HALF_SPACES}]+`, 'g'), restoresHalfSpaces ? HALF_SPACE : DROPPED],
    [new RegExp(TATWEEL, 'g'), keepsTatweel ? KEPT : DROPPED],
    [/[\u2066-\u2069]+/g, keepsIsolates ? KEPT : DROPPED],
    // U+FE71 and its like are a vowel sign on a tatweel.
    [PRESENTATION_FORMS, keepsTatweel ? UNFOLDED : UNSTRETCHED],
  ]).fill(PAIR, 0xd800, 0xdc00)
}
