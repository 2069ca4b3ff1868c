// Exports `stretchesOf`: a text as pieces that are judged one by one (sentences, and what stands in quotation marks).
import { foldLetters } from '../characters/fold.ts'
import { FORMULAS, OF_A_FORMULA } from './fa.ts'
import { LONGEST_STRETCH, type Stretch } from './stretch.ts'
import { BREAK, SKIPPED, isArabicLetter, isLatinLetter, symbolOf } from './symbols.ts'

/** A sentence shorter than this is judged together with the next one: few letters say little. */
const LETTERS_OF_A_PIECE = 40
/** A quotation shorter than this is a title or a word, and belongs to the sentence around it. */
const SHORTEST_QUOTATION = 12

const MOST_SYMBOLS = LONGEST_STRETCH * 2
const QUOTATION = /["«“‹]/u
const CLOSING: Readonly<Record<string, string>> = { '«': '»', '“': '”', '‹': '›', '"': '"' }
const SENTENCE_ENDS = new Set([...'.!?؟۔…\n'].map(sign => sign.charCodeAt(0)))

/** Never empty of letters; a text without Arabic or Latin letters has no stretch. Symbols of both scripts are kept. */
export function stretchesOf(text: string): Stretch[] {
  const found: Stretch[] = []
  const page = { text, found }
  let open = emptyStretch(false)
  let from = 0
  for (const [start, end] of quoted(text)) {
    open = read(page, { from, to: start }, open)
    keep(read(page, { from: start + 1, to: end }, emptyStretch(true)), found)
    append(open, BREAK)
    from = end + 1
  }
  keep(read(page, { from, to: text.length }, open), found)
  return found
}

/** What is quoted, each with the signs before and after it: in marks, and formulas outside of them. */
function quoted(text: string): [number, number][] {
  const marked = quotations(text)
  if (!OF_A_FORMULA.test(text)) return marked
  const formulas = Array.from(
    foldLetters(text).matchAll(FORMULAS),
    ({ 0: formula, index }): [number, number] => [index - 1, index + formula.length],
  ).filter(([start, end]) => marked.every(([from, to]) => end < from || start > to))
  return [...marked, ...formulas].sort(([one], [other]) => one - other)
}

function quotations(text: string): [number, number][] {
  const found: [number, number][] = []
  if (!QUOTATION.test(text)) return found
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit !== 0x22 && unit !== 0xab && unit !== 0x201c && unit !== 0x2039) continue
    const end = text.indexOf(CLOSING[text.charAt(at)] ?? '', at + 1)
    if (end < 0) break
    if (end - at > SHORTEST_QUOTATION) found.push([at, end])
    at = end
  }
  return found
}

function read(
  { text, found }: { text: string; found: Stretch[] },
  part: { from: number; to: number },
  first: Stretch,
): Stretch {
  let open = first
  for (let at = part.from; at < part.to; at++) {
    const unit = text.charCodeAt(at)
    const symbol = symbolOf(unit)
    if (symbol === SKIPPED) continue
    append(open, symbol)
    const isFull = open.length >= LONGEST_STRETCH && symbol === BREAK
    if (!isFull && (!SENTENCE_ENDS.has(unit) || open.arabic + open.latin < LETTERS_OF_A_PIECE)) continue
    keep(open, found)
    open = emptyStretch(first.quoted)
  }
  return open
}

function append(stretch: Stretch, symbol: number): void {
  const { symbols, length } = stretch
  if (length > MOST_SYMBOLS) return
  // A letter held down says no more than a letter typed twice: خیلییییی is read as خیلیی.
  if (length > 1 && symbols[length - 1] === symbol && symbols[length - 2] === symbol) return
  symbols.push(symbol)
  stretch.length++
  if (isArabicLetter(symbol)) stretch.arabic++
  else if (isLatinLetter(symbol)) stretch.latin++
}

function keep(stretch: Stretch, found: Stretch[]): void {
  if (stretch.arabic + stretch.latin > 0) found.push(stretch)
}

function emptyStretch(quoted: boolean): Stretch {
  return { symbols: [], length: 0, arabic: 0, latin: 0, quoted }
}
