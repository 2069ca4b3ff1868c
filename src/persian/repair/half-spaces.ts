// Half-spaces of a run of Persian words with single spaces between them: the cheapest way to read them (Viterbi over words
// as they stand, words split, and neighbours joined).
import { spell } from '../lexicon/lexicon.ts'
import type { Choice } from './choice.ts'
import type { Edit, Tier } from './edit.ts'
import {
  AFTER_PHRASE,
  AFTER_VERB,
  AGAINST,
  AM,
  BECOME,
  BEFORE_INDEFINITE,
  BEFORE_PLURAL,
  BORN,
  IS,
  NAMES_AND_WORDS,
  NEVER_MANY,
  NUMBERED,
  NUMBERS,
  PAIRED,
  PARTICIPLES,
  PRONOUNS,
  SOME,
  TO_BE,
  VERB_AND_NOUN,
} from './fa.ts'
import type { Joiner } from './word-joining.ts'
import { Role } from './word-roles.ts'
import type { Word } from './word-reading.ts'
import type { Placed, WordRun } from './word-runs.ts'

const MOST_JOINED = 4
const AUTO_MARGIN = 4.5
/** What it is worth that a word is none as it stands. */
const NEEDED = 3
/** What the words around it say about an ezafe, in bits. */
const PHRASE = 6
/** How far a run is looked around: for a number and what it counts, and for what its phrase goes on with. */
export const SEEN_BEFORE = 20
export const SEEN_AFTER = 2

/** A way to read the words up to some place otherwise than they stand. */
interface Arc {
  readonly from: number
  readonly choice: Choice
  readonly total: number
  /** How many bits cheaper than leaving the words alone. */
  readonly margin: number
}

interface Run extends WordRun {
  readonly text: string
  readonly joiner: Joiner
  readonly relief: number
}

const NO_EDITS: readonly Edit[] = []

/** The edits of a run of words that stands in the text; `relief`: how many bits doubtful words are cheaper to split. */
export function repairRun(
  { text, at, words }: WordRun & { text: string },
  { joiner, relief }: { joiner: Joiner; relief: number },
): readonly Edit[] {
  const run = { text, at, words, joiner, relief }
  return isQuiet(run) ? NO_EDITS : cheapest(run)
}

/** Most runs have nothing to ask: no word that could be split, no neighbours that could be one. */
function isQuiet({ words, joiner }: Run): boolean {
  for (let i = 0; i < words.length; i++) {
    const word = words[i]?.word
    const next = words[i + 1]?.word
    if (!word || word.splits.length > 0) return false
    if (!next) continue
    const third = words[i + 2]?.word
    if (adjective(word, next, third)) return false
    if (!joiner.mayJoin(word, next, third)) continue
    if (joiner.join([word, next]) || (third && joiner.mayJoin(next, third, words[i + 3]?.word))) return false
  }
  return true
}

function cheapest(run: Run): readonly Edit[] {
  const arcs: (Arc | undefined)[] = [undefined]
  const totals = [0]
  const plain = [0]
  let quiet = true
  for (let end = 1; end <= run.words.length; end++) {
    const word = run.words[end - 1]?.word
    if (!word) return NO_EDITS
    plain.push((plain[end - 1] ?? 0) + word.kept.cost)
    const before = totals[end - 1] ?? 0
    const maySplit = word.splits.length > 0
    const seen = maySplit ? context(run, end) : 0
    const kept = before + word.kept.cost + phrase(word.kept, seen)
    const at = maySplit ? { from: end - 1, before, seen, total: kept, relief: run.relief } : undefined
    const split = at && bestSplit(word, at)
    const arc = bestJoined(run, { end, totals, plain, total: split?.total ?? kept }) ?? split
    if (arc) quiet = false
    arcs.push(arc)
    totals.push(arc?.total ?? kept)
  }
  return quiet ? NO_EDITS : collect(run, arcs)
}

/** The cheapest way to split the word, when that is cheaper than the given total. */
function bestSplit(
  { kept, splits }: Word,
  at: { from: number; before: number; seen: number; total: number; relief: number },
): Arc | undefined {
  let arc: Arc | undefined
  let best = at.total
  for (const choice of splits) {
    const help = (choice.relieved === true ? at.relief : 0) + (choice.needed === true ? NEEDED : 0)
    const total = at.before + choice.cost + phrase(choice, at.seen) - help
    if (total >= best) continue
    best = total
    arc = { from: at.from, choice, total, margin: kept.cost - choice.cost }
  }
  return arc
}

