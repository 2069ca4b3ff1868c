import type { TextSpan } from './edit.ts'
import type { Word, WordReader } from './word-reading.ts'

const ZWNJ_CODE = 0x200c
const SPACE = 0x20

/** A word and where it stands in its line. */
export interface Placed extends TextSpan {
  readonly word: Word
}

/** The runs of Persian words with single spaces between them, in order. */
export function findRuns(text: string, reader: WordReader): Placed[][] {
  const runs: Placed[][] = []
  let run: Placed[] = []
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at)
    if (!isPersianLetter(code)) {
      const between =
        code === SPACE && isPersianLetter(text.charCodeAt(at + 1)) && isPersianLetter(text.charCodeAt(at - 1))
      if (!between && run.length > 0) {
        runs.push(run)
        run = []
      }
      at++
      continue
    }
    const start = at
    at = endOfWord(text, at)
    run.push({ start, end: at, word: readWord(text.slice(start, at), reader) })
  }
  if (run.length > 0) runs.push(run)
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

function readWord(written: string, reader: WordReader): Word {
  let at = written.indexOf('\u200C')
  if (at < 0) return reader.read(written, 0)
  let mask = 0
  for (let count = 0; at >= 0; at = written.indexOf('\u200C', at + 1))
    if (at - count < 31) mask |= 1 << (at - count++)
  return reader.read(written.replaceAll('\u200C', ''), mask)
}

/** Letters of Persian words and the marks that may stand on them (hamza above, tanwin). */
function isPersianLetter(code: number): boolean {
  if (code < 0x621 || code > 0x6d3) return false
  return code <= 0x64b || code === 0x654 || code >= 0x66e
}
