// What a single written word may be: as it stands, or with half-spaces put in. Readings are looked up once for each
// distinct word and kept, which is what makes repair fast.
import { spell, type Lexicon, type Reading } from '../lexicon/lexicon.ts'
import type { Costs } from './costs.ts'
import type { EndingStyle } from './ending-style.ts'
import {
  ARABIC_FIRST,
  COUNTED,
  DETACHED_ENDINGS,
  FREE_SECOND_PARTS,
  JOINED_SECOND_PARTS,
  LETTER_NAMES,
  MANNERS,
  NON_JOINING,
  NUMBERS,
  SECOND_PARTS,
} from './fa.ts'

/** Where half-spaces go in the letters, how likely that is (bits, less is better), and by which rule. */
export interface Choice {
  readonly mask: number
  readonly cost: number
  readonly rule: string
  /** Proven by the lexicon, as opposed to put together from parts. */
  readonly proven: boolean
  /** Likelier in a text that has lost half-spaces elsewhere. */
  readonly relieved?: boolean
  /** Does the word as read ask for a noun or adjective after it («نام‌های …»), or shun one («نامه‌ای»)? */
  readonly ezafe?: 'needs' | 'shuns' | undefined
}

export interface Word {
  readonly letters: string
  readonly mask: number
  /** The word as it stands. */
  readonly kept: Choice
  /** Ways to write it with more half-spaces, the best first. */
  readonly splits: readonly Choice[]
}

/** Price of a change: text is right more often than not. */
const CHANGE = 3
/** A joined plural is no mistake, but not the house's way: enough to be changed, never enough to win over another reading. */
const OTHER_STYLE = 8
const PART_JOINT = 6
const WORD_JOINT = 8
const COMPOUND = 'half-space.compound'
const MOST_LETTERS = 30

export class WordReader {
  private readonly known = new Map<string, Word>()

  private readonly lexicon: Lexicon
  private readonly costs: Costs
  private readonly style: EndingStyle

  constructor(lexicon: Lexicon, costs: Costs, style: EndingStyle) {
    this.lexicon = lexicon
    this.costs = costs
    this.style = style
  }

