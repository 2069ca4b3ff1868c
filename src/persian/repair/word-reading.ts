// What a single written word may be: as it stands, or with half-spaces put in. Readings are looked up once for each
// distinct word and kept, which is what makes repair fast.
import { spell, type Lexicon, type Reading } from '../lexicon/lexicon.ts'
import { byCost, type Choice } from './choice.ts'
import type { Costs } from './costs.ts'
import type { EndingStyle } from './ending-style.ts'
import { DETACHED_ENDINGS, JOINED_SECOND_PARTS } from './fa.ts'
import { spokenVerb } from './spoken-verbs.ts'
import { PartReader } from './word-parts.ts'
import { meetingOf, rolesOf } from './word-roles.ts'

export interface Word {
  readonly letters: string
  readonly mask: number
  /** The word as it stands. */
  readonly kept: Choice
  /** Ways to write it with more half-spaces, the best first. */
  readonly splits: readonly Choice[]
  /** Is a split likelier in a line that lost half-spaces? */
  readonly isDoubtful: boolean
  /** What it can be to its neighbours: bits of `Role`. */
  readonly roles: number
  /** The same in short: see `meetingOf`. */
  readonly offers: number
  readonly asks: number
  /** What it makes with the word after it, as far as that was looked up; null: nothing. */
  readonly joins: Map<Word, Choice | null>
  /** The same in a line whose half-spaces have become spaces. */
  readonly spacedJoins: Map<Word, Choice | null>
}

/** Price of a change: text is right more often than not. */
const CHANGE = 3
/** A joined plural is no mistake, but not the house's way: enough to be changed, never enough to win over another reading. */
const OTHER_STYLE = 8
/** A verb as it is spoken, by the sign and the person. */
const SPOKEN = 14
const COMPOUND = 'half-space.compound'
const MOST_LETTERS = 30

export class WordReader {
  private readonly known = new Map<string, Word>()

  private readonly lexicon: Lexicon
  private readonly costs: Costs
  private readonly style: EndingStyle
  private readonly parts: PartReader

  constructor(lexicon: Lexicon, costs: Costs, style: EndingStyle) {
    this.lexicon = lexicon
    this.costs = costs
    this.style = style
    this.parts = new PartReader(lexicon, costs)
  }

  /** The readings of a word as it is written, half-spaces included. */
  read(written: string): Word {
    const found = this.known.get(written)
    if (found) return found
    const [letters, mask] = unspelled(written)
    const word = this.look(letters, mask)
    if (letters.length > MOST_LETTERS) return word
    if (this.known.size > 40_000) this.known.clear()
    this.known.set(written, word)
    return word
  }

  /** All choices for the letters whatever their mask, cheapest first; none when the lexicon has no reading. */
  choices(letters: string): Choice[] {
    const found = new Map<number, Choice>()
    for (const reading of this.lexicon.readings(letters)) {
      if (isBareImperative(reading)) continue
      const cost = this.costs.reading(reading, spell(letters, reading.mask))
      const choice = {
        mask: reading.mask,
        cost,
        rule: ruleOf(reading),
        proven: !isSpokenPossessive(letters, reading) && !this.isRareVerb(reading),
        inner: reading.stemMask !== 0,
        stem: reading.ending.startsWith('ها') ? cost - this.costs.ending(reading.ending) : cost,
        ezafe: ezafeOf(reading),
      }
      const joined =
        isSpokenPossessive(letters, reading) && reading.ending.endsWith('ان')
          ? 1 << (letters.length - reading.ending.length)
          : 0
      if (joined !== 0) keepCheaper(found, { ...choice, mask: choice.mask & ~joined })
      const styled = this.style.detached(letters, reading)
      if (styled === reading.mask) keepCheaper(found, choice)
      else {
        keepCheaper(found, { ...choice, mask: styled })
        keepCheaper(found, { ...choice, cost: cost + OTHER_STYLE, rule: '' })
      }
    }
    const spoken = spokenVerb(letters, this.lexicon)
    if (spoken !== 0)
      found.set(spoken, { mask: spoken, cost: SPOKEN, rule: 'half-space.verb', proven: false })
    return [...found.values()].sort(byCost)
  }

  /** «برمی‌جهد»: right, but too seldom to be changed unasked. */
  private isRareVerb({ kind, stem }: Reading): boolean {
    return kind === 'verb' && this.lexicon.verbRankOf(stem) === 9
  }

