import { compose } from './compose.ts'
import { settleMarks } from './settle-marks.ts'
import { makeSieve } from './sift.ts'
import { TATWEEL } from './signs.ts'
import { inParagraphs, onOneLine } from './tidy-spaces.ts'
import { UnitWriter } from './unit-writer.ts'

/** What a text is for: a person's or office's name, a title of any kind, a reader's comment, a story's body. */
export type TextKind = 'name' | 'title' | 'comment' | 'body'

/** The cleaned text, or why nothing of it may be kept: NUL ends strings in SQL, a lone surrogate is no character. */
export type Canonical = { ok: true; text: string } | { ok: false; reason: 'nul' | 'lone-surrogate' }

const LONE_SURROGATE = /\p{Surrogate}/u
const ISOLATES = /[\u2066-\u2069]/
const CLOSING_ISOLATE = 0x2069
const NEW_LINE = 0x0a
/** Isolates within isolates: what is deeper no screen heeds (Unicode Standard Annex 9, max_depth). */
const DEEPEST = 125
const TATWEEL_UNIT = TATWEEL.charCodeAt(0)

const fromEditors = { restoresHalfSpaces: true, keepsTatweel: true, keepsIsolates: false }
const siftSent = makeSieve({ restoresHalfSpaces: false, keepsTatweel: false, keepsIsolates: false })
const SIFT: Readonly<Record<TextKind, (text: string) => string>> = {
  name: siftSent,
  title: makeSieve(fromEditors),
  comment: siftSent,
  body: makeSieve({ ...fromEditors, keepsIsolates: true }),
}

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
  const settled = settle(SIFT[kind](text), kind)
  const composed = compose(settled)
  // Composing may turn one sign into two marks; a second look keeps the whole idempotent.
  const safe = composed === settled ? settled : settleMarks(composed)
  return tidySpaces(safe, kind)
}

function settle(text: string, kind: TextKind): string {
  const isolated = kind === 'body' ? dropUnpairedIsolates(text) : text
  return oneTatweelAtMost(settleMarks(isolated))
}

function tidySpaces(text: string, kind: TextKind): string {
  if (kind === 'body') return text
  return kind === 'comment' ? inParagraphs(text) : onOneLine(text)
}

function oneTatweelAtMost(text: string): string {
  if (!text.includes(TATWEEL + TATWEEL)) return text
  const writer = new UnitWriter(text.length)
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit !== TATWEEL_UNIT || writer.last() !== TATWEEL_UNIT) writer.unit(unit)
  }
  return writer.text()
}

// An isolate that is not closed in its own line would turn the rest of the page round.
function dropUnpairedIsolates(text: string): string {
  if (!ISOLATES.test(text)) return text
  const paired = pairedIsolates(text)
  const writer = new UnitWriter(text.length)
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (!isIsolate(unit) || paired[at] === 1) writer.unit(unit)
  }
  return writer.text()
}

function pairedIsolates(text: string): Uint8Array {
  const paired = new Uint8Array(text.length)
  let open: number[] = []
  let tooDeep = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === NEW_LINE) [open, tooDeep] = [[], 0]
    if (!isIsolate(unit)) continue
    if (unit !== CLOSING_ISOLATE) {
      if (open.length < DEEPEST) open.push(at)
      else tooDeep++
    } else if (tooDeep > 0) tooDeep--
    else pair(paired, open.pop(), at)
  }
  return paired
}

function pair(paired: Uint8Array, opener: number | undefined, closer: number): void {
  if (opener === undefined) return
  paired[opener] = 1
  paired[closer] = 1
}

function isIsolate(unit: number): boolean {
  return unit >= 0x2066 && unit <= CLOSING_ISOLATE
}
