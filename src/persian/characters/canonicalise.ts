import { settleMarks } from './settle-marks.ts'
import { TATWEEL, UNSEEN_HALF_SPACES, ZWNJ } from './signs.ts'

/** What a text is for: a person's or office's name, a title of any kind, a reader's comment, a story's body. */
export type TextKind = 'name' | 'title' | 'comment' | 'body'

/** The cleaned text, or why nothing of it may be kept: NUL ends strings in SQL, a lone surrogate is no character. */
export type Canonical = { ok: true; text: string } | { ok: false; reason: 'nul' | 'lone-surrogate' }

const LONE_SURROGATE = /\p{Surrogate}/u
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g

// NFKC on these ranges only: on a whole text it would spoil … and ½. The two honorifics U+FDFA and U+FDFB stay one
// sign: they would grow eighteenfold. A run may hold ASCII, so that a text of such forms is few runs.
const PRESENTATION_FORMS =
  /[\uFB50-\uFBB1\uFBD3-\uFD3D\uFD50-\uFDC7\uFDF0-\uFDF9\uFDFC\uFE70-\uFEFC][\uFB50-\uFBB1\uFBD3-\uFD3D\uFD50-\uFDC7\uFDF0-\uFDF9\uFDFC\uFE70-\uFEFC\x20-\x7E]*/g

// Controls, fillers, invisible operators, annotation and shorthand signs, noncharacters, tags, unused selectors.
const NEVER_WANTED =
  /[\p{Cc}\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u202A-\u202E\u2060-\u2065\u206A-\u206F\u3164\uFDD0-\uFDEF\uFE00-\uFE0D\uFEFF\uFFA0\uFFF9-\uFFFB\uFFFE\uFFFF\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}](?<![\t\n])/gu
const ISOLATES = /[\u2066-\u2069]/g
const UNSEEN = new RegExp(`[${UNSEEN_HALF_SPACES}]`, 'g')
const TATWEELS = new RegExp(`${TATWEEL}+`, 'g')
// All white space but a single space, which is most of it and stays.
const WHITE_SPACE = /[^\S ]\s*| \s+/g

/**
 * The one way in for text: every name, title, comment and body passes here before anything else looks at it.
 *
 * Removes bidi overrides, tag characters, controls and other invisible signs; unfolds presentation forms; leaves at
 * most one half-space, only between letters; a ZWJ only in an emoji or after a letter that joins; at most three
 * combining marks a base; composes to NFC. Names and titles become one line with single spaces; comments keep one
 * empty line at most; a body keeps its spaces, and paired isolates (the editor sets them round foreign words).
 * Tatweel: none in names and comments, never two in titles and bodies. In titles and bodies, which come from
 * editors and old systems, an unseen sign between letters becomes the half-space it was. Letters are not folded.
 *
 * Linear, and `canonicalise(canonicalise(x))` is `canonicalise(x)`. Throws nothing. Length is judged by the caller:
 * see `fitsWithin`. Example: `canonicalise('عـــلی', 'name')` gives `{ ok: true, text: 'علی' }`.
 */
export function canonicalise(text: string, kind: TextKind): Canonical {
  if (text.includes('\0')) return { ok: false, reason: 'nul' }
  if (LONE_SURROGATE.test(text)) return { ok: false, reason: 'lone-surrogate' }
  return { ok: true, text: clean(text, kind) }
}

function clean(text: string, kind: TextKind): string {
  const unfolded = text.replace(LINE_ENDS, '\n').replace(PRESENTATION_FORMS, run => run.normalize('NFKC'))
  const settled = settle(unfolded, kind)
  const composed = settled.normalize('NFC')
  // Composing may turn one sign into two marks; a second look keeps the whole idempotent.
  const safe = composed === settled ? settled : settleMarks(composed)
  return tidySpaces(safe, kind)
}

function settle(text: string, kind: TextKind): string {
  const visible = dropUnseen(text, kind).replace(NEVER_WANTED, '')
  const isolated = kind === 'body' ? dropUnpairedIsolates(visible) : visible.replace(ISOLATES, '')
  if (kind === 'name' || kind === 'comment') return settleMarks(isolated.replace(TATWEELS, ''))
  return settleMarks(isolated).replace(TATWEELS, TATWEEL)
}

function dropUnseen(text: string, kind: TextKind): string {
  return text.replace(UNSEEN, kind === 'title' || kind === 'body' ? ZWNJ : '')
}

function tidySpaces(text: string, kind: TextKind): string {
  if (kind === 'body') return text
  const line = kind === 'comment' ? oneEmptyLineAtMost : () => ' '
  return text.replace(WHITE_SPACE, line).trim()
}

function oneEmptyLineAtMost(space: string): string {
  const first = space.indexOf('\n')
  if (first === -1) return ' '
  return space.includes('\n', first + 1) ? '\n\n' : '\n'
}

// An isolate that is not closed in its own line would turn the rest of the page round.
function dropUnpairedIsolates(text: string): string {
  if (text.search(ISOLATES) === -1) return text
  return text.split('\n').map(dropUnpairedInLine).join('\n')
}

function dropUnpairedInLine(line: string): string {
  const paired = new Uint8Array(line.length)
  const open: number[] = []
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at)
    if (unit < 0x2066 || unit > 0x2069) continue
    if (unit !== 0x2069) {
      open.push(at)
      continue
    }
    const opener = open.pop()
    if (opener === undefined) continue
    paired[opener] = 1
    paired[at] = 1
  }
  return line.replace(ISOLATES, (sign: string, at: number) => (paired[at] === 1 ? sign : ''))
}
