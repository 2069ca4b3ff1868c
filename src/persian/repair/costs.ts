// How unlikely a reading is, in bits: the sum of what its stem, its endings and the rule that found it cost. The
// figures are coarse on purpose; what matters is their order. A table with its functions.
import { spell, type Lexicon, type Reading } from '../lexicon/lexicon.ts'
import { DETACHED_ENDINGS, SELDOM_PLURAL } from './fa.ts'
import { LetterOdds } from './letter-odds.ts'
import type { WordFrequencies } from './word-frequencies.ts'

/** Bits of a stem by its rank in the list of frequent words; rank 9 is listed in the dictionary only. */
const RANK_COST: readonly number[] = [0, 6, 9, 11.5, 13.5, 15, 16, 17, 17.5, 19]
/** A word our list writes otherwise: «بی‌کار» where it has «بیکار». */
const OTHER_SPELLING = 5
/** Enough to be suggested, not to be changed unasked. */
const PRIVATIVE = 4
/** «شمارهای» as a plural. */
const SELDOM = 5
/** Compounds that are one word even when typed apart; joined they are as right. */
const PAIR_RANK = 6
const UNKNOWN = 12
const LETTER_WEIGHT = 0.6

const ENDING_COST: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ها: 3,
    های: 2.5,
    هایی: 4,
    ی: 3,
    ای: 3.5,
    م: 6,
    ت: 7,
    ش: 4,
    مان: 5,
    تان: 7,
    شان: 4.5,
    ان: 4,
    تر: 4,
    ترین: 4.5,
    تری: 5,
    هایم: 6,
    هایت: 7,
    هایش: 4.5,
    هایمان: 5.5,
    هایتان: 7,
    هایشان: 5,
    ام: 6,
    ات: 7.5,
    اش: 4,
    یی: 4,
    یم: 7.5,
    ید: 7.5,
    ند: 7,
    ست: 8,
    هاست: 6,
    اند: 6.5,
    ایم: 8,
    اید: 8,
    '\u0654': 2.5,
    یش: 5,
    ترینها: 6,
    ه: 2,
  }),
)
const OTHER_ENDING = 7.5

const PERSON_COST: ReadonlyMap<string, number> = new Map(
  Object.entries({
    '': 1,
    د: 1,
    ند: 2,
    م: 3,
    ی: 4.5,
    یم: 3.5,
    ید: 4,
    ه: 2,
    هاند: 3,
    هام: 4,
    های: 6.5,
    هایم: 4.5,
    هاید: 5.5,
    هاست: 7,
  }),
)

export class Costs {
  private readonly words: Lexicon
  private readonly frequencies: WordFrequencies | undefined
  private letters: LetterOdds | undefined

  constructor(words: Lexicon, frequencies: WordFrequencies | undefined) {
    this.words = words
    this.frequencies = frequencies
  }

  /** Has a newsroom taught its words? */
  get learns(): boolean {
    return this.frequencies !== undefined
  }

  /** Has the newsroom used forms that go on with a half-space after these letters? */
  isLearntFirstPart(letters: string): boolean {
    return this.frequencies?.isFirstPart(letters) ?? false
  }

  /** A form the newsroom has used; undefined when it has not. */
  learnt(spelling: string): number | undefined {
    if (this.frequencies === undefined || spelling.length < 3 || DETACHED_ENDINGS.has(spelling))
      return undefined
    const count = this.frequencies.countOf(spelling)
    return count > 0 ? 14 - Math.min(6, Math.log2(count)) : undefined
  }

  /** A word that no list has: the likelier its letters are in one word, the less. */
  unknown(letters: string): number {
    this.letters ??= new LetterOdds(this.words)
    return UNKNOWN + LETTER_WEIGHT * this.letters.bits(letters)
  }

  /** A word or stem that is an entry. */
  stem(letters: string, spelling: string): number {
    const exact = this.words.rankOfSpelling(spelling)
    const listed = exact < 9 ? (RANK_COST[exact] ?? 19) : this.unranked(letters)
    return Math.min(listed, this.learnt(spelling) ?? listed) + this.privative(letters, spelling, exact)
  }

  /** «بیدرنگ» where «بی‌درنگ» is listed too; words that are read as one («بیکار») are in our list. */
  private privative(letters: string, spelling: string, rank: number): number {
    if (rank < 9 || spelling.charAt(2) === '\u200C' || !letters.startsWith('بی')) return 0
    return this.words.entryMasks(letters).some(mask => (mask & 4) !== 0) ? PRIVATIVE : 0
  }

  /** A spelling that our list does not have: a word it writes otherwise, or any word of the dictionary. */
  private unranked(letters: string): number {
    const rank = this.words.rankOf(letters)
    const other = rank < PAIR_RANK ? OTHER_SPELLING : 0
    return (RANK_COST[rank] ?? 19) + other
  }

  reading(reading: Reading, spelling: string): number {
    if (reading.kind === 'verb' || reading.kind === 'participle') return this.verb(reading)
    const stem = this.nounStem(reading, spelling)
    const prefix = reading.prefix === '' ? 0 : 5
    const seldom = SELDOM_PLURAL.has(reading.stem) && reading.ending === 'های' ? SELDOM : 0
    return stem + prefix + seldom + this.ending(reading.ending)
  }

  /** «کرد» is frequent as a verb; as the stem of «کردها» it is not. */
  private nounStem(reading: Reading, spelling: string): number {
    if (reading.ending === '') return this.stem(reading.stem, spelling)
    const stem = this.stem(reading.stem, spell(reading.stem, reading.stemMask))
    return this.words.verbRankOf(reading.stem) <= 2 ? Math.max(stem, 15) : stem
  }

  ending(ending: string): number {
    return ending === '' ? 0 : (ENDING_COST.get(ending) ?? OTHER_ENDING)
  }

  private verb(reading: Reading): number {
    const stem = RANK_COST[this.words.verbRankOf(reading.stem)] ?? 19
    const person = PERSON_COST.get(reading.ending) ?? 5
    return stem + person + prefixCost(reading.prefix)
  }
}

function prefixCost(prefix: string): number {
  if (prefix === '') return 0
  if (prefix.endsWith('می')) return prefix === 'می' ? -2 : prefix === 'نمی' ? -1 : 2
  return prefix === 'ن' || prefix === 'ب' || prefix === 'نی' || prefix === 'بی' ? 3 : 6
}