  /** Parts that are words already need no half-space of their own: «پنجشنبه‌شب‌ها». */
  private areWords(parts: readonly string[]): boolean {
    return parts.every(part => DETACHED_ENDINGS.has(part) || this.lexicon.isWord(part))
  }

  /** Readings by parts that the dictionary does not have. */
  private unlisted(letters: string, listed: readonly Choice[]): Choice[] {
    const known = new Set(listed.map(choice => choice.mask))
    return this.parts.choices(letters, listed.length > 0).filter(choice => !known.has(choice.mask))
  }

  private look(letters: string, mask: number): Word {
    const roles = rolesOf(letters, this.lexicon)
    const plain = {
      letters,
      mask,
      roles,
      ...meetingOf(roles),
      joins: new Map<Word, Choice | null>(),
      spacedJoins: new Map<Word, Choice | null>(),
    }
    if (letters.length > MOST_LETTERS) return { ...plain, kept: keep(mask, 0), splits: [], isDoubtful: false }
    const listed = this.choices(letters)
    const asIs = listed.find(choice => choice.mask === mask)
    const kept = { ...keep(mask, asIs ? asIs.cost : this.costs.unknown(letters)), ezafe: asIs?.ezafe }
    const more = mask === 0 ? [...listed, ...this.unlisted(letters, listed)] : listed
    const settled = mask !== 0 && (asIs !== undefined || this.areWords(spell(letters, mask).split('\u200C')))
    const twoWays =
      asIs !== undefined &&
      (JOINED_SECOND_PARTS.test(letters) ||
        this.lexicon.rankOfSpelling(letters) < 9 ||
        this.lexicon.rankOf(letters) === 6)
    const splits = more
      .filter(choice => choice.mask !== mask && (choice.mask & mask) === mask)
      .filter(choice => !settled || (choice.mask ^ mask) > mask)
      .map(choice => ({
        ...choice,
        cost: choice.cost + CHANGE,
        needed: asIs === undefined && choice.proven,
        relieved: !(twoWays && choice.inner === true),
      }))
      .filter(choice => choice.cost < kept.cost + 6)
      .sort(byCost)
      .slice(0, 3)
    return { ...plain, kept, splits, isDoubtful: splits.some(({ relieved }) => relieved) }
  }
}

/** The letters of a written word, and where half-spaces stand between them. */
function unspelled(written: string): [letters: string, mask: number] {
  let mask = 0
  let at = written.indexOf('\u200C')
  for (let count = 0; at >= 0; at = written.indexOf('\u200C', at + 1))
    if (at - count < 31) mask |= 1 << (at - count++)
  return [written.replaceAll('\u200C', ''), mask]
}

function keep(mask: number, cost: number): Choice {
  return { mask, cost, rule: '', proven: true }
}

function keepCheaper(found: Map<number, Choice>, choice: Choice): void {
  const known = found.get(choice.mask)
  if (!known || known.cost > choice.cost) found.set(choice.mask, choice)
}

/** «می» before a bare present stem is no form of a verb. */
function isBareImperative(reading: Reading): boolean {
  return (
    reading.kind === 'verb' &&
    reading.tense === 'present' &&
    reading.ending === '' &&
    reading.prefix.endsWith('می')
  )
}

/** «ناراحتی‌شان»: right, but as often written joined. */
function isSpokenPossessive(letters: string, { ending }: Reading): boolean {
  return (
    /^(?:مان|تان|شان|ام|ات|اش)$/u.test(ending) && letters.charAt(letters.length - ending.length - 1) !== 'ه'
  )
}

function ruleOf(reading: Reading): string {
  if (reading.kind === 'verb') return 'half-space.verb'
  if (reading.kind === 'participle')
    return reading.prefix.endsWith('می') ? 'half-space.verb' : 'half-space.perfect'
  if (reading.kind === 'entry') return COMPOUND
  if (reading.ending.startsWith('ها')) return 'half-space.plural'
  if (reading.ending.startsWith('تر')) return 'half-space.comparative'
  return reading.prefix === '' ? 'half-space.ending' : 'half-space.prefix'
}

function ezafeOf({ kind, ending }: Reading): Choice['ezafe'] {
  if (kind !== 'inflected') return undefined
  return ending === 'های' ? 'needs' : ending === 'ای' ? 'shuns' : undefined
}
