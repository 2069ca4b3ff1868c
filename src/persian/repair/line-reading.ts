// A line read word by word, and read again when it turns out to be damaged or after edits were made.
import type { Damage } from './damage.ts'
import type { Edit } from './edit.ts'
import { repairRun, SEEN_AFTER, SEEN_BEFORE } from './half-spaces.ts'
import { JOINED_WHEN_SPACED, type Joiner } from './word-joining.ts'
import type { WordReader } from './word-reading.ts'
import { findRuns, type WordRun } from './word-runs.ts'

/** How many bits a doubtful word is cheaper to split in a line that has lost half-spaces. */
const RELIEF = 3.5

export interface HalfSpaceTools {
  readonly reader: WordReader
  readonly joiner: Joiner
  /** For lines whose half-spaces have become spaces. */
  readonly freeJoiner: Joiner
}

/** A line as it reads when nothing is known of its damage; kept, for when something is. */
export interface LineReading {
  readonly text: string
  readonly runs: readonly RunReading[]
}

interface RunReading extends WordRun {
  readonly edits: readonly Edit[]
  /** Has it words that are likelier to be split in a line that lost half-spaces? */
  readonly isDoubtful: boolean
  /** Has it words that are likelier to be joined in a line whose half-spaces became spaces? */
  readonly isFree: boolean
}

/** Reads a line whose letters and spaces are in order. */
export function readLine(text: string, tools: HalfSpaceTools): LineReading {
  return { text, runs: findRuns(text, tools.reader).map(run => readRun(text, run, tools)) }
}

/** The line after the edits were made, which lead to `text`: only runs with an edit in or near them are read anew. */
export function readEdited(
  { runs }: LineReading,
  { text, edits, tools }: { text: string; edits: readonly Edit[]; tools: HalfSpaceTools },
): LineReading {
  const read: RunReading[] = []
  let [next, shift, seen] = [0, 0, -SEEN_BEFORE]
  for (const run of runs) {
    const end = run.at + lengthOf(run)
    for (; (edits[next]?.end ?? end) <= run.at; next++) {
      shift += growth(edits[next])
      seen = edits[next]?.end ?? seen
    }
    const start = run.at + shift
    const isNear = seen > run.at - SEEN_BEFORE || (edits[next]?.start ?? Infinity) < end + SEEN_AFTER
    for (; (edits[next]?.start ?? end) < end; next++) {
      const edit = edits[next]
      if (!edit || edit.start < run.at || edit.end > end) return readLine(text, tools)
      shift += growth(edit)
      seen = edit.end
    }
    if (!isNear) read.push(moved(run, start))
    else
      for (const found of findRuns(text, tools.reader, { start, end: end + shift }))
        read.push(readRun(text, found, tools))
  }
  return { text, runs: read }
}

function readRun(text: string, { at, words }: WordRun, { joiner }: HalfSpaceTools): RunReading {
  const edits = repairRun({ text, at, words }, { joiner, relief: 0 })
  let roles = 0
  for (const { word } of words) roles |= word.roles
  const isFree = (roles & JOINED_WHEN_SPACED) !== 0
  return { at, words, edits, isDoubtful: words.some(({ word }) => word.isDoubtful), isFree }
}

function moved(run: RunReading, at: number): RunReading {
  const shift = at - run.at
  if (shift === 0) return run
  const edits = run.edits.map(edit => ({ ...edit, start: edit.start + shift, end: edit.end + shift }))
  return { ...run, at, edits }
}

function lengthOf({ words }: WordRun): number {
  return words.at(-1)?.end ?? 0
}

function growth(edit: Edit | undefined): number {
  return edit === undefined ? 0 : edit.after.length - edit.before.length
}

/** Edits that set the half-spaces of a line. */
export function halfSpaceEdits({ runs }: LineReading): Edit[] {
  const edits: Edit[] = []
  for (const run of runs) if (run.edits.length > 0) edits.push(...run.edits)
  return edits
}

/** The same with what is known of the line's damage, which makes doubtful words likelier to be damaged too. */
export function halfSpaceEditsIn(
  { text, runs }: LineReading,
  { joiner, freeJoiner }: HalfSpaceTools,
  { lost, spaced }: Damage,
): Edit[] {
  const task = { joiner: spaced ? freeJoiner : joiner, relief: lost ? RELIEF : 0 }
  return runs.flatMap(({ at, words, edits, isDoubtful, isFree }) =>
    (lost && isDoubtful) || (spaced && isFree) ? repairRun({ text, at, words }, task) : edits,
  )
}