  /** The readings of letters between which half-spaces already stand where the mask says. */
  read(letters: string, mask: number): Word {
    const key = mask === 0 ? letters : `${letters}${mask}`
    const found = this.known.get(key)
    if (found) return found
    if (this.known.size > 40_000) this.known.clear()
    const word = this.look(letters, mask)
    this.known.set(key, word)
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
        proven: true,
        ezafe: ezafeOf(reading),
      }
      const styled = this.style.detached(letters, reading)
      if (styled === reading.mask) keepCheaper(found, choice)
      else {
        keepCheaper(found, { ...choice, mask: styled })
        keepCheaper(found, { ...choice, cost: cost + OTHER_STYLE, rule: '' })
      }
    }
    return [...found.values()].sort(byCost)
  }

  private look(letters: string, mask: number): Word {
    if (letters.length > MOST_LETTERS) return { letters, mask, kept: keep(mask, 0), splits: [] }
    const listed = this.choices(letters)
    const asIs = listed.find(choice => choice.mask === mask)
    const kept = { ...keep(mask, asIs ? asIs.cost : this.costs.unknown(letters)), ezafe: asIs?.ezafe }
    const unlisted = mask === 0 && listed.length === 0
    const parts = mask === 0 ? [...this.compounds(letters), ...this.unknownPlural(letters)] : []
    const closed = unlisted
      ? [...this.son(letters), ...this.arabic(letters), ...this.spelledOut(letters), ...this.counted(letters)]
      : []
    const more = [...closed, ...listed, ...parts, ...(unlisted ? this.twoWords(letters) : [])]
    const twoWays =
      asIs !== undefined && (JOINED_SECOND_PARTS.test(letters) || this.lexicon.rankOfSpelling(letters) < 9)
    const splits = more
      .filter(choice => choice.mask !== mask && (choice.mask & mask) === mask)
      .map(choice => ({
        ...choice,
        cost: choice.cost + CHANGE,
        relieved: !twoWays || choice.rule !== COMPOUND,
      }))
      .filter(choice => choice.cost < kept.cost + 6)
      .sort(byCost)
    return { letters, mask, kept, splits: splits.slice(0, 3) }
  }

  /** A known first part and a productive second one: «آیندهمحور» → «آینده‌محور». */
  private compounds(letters: string): Choice[] {
    const found: Choice[] = []
    for (let cut = 2; cut <= letters.length - 2; cut++) {
      if (NON_JOINING.includes(letters.charAt(cut - 1))) continue
      const first = this.firstPart(letters.slice(0, cut))
      if (first === undefined) continue
      const second = this.secondPart(letters.slice(cut))
      if (second === undefined) continue
      const mask = (1 << cut) | first.mask | (second.mask << cut)
      found.push({ mask, cost: first.cost + second.cost + PART_JOINT, rule: COMPOUND, proven: false })
    }
    return found
  }

  /** Two common words without anything between them: «بهزودی» → «به‌زودی». */
  private twoWords(letters: string): Choice[] {
    const found: Choice[] = []
    for (let cut = 2; cut <= letters.length - 2; cut++) {
      if (NON_JOINING.includes(letters.charAt(cut - 1))) continue
      if (letters.startsWith('به') && cut === 2 && MANNERS.has(letters.slice(2))) {
        return [{ mask: 1 << 2, cost: 18, rule: 'half-space.manner', proven: true }]
      }
      if (this.lexicon.rankOf(letters.slice(0, cut)) > 4) continue
      const first = this.firstPart(letters.slice(0, cut))
      const second = this.choices(letters.slice(cut))[0]
      if (first === undefined || second === undefined || second.cost > 18) continue
      const mask = (1 << cut) | first.mask | (second.mask << cut)
      found.push({ mask, cost: first.cost + second.cost + WORD_JOINT, rule: COMPOUND, proven: false })
    }
    return found
  }

  /** Arabic names of descent: «عبداللهبنعمر» → «عبدالله‌بن‌عمر». */
  private son(letters: string): Choice[] {
    const at = letters.indexOf('بن', 3)
    if (at < 0 || NON_JOINING.includes(letters.charAt(at - 1))) return []
    const known = [letters.slice(0, at), letters.slice(at + 2)].every(
      name => name.length > 2 && this.lexicon.entryMasks(name).length > 0,
    )
    return known
      ? [{ mask: (1 << at) | (1 << (at + 2)), cost: 20, rule: 'half-space.name', proven: false }]
      : []
  }

  /** An Arabic construct: «فلکالافلاک» → «فلک‌الافلاک». */
  private arabic(letters: string): Choice[] {
    const at = letters.indexOf('ال', 2)
    if (at < 0 || at > letters.length - 5 || NON_JOINING.includes(letters.charAt(at - 1))) return []
    if (this.lexicon.entryMasks(letters.slice(0, at)).length === 0 && !ARABIC_FIRST.has(letters.slice(0, at)))
      return []
    return [{ mask: 1 << at, cost: 20, rule: 'half-space.name', proven: false }]
  }

  /** Abbreviations in letter names: «بیبیسی» → «بی‌بی‌سی». */
  private spelledOut(letters: string): Choice[] {
    if (letters.length > 14) return []
    const mask = letterNames(letters, 0)
    return mask === undefined ? [] : [{ mask, cost: 20, rule: 'half-space.letters', proven: false }]
  }

  /** «سهماهه» → «سه‌ماهه». */
  private counted(letters: string): Choice[] {
    const found: Choice[] = []
    for (const number of NUMBERS) {
      if (!letters.startsWith(number) || !COUNTED.has(letters.slice(number.length))) continue
      if (NON_JOINING.includes(number.charAt(number.length - 1))) continue
      found.push({ mask: 1 << number.length, cost: 18, rule: 'half-space.number', proven: false })
    }
    return found
  }

  private firstPart(letters: string): Choice | undefined {
    const best = this.lexicon
      .entryMasks(letters)
      .map(mask => ({ mask, cost: this.costs.stem(letters, spell(letters, mask)), rule: '', proven: true }))
      .sort(byCost)[0]
    return best && (letters.length > 2 || best.cost < 15) ? best : undefined
  }

  private secondPart(letters: string): Choice | undefined {
    if (SECOND_PARTS.has(letters)) return { mask: 0, cost: this.partCost(letters), rule: '', proven: true }
    const found: Choice[] = []
    for (const reading of this.lexicon.readings(letters)) {
      if (reading.kind !== 'inflected' || reading.prefix !== '' || !SECOND_PARTS.has(reading.stem)) continue
      found.push({
        mask: reading.mask,
        cost: this.partCost(reading.stem) + this.costs.ending(reading.ending),
        rule: '',
        proven: true,
      })
    }
    return found.sort(byCost)[0]
  }

  /** A second part that is a common word of its own proves less than one that only lives in compounds. */
  private partCost(letters: string): number {
    if (letters.length < 3 || FREE_SECOND_PARTS.has(letters)) return 8
    return this.lexicon.rankOf(letters) <= 5 ? 5 : 3
  }

  /** A plural of a word we do not know, most often a name or a loan word: «وبلاگها» → «وبلاگ‌ها». */
  private unknownPlural(letters: string): Choice[] {
    const match = /^(.{3,}?)(ها|های|هایی|هایش|هایشان)$/u.exec(letters)
    const [, stem = '', ending = ''] = match ?? []
    if (stem === '' || NON_JOINING.includes(stem.charAt(stem.length - 1))) return []
    const cost = this.costs.unknown(stem) - 6 + this.costs.ending(ending)
    return [{ mask: 1 << stem.length, cost, rule: 'half-space.plural', proven: false }]
  }
}

/** The mask of three or more letter names in a row; undefined when the letters are nothing of the kind. */
function letterNames(letters: string, count: number): number | undefined {
  if (letters === '') return count >= 3 ? 0 : undefined
  for (const size of [2, 3, 5]) {
    if (!LETTER_NAMES.has(letters.slice(0, size))) continue
    const rest = letterNames(letters.slice(size), count + 1)
    if (rest !== undefined) return letters.length > size ? (1 << size) | (rest << size) : 0
  }
  return undefined
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

function byCost(a: Choice, b: Choice): number {
  return a.cost - b.cost
}

/** Is this an ending that is often typed as a word of its own? */
export function isDetachedEnding(letters: string): boolean {
  return DETACHED_ENDINGS.has(letters)
}
