// Words the dictionary does not have, read by their parts: productive compounds, names, abbreviations, loan words.
import { joinsForward } from '../characters/letter-classes.ts'
import { spell, type Lexicon } from '../lexicon/lexicon.ts'
import { byCost, type Choice } from './choice.ts'
import type { Costs } from './costs.ts'
import { letterNames } from './letter-names.ts'
import {
  AFTER_ABI,
  FAMILY_NAMES,
  NAME_STARTS,
  ARABIC_FIRST,
  BOUND_FIRST_PARTS,
  COUNTED,
  FRACTIONS,
  FREE_SECOND_PARTS,
  JOINED_SECOND_PARTS,
  MANNERS,
  NAME_PARTS,
  NEVER_TO_BE,
  NUMBERS,
  PLACE_PARTS,
  SECOND_PARTS,
} from './fa.ts'

const PART_JOINT = 6
const WORD_JOINT = 5
/** A seam that shows: nobody writes these two letters in one word. */
const OPEN_JOINT = 0
const COMPOUND = 'half-space.compound'

export class PartReader {
  private readonly lexicon: Lexicon
  private readonly costs: Costs

  constructor(lexicon: Lexicon, costs: Costs) {
    this.lexicon = lexicon
    this.costs = costs
  }

  /** Readings by parts; `listed`: the dictionary has a reading of its own, so only productive parts are looked for. */
  choices(letters: string, listed: boolean): Choice[] {
    const productive = [...this.learnt(letters), ...this.compounds(letters)]
    if (listed) return productive
    return [
      ...this.son(letters),
      ...this.name(letters),
      ...this.arabic(letters),
      ...this.spelledOut(letters),
      ...this.counted(letters),
      ...productive,
      ...this.unknownPlural(letters),
      ...this.superlative(letters),
      ...this.doubled(letters),
      ...this.copula(letters),
      ...this.possessive(letters),
      ...this.object(letters),
      ...this.twoWords(letters),
    ]
  }

  /** What the newsroom itself writes with one half-space. */
  private learnt(letters: string): Choice[] {
    if (!this.costs.learns) return []
    const found: Choice[] = []
    for (let cut = 2; cut <= letters.length - 2; cut++) {
      if (!this.costs.isLearntFirstPart(letters.slice(0, cut))) continue
      const cost = this.costs.learnt(spell(letters, 1 << cut))
      if (cost !== undefined) found.push({ mask: 1 << cut, cost, rule: 'half-space.learnt', proven: false })
    }
    return found
  }

  /** A known first part and a productive second one: «آیندهمحور» → «آینده‌محور». */
  private compounds(letters: string): Choice[] {
    const found: Choice[] = []
    for (let cut = 2; cut <= letters.length - 2; cut++) {
      if (!joinsForward(letters.charAt(cut - 1))) continue
      const first = this.firstPart(letters.slice(0, cut))
      if (first === undefined) continue
      const second = this.secondPart(letters.slice(cut))
      if (second === undefined) continue
      const mask = (1 << cut) | first.mask | (second.mask << cut)
      const cost = first.cost + second.cost + (isOpenSeam(letters, cut) ? OPEN_JOINT : PART_JOINT)
      found.push({ mask, cost, rule: COMPOUND, proven: false })
    }
    return found
  }

  /** Two common words without anything between them: «بهزودی» → «به‌زودی». */
  private twoWords(letters: string): Choice[] {
    const found: Choice[] = []
    for (let cut = 2; cut <= letters.length - 2; cut++) {
      if (!joinsForward(letters.charAt(cut - 1))) continue
      if (letters.startsWith('به') && cut === 2 && MANNERS.has(letters.slice(2))) {
        const mask = (1 << 2) | (letters.endsWith('های') ? 1 << (letters.length - 2) : 0)
        return [{ mask, cost: 18, rule: 'half-space.manner', proven: true }]
      }
      if (this.lexicon.rankOf(letters.slice(0, cut)) > (cut > 2 && letters.length - cut > 3 ? 9 : 4)) continue
      const first = this.firstPart(letters.slice(0, cut))
      const second = this.common(letters.slice(cut))
      if (first === undefined || second === undefined || second.cost > 22) continue
      const mask = (1 << cut) | first.mask | (second.mask << cut)
      const cost = first.cost + second.cost + (isOpenSeam(letters, cut) ? OPEN_JOINT : WORD_JOINT)
      found.push({ mask, cost, rule: COMPOUND, proven: false })
    }
    return found
  }

  /** Arabic names of descent: «عبداللهبنعمر» → «عبدالله‌بن‌عمر». */
  private son(letters: string): Choice[] {
    const at = letters.indexOf('بن', 3)
    if (at < 0) return []
    const known = [letters.slice(0, at), letters.slice(at + 2)].every(
      name => name.length > 2 && this.lexicon.entryMasks(name).length > 0,
    )
    const before = joinsForward(letters.charAt(at - 1)) ? 1 << at : 0
    return known ? [{ mask: before | (1 << (at + 2)), cost: 20, rule: 'half-space.name', proven: false }] : []
  }

