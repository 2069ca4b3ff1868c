// Half-spaces of a whole text: finds runs of Persian words with single spaces between them, and in each run the
// cheapest way to read them (Viterbi over words as they stand, words split, and neighbours joined).
import { spell } from '../lexicon/lexicon.ts'
import type { Choice } from './choice.ts'
import type { Damage } from './damage.ts'
import type { Edit, Tier } from './edit.ts'
import {
  AFTER_PHRASE,
  AFTER_VERB,
  AGAINST,
  AM,
  BECOME,
  BEFORE_INDEFINITE,
  BEFORE_PLURAL,
  NAMES_AND_WORDS,
  NUMBERED,
  NUMBERS,
  PAIRED,
  PARTICIPLES,
  SOME,
  VERB_AND_NOUN,
} from './fa.ts'
import type { Joiner } from './word-joining.ts'
import { Role } from './word-roles.ts'
import type { Word, WordReader } from './word-reading.ts'
import { findRuns, type Placed } from './word-runs.ts'

const MOST_JOINED = 4
const AUTO_MARGIN = 4.5
const RELIEF = 3.5
/** What it is worth that a word is none as it stands. */
const NEEDED = 3
/** What the words around it say about an ezafe, in bits. */
const PHRASE = 6

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
  /** For lines whose half-spaces have become spaces. */
  readonly freeJoiner: Joiner
}

/** A line as it reads when nothing is known of its damage; kept, for when something is. */
export interface LineReading {
  readonly text: string
  readonly runs: readonly RunReading[]
}

interface RunReading {
  readonly words: readonly Placed[]
  readonly edits: readonly Edit[]
  /** Has it words that are likelier to be split in a line that lost half-spaces? */
  readonly isDoubtful: boolean
}

interface Run {
  readonly text: string
  readonly words: readonly Placed[]
  readonly joiner: Joiner
  /** For each word, whether it and the next may be one. */
  readonly pairs: readonly boolean[]
  readonly relief: number
}

const NO_EDITS: readonly Edit[] = []

/** Reads a line whose letters and spaces are in order. */
export function readLine(text: string, { reader, joiner }: HalfSpaceTools): LineReading {
  const runs = findRuns(text, reader).map(words => ({
    words,
    edits: repairRun(text, words, { joiner, relief: 0 }),
    isDoubtful: words.some(({ word }) => word.isDoubtful),
  }))
  return { text, runs }
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
  return runs.flatMap(({ words, edits, isDoubtful }) =>
    spaced || isDoubtful ? repairRun(text, words, task) : edits,
  )
}

function repairRun(
  text: string,
  words: readonly Placed[],
  { joiner, relief }: { joiner: Joiner; relief: number },
): readonly Edit[] {
  const run = { text, words, joiner, pairs: pairsOf(words, joiner), relief }
  return isQuiet(run) ? NO_EDITS : cheapest(run)
}

function pairsOf(words: readonly Placed[], joiner: Joiner): boolean[] {
  const pairs: boolean[] = []
  for (let i = 1; i < words.length; i++) {
    const first = words[i - 1]?.word
    const second = words[i]?.word
    if (first && second) pairs.push(joiner.mayJoin(first, second, words[i + 1]?.word))
  }
  return pairs
}

/** Most runs have nothing to ask: no word that could be split, no neighbours that could be one. */
function isQuiet({ words, joiner, pairs }: Run): boolean {
  for (let i = 0; i < words.length; i++) {
    const word = words[i]?.word
    const next = words[i + 1]?.word
    if (!word || word.splits.length > 0) return false
    if (!next) continue
    if (adjective(word, next, words[i + 2]?.word)) return false
    if (pairs[i] === true && (pairs[i + 1] === true || joiner.join([word, next]))) return false
  }
  return true
}

