// Half-spaces of a whole text: finds runs of Persian words with single spaces between them, and in each run the
// cheapest way to read them (Viterbi over words as they stand, words split, and neighbours joined).
import { spell } from '../lexicon/lexicon.ts'
import type { Edit, Span, Tier } from './edit.ts'
import type { Joiner } from './word-joining.ts'
import type { Choice, Word, WordReader } from './word-reading.ts'

const ZWNJ_CODE = 0x200c
const SPACE = 0x20
const MOST_JOINED = 4
const AUTO_MARGIN = 6
const RELIEF = 4
const LOST = new Set(['half-space.verb', 'half-space.perfect', 'half-space.plural', 'half-space.ending'])

interface Placed extends Span {
  readonly word: Word
}

interface Arc {
  readonly from: number
  readonly choice: Choice
  readonly total: number
  /** How many bits cheaper than leaving the words alone. */
  readonly margin: number
}

export interface HalfSpaceTools {
  readonly reader: WordReader
  readonly joiner: Joiner
}

/** Edits that set half-spaces in a text whose letters and spaces are in order. Protected spans end a run of words. */
export function repairHalfSpaces(
  text: string,
  isProtected: (at: number) => number,
  tools: HalfSpaceTools,
): Edit[] {
  const runs = findRuns(text, isProtected, tools.reader)
  const read = (relief: number): Edit[] => {
    const edits: Edit[] = []
    for (const run of runs) repairRun(text, run, { tools, edits, relief })
    return edits
  }
  const edits = read(0)
  return edits.some(isLostHalfSpace) ? read(RELIEF) : edits
}

/** A text that has lost one half-space for certain has lost others: the doubtful ones are more likely then. */
function isLostHalfSpace({ before, rule, tier }: Edit): boolean {
  return tier === 'auto' && !before.includes(' ') && LOST.has(rule)
}

function findRuns(text: string, isProtected: (at: number) => number, reader: WordReader): Placed[][] {
  const runs: Placed[][] = []
  let run: Placed[] = []
  let at = 0
  const finish = (): void => {
    if (run.length > 0) runs.push(run)
    run = []
  }
  while (at < text.length) {
    const skip = isProtected(at)
    if (skip > at) {
      finish()
      at = skip
      continue
    }
    if (!isPersianLetter(text.charCodeAt(at))) {
      if (
        text.charCodeAt(at) !== SPACE ||
        !isPersianLetter(text.charCodeAt(at + 1)) ||
        isProtected(at + 1) > at + 1
      )
        finish()
      at++
      continue
    }
    const start = at
    at = endOfWord(text, at)
    run.push({ start, end: at, word: readWord(text.slice(start, at), reader) })
  }
  finish()
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

function repairRun(
  text: string,
  run: readonly Placed[],
  { tools, edits, relief }: { tools: HalfSpaceTools; edits: Edit[]; relief: number },
): void {
  const best: (Arc | undefined)[] = [undefined]
  let plain = 0
  const plainUpTo = [0]
  let quiet = true
  for (let end = 1; end <= run.length; end++) {
    const word = run[end - 1]?.word
    if (!word) return
    plain += word.kept.cost
    plainUpTo.push(plain)
    const base = best[end - 1]?.total ?? 0
    let arc: Arc = { from: end - 1, choice: word.kept, total: base + word.kept.cost, margin: 0 }
    for (const choice of word.splits) {
      const total = base + choice.cost - (choice.relieved === true ? relief : 0)
      if (total < arc.total) {
        arc = { from: end - 1, choice, total, margin: word.kept.cost - choice.cost }
        quiet = false
      }
    }
    for (let size = 2; size <= MOST_JOINED && size <= end; size++) {
      const words = neighbours(run, end - size, end)
      if (!tools.joiner.mayJoin(words)) break
      const choice = tools.joiner.join(words)
      if (!choice) continue
      const total = (best[end - size]?.total ?? 0) + choice.cost
      if (total < arc.total) {
        arc = { from: end - size, choice, total, margin: plain - (plainUpTo[end - size] ?? 0) - choice.cost }
        quiet = false
      }
    }
    best.push(arc)
  }
  if (!quiet) collect(text, run, { best, edits })
}

function neighbours(run: readonly Placed[], from: number, end: number): Word[] {
  const words: Word[] = []
  for (let i = from; i < end; i++) {
    const word = run[i]?.word
    if (word) words.push(word)
  }
  return words
}

function collect(
  text: string,
  run: readonly Placed[],
  { best, edits }: { best: readonly (Arc | undefined)[]; edits: Edit[] },
): void {
  const found: Edit[] = []
  for (let end = run.length; end > 0;) {
    const arc = best[end]
    const first = run[arc?.from ?? 0]
    const last = run[end - 1]
    if (!arc || !first || !last) return
    const before = text.slice(first.start, last.end)
    const after = spell(before.replaceAll(/[ \u200C]/gu, ''), arc.choice.mask)
    if (before !== after)
      found.push({
        start: first.start,
        end: last.end,
        before,
        after,
        rule: arc.choice.rule,
        tier: tierOf(arc),
      })
    end = arc.from
  }
  edits.push(...found.reverse())
}

function tierOf(arc: Arc): Tier {
  return arc.choice.proven && arc.margin >= AUTO_MARGIN ? 'auto' : 'suggest'
}

/** Letters of Persian words and the marks that may stand on them (hamza above, tanwin). */
function isPersianLetter(code: number): boolean {
  if (code < 0x621 || code > 0x6d3) return false
  return code <= 0x64b || code === 0x654 || code >= 0x66e
}
