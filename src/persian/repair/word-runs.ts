import type { TextSpan } from './edit.ts'
import type { Word, WordReader } from './word-reading.ts'

const ZWNJ_CODE = 0x200c
const SPACE = 0x20

/** A word and where it stands in its run. */
export interface Placed extends TextSpan {
  readonly word: Word
}

export interface WordRun {
  /** Where it begins in its line; its words are counted from there. */
  readonly at: number
  readonly words: readonly Placed[]
}

/** The runs of Persian words with single spaces between them, in order; all of a line, or those that lie in a part of it. */
export function findRuns(
  text: string,
  reader: WordReader,
  { start: from, end: to }: TextSpan = { start: 0, end: text.length },
): WordRun[] {
  const runs: WordRun[] = []
  let run: Placed[] = []
  let first = 0
  for (let at = from; at < to;) {
    const code = text.charCodeAt(at)
    if (!isPersianLetter(code)) {
      const between =
        code === SPACE && isPersianLetter(text.charCodeAt(at + 1)) && isPersianLetter(text.charCodeAt(at - 1))
      if (!between && run.length > 0) {
        runs.push({ at: first, words: run })
        run = []
      }
      at++
      continue
    }
    const start = at
    at = endOfWord(text, at)
    if (run.length === 0) first = start
    run.push({ start: start - first, end: at - first, word: reader.read(text.slice(start, at)) })
  }
  if (run.length > 0) runs.push({ at: first, words: run })
  return runs
}

function endOfWord(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (!isPersianLetter(code) && !(code === ZWNJ_CODE && isPersianLetter(text.charCodeAt(at + 1)))) break
    at++
  }
  return at
}

/** Letters of Persian words and the marks that may stand on them (hamza above, tanwin). */
function isPersianLetter(code: number): boolean {
  if (code < 0x621 || code > 0x6d3) return false
  return code <= 0x64b || code === 0x654 || code >= 0x66e
}