function cheapest(run: Run): readonly Edit[] {
  const best: (Arc | undefined)[] = [undefined]
  const plain = [0]
  let quiet = true
  for (let end = 1; end <= run.words.length; end++) {
    const word = run.words[end - 1]?.word
    if (!word) return NO_EDITS
    plain.push((plain[end - 1] ?? 0) + word.kept.cost)
    const alone = bestAlone(run, end, best[end - 1]?.total ?? 0)
    const arc = bestJoined(run, { end, best, plain, arc: alone })
    if (arc.choice !== word.kept) quiet = false
    best.push(arc)
  }
  return quiet ? NO_EDITS : collect(run, best)
}

/** The cheapest reading of one word, given what stands around it. */
function bestAlone({ text, words, relief }: Run, end: number, before: number): Arc {
  const word = words[end - 1]?.word
  if (!word) throw new RangeError('a run has no word there')
  const { kept, splits } = word
  if (splits.length === 0) return { from: end - 1, choice: kept, total: before + kept.cost, margin: 0 }
  const seen = context(text, words, end)
  let arc: Arc = { from: end - 1, choice: kept, total: before + kept.cost + phrase(kept, seen), margin: 0 }
  for (const choice of splits) {
    const help = (choice.relieved === true ? relief : 0) + (choice.needed === true ? NEEDED : 0)
    const total = before + choice.cost + phrase(choice, seen) - help
    if (total < arc.total) arc = { from: end - 1, choice, total, margin: kept.cost - choice.cost }
  }
  return arc
}

/** The cheapest way to make the word one with those before it, when that is cheaper than the given arc. */
function bestJoined(
  { words: run, joiner, pairs }: Run,
  at: { end: number; best: readonly (Arc | undefined)[]; plain: readonly number[]; arc: Arc },
): Arc {
  let { arc } = at
  const { end, best, plain } = at
  for (let size = 2; size <= MOST_JOINED && size <= end; size++) {
    const first = run[end - size]?.word
    const second = run[end - size + 1]?.word
    if (!first || !second) break
    const participle = size === 2 ? adjective(first, second, run[end]?.word) : undefined
    if (!participle && pairs[end - size] !== true) break
    if (isWithinLetters(run, end - size, end)) continue
    if (isVerbOfObject(run, end, second)) continue
    if (first.letters === 'ضد' && AGAINST.has(run[end - size - 1]?.word.letters ?? '')) continue
    if (first.letters === 'هم' && run[end - size - 1]?.word.letters === 'را') continue
    if (first.letters === 'بی' && run[end]?.word.letters === 'و' && PAIRED.has(second.letters)) continue
    const words = size === 2 ? [first, second] : neighbours(run, end - size, end)
    const choice = participle ?? joiner.join(words)
    if (!choice) continue
    const total = (best[end - size]?.total ?? 0) + choice.cost
    if (total >= arc.total) continue
    arc = {
      from: end - size,
      choice,
      total,
      margin: (plain[end] ?? 0) - (plain[end - size] ?? 0) - choice.cost,
    }
  }
  return arc
}

/** «بی بی» of «بی بی سی», which is left apart or made one as a whole; and the ام of «آبی ام آر آی». */
function isWithinLetters(run: readonly Placed[], from: number, end: number): boolean {
  const after = run[end]?.word
  if (run[end - 1]?.word.letters === AM && isLetterName(after) && !NAMES_AND_WORDS.has(after?.letters ?? ''))
    return true
  if (!isLetterName(run[from]?.word) || !isLetterName(run[end - 1]?.word)) return false
  return isLetterName(run[from - 1]?.word) || isLetterName(after)
}

function isLetterName(word: Word | undefined): boolean {
  return ((word?.roles ?? 0) & Role.letterName) !== 0
}

/** «آن را نابود سازی.»: at the end of a sentence and after its object a verb, not the noun «نابودسازی». */
function isVerbOfObject(run: readonly Placed[], end: number, second: Word): boolean {
  return end === run.length && run[end - 3]?.word.letters === 'را' && VERB_AND_NOUN.has(second.letters)
}

