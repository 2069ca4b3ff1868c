import { compose } from './compose.ts'
import { settleMarks } from './settle-marks.ts'
import { makeSieve } from './sift.ts'
import { inParagraphs, onOneLine } from './tidy-spaces.ts'
import { isTextOf, textOfUnits, takeRoom, giveBack, type Units } from './units.ts'

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

const fromEditors = { restoresHalfSpaces: true, keepsTatweel: true, keepsIsolates: false }
const siftSent = makeSieve({ restoresHalfSpaces: false, keepsTatweel: false, keepsIsolates: false })
const SIFT: Readonly<Record<TextKind, (text: string) => Units>> = {
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

// In numbers until the last step: every string of a hostile megabyte takes as long to make as a step over all of it.
function clean(text: string, kind: TextKind): string {
  const sifted = SIFT[kind](text)
  const settled = settleMarks(ISOLATES.test(text) && kind === 'body' ? dropUnpairedIsolates(sifted) : sifted)
  const composed = compose(settled)
  // Composing may turn one sign into two marks; a second look keeps the whole idempotent.
  const tidy = tidySpaces(composed === settled ? settled : settleMarks(composed), kind)
  const clean = isTextOf(tidy, text) ? text : textOfUnits(tidy)
  giveBack(tidy.room)
  return clean
}

function tidySpaces(units: Units, kind: TextKind): Units {
  if (kind === 'body') return units
  return kind === 'comment' ? inParagraphs(units) : onOneLine(units)
}

// An isolate that is not closed in its own line would turn the rest of the page round.
function dropUnpairedIsolates({ room, length }: Units): Units {
  const paired = pairedIsolates(room, length)
  const kept = takeRoom(length)
  let written = 0
  for (let at = 0; at < length; at++) {
    const unit = room[at] ?? 0
    if (!isIsolate(unit) || paired[at] === 1) kept[written++] = unit
  }
  giveBack(room)
  return { room: kept, length: written }
}

function pairedIsolates(room: Uint16Array, length: number): Uint8Array {
  const paired = new Uint8Array(length)
  let open: number[] = []
  let tooDeep = 0
  for (let at = 0; at < length; at++) {
    const unit = room[at] ?? 0
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
