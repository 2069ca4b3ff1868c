// What repair never touches: addresses, code, mark-up, Latin text with its digits, and quoted Arabic.
import type { TextSpan } from './edit.ts'

const LATIN = 'A-Za-z\\u00C0-\\u024F'
/** What the parts of an address between dots are made of, in any script. */
const LABEL = '\\p{L}\\p{M}\\p{N}\\u200C_\\-'

interface Pattern {
  /** Looked for first: most texts have none, and then the pattern need not be tried. */
  readonly sign: RegExp
  readonly pattern: RegExp
}

const PATTERNS: readonly Pattern[] = [
  { sign: /`/u, pattern: /```[^]*?(?:```|$)|`[^`\n]+`/gu },
  { sign: /</u, pattern: /<!--[^]*?(?:-->|$)|<\/?[A-Za-z][^<>]*>/gu },
  { sign: /&/u, pattern: /&(?!(?:zwnj|#8204|#x200c);)(?:[A-Za-z]{2,10}|#\d{1,6}|#x[0-9a-f]{1,6});/giu },
  { sign: /:\/\//u, pattern: /(?:https?|ftp):\/\/[^\s<>«»"'،؛]+/giu },
  { sign: /www/iu, pattern: /www\.[^\s<>«»"'،؛]+/giu },
  {
    sign: /\.[a-z]{2}/u,
    pattern: new RegExp(
      `(?<![${LABEL}.])(?:[${LABEL}]+\\.)+[a-z]{2,24}(?![${LABEL}])(?:/[^\\s<>«»"'،؛]*)?`,
      'gu',
    ),
  },
  {
    sign: /@/u,
    pattern: new RegExp(`(?<![${LABEL}.%+])[${LABEL}.%+]+@[${LABEL}]+(?:\\.[${LABEL}]+)+`, 'gu'),
  },
  { sign: /\{/u, pattern: /\{\{[^{}\n]*\}\}|\$\{[^{}\n]*\}/gu },
  { sign: /:\\/u, pattern: /(?<![A-Za-z])[A-Za-z]:\\[^\s<>«»"'،؛]+/gu },
  { sign: /[@#]/u, pattern: /(?<!&)[@#][\p{L}\p{M}\p{N}_\u200C]+/gu },
  { sign: /\d[.:]\d/u, pattern: /(?<!\d)\d+(?:[.:]\d+){2,}/gu },
  {
    sign: /[A-Za-z\u00C0-\u024F]/u,
    pattern: new RegExp(
      `(?<![\\d._/\\\\+-]|[${LATIN}])(?!(?<=&)zwnj;|(?<=&#)x200c;)[\\d._/\\\\+-]*[${LATIN}][${LATIN}\\d]*(?:[ \\-_.,'’&/:\\\\+@=?%~|()]{1,2}[${LATIN}\\d]+)*`,
      'giu',
    ),
  },
  { sign: /\uFD3F/u, pattern: /\uFD3F[^\uFD3E\uFD3F]*\uFD3E|\uFD3E[^\uFD3E\uFD3F]*\uFD3F/gu },
]

const CODE = /<(?:code|pre|script|style)\b/iu
const CODES = /<(code|pre|script|style)\b/giu

/** Fatha to sukun and the small alef; a lone tanwin is Persian: «کاملاً». */
const VOWEL_SIGN = /[\u064E-\u0652\u0670]/u
const VOWEL_SIGNS = /[\u064E-\u0652\u0670]/gu
const WORD = /[\p{L}\p{M}\u200C]+/gu
const FIRST_WORD = /[\p{L}\p{M}\u200C]+/u
const LAST_WORD = /[\p{L}\p{M}\u200C]+(?=[^\p{L}\p{M}\u200C]*$)/u
const ARABIC_NEIGHBOUR = /^(?:بسم|ال.+|.*[\u064A\u0643\u0629\u0649].*)$/u
/** Words without a sign that may stand between two with one. */
const BARE_WORDS = 2
const BARE_LINES = 2
const LONGEST_WORD = 200

/** Spans no edit may reach into, in order and without overlap. `locked` are the caller's own, such as checked quotes. */
export function protectedSpans(text: string, locked: readonly TextSpan[] = []): TextSpan[] {
  const found: TextSpan[] = [...locked]
  for (const { sign, pattern } of PATTERNS) {
    if (!sign.test(text)) continue
    for (const match of text.matchAll(pattern))
      found.push({ start: match.index, end: match.index + match[0].length })
  }
  if (CODE.test(text)) collectCode(text, found)
  if (VOWEL_SIGN.test(text)) collectVocalised(text, found)
  return found.length < 2 ? found : merge(found)
}

/** From <code> to </code> and the like; without an end it is no code. */
function collectCode(text: string, found: TextSpan[]): void {
  const lower = text.toLowerCase()
  const last = new Map<string, number>()
  for (const match of text.matchAll(CODES)) {
    const closing = `</${(match[1] ?? '').toLowerCase()}`
    const end = last.get(closing) === -1 ? -1 : lower.indexOf(closing, match.index)
    last.set(closing, end)
    if (end >= 0) found.push({ start: match.index, end })
  }
}

/**
 * Runs with at least two vocalised words are quoted Arabic, with the Arabic words around them. Only lines that hold a sign
 * are looked at, with the lines around them: in most texts there are few.
 */
function collectVocalised(text: string, found: TextSpan[]): void {
  for (let done = 0, at = nextSign(text, 0); at >= 0; at = nextSign(text, done)) {
    const start = startOfQuotation(text, at, done)
    done = endOfQuotation(text, at)
    collectRuns(text, { start, end: done }, found)
  }
}

function nextSign(text: string, from: number): number {
  VOWEL_SIGNS.lastIndex = from
  return VOWEL_SIGNS.exec(text)?.index ?? -1
}

/** Back over one line, and over more that end in Arabic. */
function startOfQuotation(text: string, from: number, least: number): number {
  let start = startOfLine(text, from)
  for (let lines = 1; start > least; lines++) {
    const before = startOfLine(text, start - 1)
    if (lines > 1 && !isArabic(text.slice(Math.max(before, start - LONGEST_WORD), start).match(LAST_WORD)))
      break
    start = before
  }
  return Math.max(start, least)
}

/** On over lines with signs, over two without, and over more that begin in Arabic. */
function endOfQuotation(text: string, from: number): number {
  let end = endOfLine(text, from)
  for (let bare = 0; end < text.length;) {
    const next = endOfLine(text, end + 1)
    const line = text.slice(end, next)
    bare = VOWEL_SIGN.test(line) ? 0 : bare + 1
    if (bare > BARE_LINES && !isArabic(line.match(FIRST_WORD))) break
    end = next
  }
  return end
}

/** An empty line goes with what is around it. */
function isArabic(word: RegExpMatchArray | null): boolean {
  return word === null || ARABIC_NEIGHBOUR.test(word[0])
}

function startOfLine(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1
}

function endOfLine(text: string, at: number): number {
  const end = at >= text.length ? -1 : text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

function collectRuns(text: string, { start, end }: TextSpan, found: TextSpan[]): void {
  const words = [...text.slice(start, end).matchAll(WORD)].map(match => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    signed: VOWEL_SIGN.test(match[0]),
    arabic: ARABIC_NEIGHBOUR.test(match[0]),
  }))
  let covered = -1
  for (let i = 0; i < words.length; i++) {
    if (words[i]?.signed !== true) continue
    let [first, last] = [i, i]
    for (let j = i + 1; j < words.length && j - last <= BARE_WORDS + 1; j++)
      if (words[j]?.signed === true) last = j
    i = last
    if (last === first) continue
    last = Math.max(last, covered)
    while (first > covered + 1 && words[first - 1]?.arabic === true) first--
    while (words[last + 1]?.arabic === true) last++
    const from = first === covered + 1 ? words[covered]?.end : words[first]?.start
    found.push({ start: from ?? words[first]?.start ?? 0, end: words[last]?.end ?? 0 })
    covered = last
  }
}

function merge(spans: TextSpan[]): TextSpan[] {
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of spans
    .filter(span => span.end > span.start)
    .sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}

/** The stretches between protected spans and line ends, each with the line it lies in. */
export function openStretches(
  text: string,
  spans: readonly TextSpan[],
): { start: number; end: number; line: number }[] {
  const stretches: { start: number; end: number; line: number }[] = []
  let line = 0
  const add = (from: number, to: number): void => {
    for (let start = from; start < to;) {
      const breakAt = text.indexOf('\n', start)
      const end = breakAt < 0 || breakAt >= to ? to : breakAt
      if (end > start) stretches.push({ start, end, line })
      if (end < to) line++
      start = end + 1
    }
  }
  let at = 0
  for (const span of spans) {
    add(at, span.start)
    at = Math.max(at, span.end)
  }
  add(at, text.length)
  return stretches
}