  /** «ملکحسینی» → «ملک‌حسینی», «ابیبکر» → «ابی‌بکر». */
  private name(letters: string): Choice[] {
    const at = letters.startsWith('ابی')
      ? 3
      : [...NAME_STARTS].find(start => letters.startsWith(start))?.length
    if (at === undefined || !joinsForward(letters.charAt(at - 1))) return []
    const rest = letters.slice(at)
    const known = letters.startsWith('ابی') ? AFTER_ABI.has(rest) : FAMILY_NAMES.has(rest)
    return known ? [{ mask: 1 << at, cost: 20, rule: 'half-space.name', proven: false }] : []
  }

  /** An Arabic construct: «فلکالافلاک» → «فلک‌الافلاک». */
  private arabic(letters: string): Choice[] {
    const at = letters.indexOf('ال', 2)
    if (at < 0 || at > letters.length - 5 || !joinsForward(letters.charAt(at - 1))) return []
    const first = letters.slice(0, at)
    const isWord = (part: string): boolean => this.lexicon.entryMasks(part).length > 0
    if (isWord(`${first}ال`) || (!isWord(first) && !ARABIC_FIRST.has(first))) return []
    return [{ mask: 1 << at, cost: 20, rule: 'half-space.name', proven: false }]
  }

  /** Abbreviations in letter names: «بیبیسی» → «بی‌بی‌سی». */
  private spelledOut(letters: string): Choice[] {
    if (letters.length > 14) return []
    const mask = letterNames(letters, 0)
    return mask === undefined ? [] : [{ mask, cost: 20, rule: 'half-space.letters', proven: false }]
  }

  /** «سهماهه» → «سه‌ماهه», «هجدهساله» → «هجده‌ساله», «بیستودو» → «بیست‌ودو». */
  private counted(letters: string): Choice[] {
    const found: Choice[] = []
    for (const number of NUMBERS) {
      const rest = letters.slice(number.length)
      if (!letters.startsWith(number) || rest === '' || !joinsForward(number.charAt(number.length - 1)))
        continue
      const second = this.countedRest(number, rest)
      if (second === undefined) continue
      const mask = (1 << number.length) | (second << number.length)
      found.push({ mask, cost: 18, rule: 'half-space.number', proven: false })
    }
    return found
  }

  private countedRest(number: string, rest: string): number | undefined {
    if (COUNTED.has(rest) || FRACTIONS.has(rest) || NUMBERS.has(rest)) return 0
    if (rest.startsWith('و') && NUMBERS.has(rest.slice(1))) return 0
    const reading = number.length > 2 || /(?:ه|ی|های)$/u.test(rest) ? this.common(rest) : undefined
    if (reading === undefined || reading.cost > 27) return undefined
    return reading.mask
  }

  /** An adjective that the dictionary does not compare: «اقتصادیترین» → «اقتصادی‌ترین». */
  private superlative(letters: string): Choice[] {
    const [, stem = ''] = /^(.{3,})تر(?:ین)?$/u.exec(letters) ?? []
    if (stem === '' || !joinsForward(stem.charAt(stem.length - 1))) return []
    const reading = this.common(stem) ?? this.compounds(stem).sort(byCost)[0]
    if (reading === undefined) return []
    const mask = reading.mask | (1 << stem.length)
    return [{ mask, cost: reading.cost + 6, rule: 'half-space.comparative', proven: false }]
  }

  /** «ساکتاند» → «ساکت‌اند». */
  private copula(letters: string): Choice[] {
    const stem = letters.slice(0, -3)
    if (!letters.endsWith('اند') || stem.length < 3 || !joinsForward(stem.charAt(stem.length - 1))) return []
    const reading = this.common(stem) ?? this.compounds(stem).sort(byCost)[0]
    if (reading === undefined) return []
    const mask = reading.mask | (1 << stem.length)
    return [{ mask, cost: reading.cost + 3, rule: 'half-space.ending', proven: false }]
  }

  /** «تحصیلیام» → «تحصیلی‌ام»: the dictionary gives words in ی no possessives. */
  private possessive(letters: string): Choice[] {
    const [, stem = ''] = /^(.{2,}ی)(?:ام|اش)$/u.exec(letters) ?? []
    const reading = stem === '' ? undefined : this.common(stem)
    if (reading === undefined) return []
    const mask = reading.mask | (1 << stem.length)
    return [{ mask, cost: reading.cost + 5, rule: 'half-space.ending', proven: false }]
  }