/** The cheapest way to make the word one with those before it, when that is cheaper than the given total. */
function bestJoined(
  { words: run, joiner }: Run,
  at: { end: number; totals: readonly number[]; plain: readonly number[]; total: number },
): Arc | undefined {
  const { end, totals, plain } = at
  let arc: Arc | undefined
  let best = at.total
  for (let size = 2; size <= MOST_JOINED && size <= end; size++) {
    const from = end - size
    const first = run[from]?.word
    const second = run[from + 1]?.word
    if (!first || !second) break
    const participle = size === 2 ? adjective(first, second, run[end]?.word) : undefined
    if (!participle && !joiner.mayJoin(first, second, run[from + 2]?.word)) break
    if (isApart(run, from, end)) continue
    const choice = participle ?? joiner.join(size === 2 ? [first, second] : neighbours(run, from, end))
    if (!choice) continue
    const total = (totals[from] ?? 0) + choice.cost
    if (total >= best) continue
    best = total
    arc = { from, choice, total, margin: (plain[end] ?? 0) - (plain[from] ?? 0) - choice.cost }
  }
  return arc
}

/** Do the words around these, which could be one, say that they are not? */
function isApart(run: readonly Placed[], from: number, end: number): boolean {
  const first = run[from]?.word.letters
  const second = run[from + 1]?.word.letters ?? ''
  const next = run[end]?.word.letters
  if (run[end - 1]?.word.letters === IS) return true
  if (isWithinLetters(run, from, end) || isVerbOfObject(run, end, second)) return true
  if (end - from === 2 && isPartOfVerb(run, from)) return true
  if (first === 'ضد') return AGAINST.has(run[from - 1]?.word.letters ?? '')
  if (first === 'هم') return run[from - 1]?.word.letters === 'را' || isBoth(run, from)
  if (first === 'کم') return isDone(run[end]?.word)
  if (first !== 'بی') return false
  return (next === 'و' && PAIRED.has(second)) || (from === 0 && next !== undefined && PRONOUNS.has(next))
}

/** «عقب افتاده است», «که برقرار شده», «در تبریز زاده شد», «پیش رفت», «راه پیش رو»; and «او ها کرد», which has no plural. */
function isPartOfVerb(run: readonly Placed[], from: number): boolean {
  const first = run[from]?.word
  const second = run[from + 1]?.word
  const next = run[from + 2]?.word.letters
  if (!first || !second || (first.roles & Role.verbSign) !== 0) return false
  if ((second.roles & Role.participle) !== 0 || second.letters === BORN)
    return (next !== undefined && TO_BE.has(next)) || run[from - 1]?.word.letters === 'که'
  if (second.letters === 'ها') return (first.roles & Role.verb) !== 0 || NEVER_MANY.has(first.letters)
  return first.letters === 'پیش' && (second.letters === 'رفت' || second.letters === 'رو')
}

/** «هم کار می‌کند و هم درس می‌خواند». */
function isBoth(run: readonly Placed[], from: number): boolean {
  return run.some(({ word }, at) => at !== from && word.letters === 'هم')
}

/** «کم حرف می‌زند», but «کم‌حرف بود». */
function isDone(next: Word | undefined): boolean {
  return next !== undefined && (next.roles & (Role.verb | Role.verbSign)) !== 0 && !TO_BE.has(next.letters)
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
function isVerbOfObject(run: readonly Placed[], end: number, second: string): boolean {
  return end === run.length && run[end - 3]?.word.letters === 'را' && VERB_AND_NOUN.has(second)
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
function context({ text, at, words: run }: WordRun & { text: string }, end: number): number {
  const previous = run[end - 2]?.word.letters
  const nextWord = run[end]?.word
  const next = nextWord?.letters
  const ends =
    next === undefined
      ? phraseEnds(text, at + (run[end - 1]?.end ?? 0))
      : AFTER_PHRASE.has(next) || ((nextWord?.roles ?? 0) & Role.verb) !== 0
  const indefinite =
    previous === undefined
      ? isAfterDigit(text, at + (run[end - 1]?.start ?? 0))
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
    !NUMBERED.test(text.slice(Math.max(0, at - SEEN_BEFORE), at))
  )
}

/** A run ends at a mark, but also before digits or a quotation, which go on with the phrase. */
function phraseEnds(text: string, at: number): boolean {
  return !/^ ?[\p{N}«"(]/u.test(text.slice(at, at + SEEN_AFTER))
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

function collect({ text, at, words }: Run, arcs: readonly (Arc | undefined)[]): Edit[] {
  const found: Edit[] = []
  for (let end = words.length; end > 0;) {
    const arc = arcs[end]
    const first = words[arc?.from ?? end - 1]
    const last = words[end - 1]
    end = arc?.from ?? end - 1
    if (!arc || !first || !last) continue
    const [start, stop] = [at + first.start, at + last.end]
    const before = text.slice(start, stop)
    const after = spell(before.replaceAll(/[ \u200C]/gu, ''), arc.choice.mask)
    if (before !== after)
      found.push({ start, end: stop, before, after, rule: arc.choice.rule, tier: tierOf(arc) })
  }
  return found.reverse()
}

function tierOf(arc: Arc): Tier {
  return arc.choice.proven && arc.margin >= AUTO_MARGIN ? 'auto' : 'suggest'
}
