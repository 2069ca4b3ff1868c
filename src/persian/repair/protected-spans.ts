// What repair never touches: addresses, code, mark-up, Latin text with its digits, and quoted Arabic.
import type { TextSpan } from './edit.ts'

const SUSPECT = /[<>`@#&A-Za-z\u00C0-\u024F0-9\uFD3F\uFD3E\u064E-\u0652\u0670]/u
const LATIN = 'A-Za-z\\u00C0-\\u024F'

/** Order matters: where two begin at the same place the first wins. */
const PATTERNS: readonly RegExp[] = [
  /```[^]*?(?:```|$)/gu,
  /`[^`\n]+`/gu,
  /<(code|pre|script|style)\b[^>]*>[^]*?<\/\1>/giu,
  /<!--[^]*?(?:-->|$)/gu,
  /<\/?[A-Za-z][^<>]*>/gu,
  /&(?!(?:zwnj|#8204|#x200c);)(?:[A-Za-z]{2,10}|#\d{1,6}|#x[0-9a-f]{1,6});/giu,
  /(?:https?|ftp):\/\/[^\s<>«»"'،؛]+/giu,
  /www\.[^\s<>«»"'،؛]+/giu,
  /[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/gu,
  /[@#][\p{L}\p{M}\p{N}_\u200C]+/gu,
  /\d+(?:[.:]\d+){2,}/gu,
  new RegExp(
    `[\\d._/\\\\+-]*[${LATIN}][${LATIN}\\d]*(?:[ \\-_.,'’&/:\\\\+@=?%~|()]{1,2}[${LATIN}\\d]+)*`,
    'gu',
  ),
  /\uFD3F[^\uFD3E]*\uFD3E/gu,
  /\uFD3E[^\uFD3F]*\uFD3F/gu,
]

/** Fatha to sukun and the small alef; a lone tanwin is Persian: «کاملاً». */
const VOWELLED = '[\\p{L}\\p{M}\\u200C]*[\\u064E-\\u0652\\u0670][\\p{L}\\p{M}\\u200C]*'
const BETWEEN = '[\\s،؛,;.:!]+(?:[\\p{L}\\p{M}]+[\\s،؛,;.:!]+){0,2}'
const ARABIC_NEIGHBOUR = '(?:[\\p{L}\\p{M}]*[يكةى][\\p{L}\\p{M}]*|ال[\\p{L}\\p{M}]+|بسم)'
const VOCALISED = new RegExp(
  `(?:${ARABIC_NEIGHBOUR}\\s+)*${VOWELLED}(?:${BETWEEN}${VOWELLED})+(?:\\s+${ARABIC_NEIGHBOUR})*`,
  'gu',
)

/** Spans no edit may reach into, in order and without overlap. `locked` are the caller's own, such as checked quotes. */
export function protectedSpans(text: string, locked: readonly TextSpan[] = []): TextSpan[] {
  const found: TextSpan[] = [...locked]
  if (SUSPECT.test(text)) {
    for (const pattern of PATTERNS) collect(text, pattern, found)
    collect(text, VOCALISED, found)
  }
  return merge(found)
}

function collect(text: string, pattern: RegExp, found: TextSpan[]): void {
  for (const match of text.matchAll(pattern))
    found.push({ start: match.index, end: match.index + match[0].length })
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