  /** A verb and its object: «میشناسندش» → «می‌شناسندش». */
  private object(letters: string): Choice[] {
    const [, verb = ''] = /^(ن?می.+?)(?:شان|مان|تان|اش|ش|م|ت)$/u.exec(letters) ?? []
    return this.lexicon
      .readings(verb)
      .filter(({ kind, mask }) => kind === 'verb' && mask !== 0)
      .map(reading => {
        const cost = this.costs.reading(reading, spell(verb, reading.mask)) + 6
        return { mask: reading.mask, cost, rule: 'half-space.verb', proven: false }
      })
  }

  /** «دستبهدست» → «دست‌به‌دست». */
  private doubled(letters: string): Choice[] {
    const size = (letters.length - 2) / 2
    const word = letters.slice(0, Math.max(0, size))
    if (size < 2 || letters !== `${word}به${word}`) return []
    const first = !joinsForward(word.charAt(size - 1)) ? 0 : 1 << size
    return [{ mask: first | (1 << (size + 2)), cost: 16, rule: 'half-space.compound', proven: false }]
  }

  private common(letters: string): Choice | undefined {
    return this.lexicon
      .readings(letters)
      .filter(({ kind }) => kind !== 'verb')
      .map(reading => ({
        mask: reading.mask,
        cost: this.costs.reading(reading, spell(letters, reading.mask)),
        rule: '',
        proven: true,
      }))
      .sort(byCost)[0]
  }

  private firstPart(letters: string): Choice | undefined {
    if (this.lexicon.rankOf(letters) === 1 && !BOUND_FIRST_PARTS.has(letters)) return undefined
    const best = this.lexicon
      .entryMasks(letters)
      .map(mask => ({ mask, cost: this.costs.stem(letters, spell(letters, mask)), rule: '', proven: true }))
      .sort(byCost)[0]
    return best && (letters.length > 2 || best.cost < 15) ? best : undefined
  }

  private secondPart(letters: string): Choice | undefined {
    if (this.isSecond(letters)) return { mask: 0, cost: this.partCost(letters), rule: '', proven: true }
    const adverb = /^(.+?)ی?انه(?:\u0654|ای)?$/u.exec(letters)?.[1]
    if (adverb !== undefined && SECOND_PARTS.has(adverb)) return { mask: 0, cost: 6, rule: '', proven: true }
    const people = /^(..+)ان$/u.exec(letters)?.[1]
    if (people !== undefined && SECOND_PARTS.has(people))
      return { mask: 0, cost: this.partCost(people) + 2, rule: '', proven: true }
    const found: Choice[] = []
    for (const reading of this.lexicon.readings(letters)) {
      if (reading.kind !== 'inflected' || reading.prefix !== '' || !this.isSecond(reading.stem)) continue
      found.push({
        mask: reading.mask,
        cost: this.partCost(reading.stem) + this.costs.ending(reading.ending),
        rule: '',
        proven: true,
      })
    }
    return found.sort(byCost)[0]
  }

  /** A productive second part; so is who does something: «برنده» of «نفت‌برنده». */
  private isSecond(letters: string): boolean {
    if (SECOND_PARTS.has(letters) || NEVER_TO_BE.test(letters)) return true
    const verb = /^(.{2,})نده$/u.exec(letters)?.[1]
    return verb !== undefined && this.lexicon.verbRankOf(verb) < 9
  }

  /** A second part that is a common word of its own proves less than one that only lives in compounds. */
  private partCost(letters: string): number {
    if (NAME_PARTS.has(letters)) return 1
    if (letters === 'شده') return 4
    if (PLACE_PARTS.has(letters)) return 20
    if (JOINED_SECOND_PARTS.test(letters)) return 9
    if (letters.length < 3 || FREE_SECOND_PARTS.has(letters)) return 8
    return this.lexicon.rankOf(letters) <= 5 ? 5 : 3
  }

  /** A plural of a word we do not know, most often a name or a loan word: «وبلاگها» → «وبلاگ‌ها». */
  private unknownPlural(letters: string): Choice[] {
    const match = /^(.{3,}?)(ها|های|هایی|هایش|هایشان|هاست)$/u.exec(letters)
    const [, stem = '', ending = ''] = match ?? []
    if (stem === '' || !joinsForward(stem.charAt(stem.length - 1))) return []
    const cost = this.costs.unknown(stem) - 6 + this.costs.ending(ending)
    const inner = this.compounds(stem).sort(byCost)[0]
    const plain = { mask: 1 << stem.length, cost, rule: 'half-space.plural', proven: false }
    if (inner === undefined) return [plain]
    return [plain, { ...inner, mask: inner.mask | plain.mask, cost: inner.cost + this.costs.ending(ending) }]
  }
}

/** After the silent ه of a word and before آ letters are hardly ever joined: «ریشهیاب», «دانشآموز». */
function isOpenSeam(letters: string, cut: number): boolean {
  return letters.charAt(cut) === 'آ' || (cut > 3 && letters.charAt(cut - 1) === 'ه')
}