/** A participle after a noun and inside a noun phrase: «کتاب چاپ شده در تهران» → «چاپ‌شده». */
function adjective(noun: Word, participle: Word, next: Word | undefined): Choice | undefined {
  if ((participle.roles & Role.participle) === 0) return undefined
  if (participle.mask !== 0) return undefined
  const goesWith =
    PARTICIPLES.get(participle.letters)?.has(noun.letters) ??
    (BECOME.has(participle.letters) && (noun.roles & Role.noun) !== 0)
  if (!goesWith) return undefined
  if (next === undefined || AFTER_VERB.has(next.letters) || NUMBERS.has(next.letters)) return undefined
  if ((next.roles & (Role.verb | Role.verbSign)) !== 0) return undefined
  const mask = noun.mask | (1 << noun.letters.length)
  return {
    mask,
    cost: noun.kept.cost + participle.kept.cost - 2,
    rule: 'half-space.adjective',
    proven: false,
  }
}

/** Bits for (positive) or against (negative) a noun phrase that goes on after the word: «نام‌های …» or «نامه‌ای». */
function context(text: string, run: readonly Placed[], end: number): number {
  const previous = run[end - 2]?.word.letters
  const nextWord = run[end]?.word
  const next = nextWord?.letters
  const ends =
    next === undefined
      ? phraseEnds(text, run[end - 1]?.end ?? 0)
      : AFTER_PHRASE.has(next) || ((nextWord?.roles ?? 0) & Role.verb) !== 0
  const indefinite =
    previous === undefined
      ? isAfterDigit(text, run[end - 1]?.start ?? 0)
      : BEFORE_INDEFINITE.has(previous) || NUMBERS.has(previous)
  const plural =
    previous !== undefined &&
    (BEFORE_PLURAL.has(previous) || (previous === 'از' && SOME.has(run[end - 3]?.word.letters ?? '')))
  return (ends ? -PHRASE : PHRASE / 8) + (plural ? 2 * PHRASE : 0) - (indefinite ? PHRASE : 0)
}

/** What is counted has no plural: «256 شماره‌ای»; a date or a minute counts nothing: «دقیقهٔ 81 گل‌های تیم». */
function isAfterDigit(text: string, at: number): boolean {
  return (
    /\p{N} ?$/u.test(text.slice(Math.max(0, at - 2), at)) &&
    !NUMBERED.test(text.slice(Math.max(0, at - 20), at))
  )
}

/** A run ends at a mark, but also before digits or a quotation, which go on with the phrase. */
function phraseEnds(text: string, at: number): boolean {
  return !/^ ?[\p{N}«"(]/u.test(text.slice(at, at + 2))
}

function phrase(choice: Choice, seen: number): number {
  if (choice.ezafe === undefined) return 0
  return choice.ezafe === 'needs' ? -seen / 2 : seen / 2
}

function neighbours(run: readonly Placed[], from: number, end: number): Word[] {
  const words: Word[] = []
  for (let i = from; i < end; i++) {
    const word = run[i]?.word
    if (word) words.push(word)
  }
  return words
}

function collect({ text, words }: Run, best: readonly (Arc | undefined)[]): Edit[] {
  const found: Edit[] = []
  for (let end = words.length; end > 0;) {
    const arc = best[end]
    const first = words[arc?.from ?? 0]
    const last = words[end - 1]
    if (!arc || !first || !last) return found
    if (arc.choice !== last.word.kept) {
      const before = text.slice(first.start, last.end)
      const after = spell(before.replaceAll(/[ \u200C]/gu, ''), arc.choice.mask)
      const { start } = first
      if (before !== after)
        found.push({ start, end: last.end, before, after, rule: arc.choice.rule, tier: tierOf(arc) })
    }
    end = arc.from
  }
  return found.reverse()
}

function tierOf(arc: Arc): Tier {
  return arc.choice.proven && arc.margin >= AUTO_MARGIN ? 'auto' : 'suggest'
}
