// Neighbouring words that are one: «می» and its verb, an ending typed as a word, the parts of a compound.
import { spell, type Lexicon } from '../lexicon/lexicon.ts'
import type { Choice } from './choice.ts'
import type { Costs } from './costs.ts'
import { isDescent, isLineOfDescent } from './descent.ts'
import { AGENT, AM, ARE, BOUND_FIRST_PARTS, DEMONSTRATIVES, FREE_FIRST_PARTS, OF_PRAYERS } from './fa.ts'
import { isFamilyName, isManner, isPair, isWithout } from './known-pairs.ts'
import type { Word, WordReader } from './word-reading.ts'
import { Role } from './word-roles.ts'

/** Price of taking out a space: more than putting a half-space into a word, since spaces are typed on purpose. */
const CHANGE = 4
/** What a part that only lives in compounds is worth. */
const BOUND = 12
/** A compound above this is not in our list of frequent words. */
const COMMON_COMPOUND = 16.5
const FREQUENT_COMPOUND = 15
const MOST_LETTERS = 30
const REMEMBERED = 20_000
const ENDING_RULES: Readonly<Record<string, string>> = { ت: 'half-space.comparative', ه: 'half-space.plural' }

/** Only neighbours with one of these roles are otherwise to a joiner for lines whose half-spaces have become spaces. */
export const JOINED_WHEN_SPACED = Role.son | Role.letterName

/** What neighbours make that begin so, as far as it was looked up; null: nothing. */
interface Beginning {
  choice?: Choice | null
  readonly next: Map<Word, Beginning>
}

export class Joiner {
  private readonly lexicon: Lexicon
  private readonly reader: WordReader
  private readonly costs: Costs
  private readonly spaced: boolean
  /** What three and more words make, word by word. */
  private readonly longJoins: Beginning = { next: new Map() }
  private remembered = 0

  /** `spaced`: for lines whose half-spaces have become spaces, where more neighbours are one word. */
  constructor(
    lexicon: Lexicon,
    { reader, costs, spaced }: { reader: WordReader; costs: Costs; spaced: boolean },
  ) {
    this.costs = costs
    this.lexicon = lexicon
    this.reader = reader
    this.spaced = spaced
  }

  /** Quick answer: is it worth looking whether these neighbours are one word? */
  mayJoin(first: Word, second: Word, third: Word | undefined): boolean {
    if ((first.offers & second.asks) !== 0 && this.mayBeProven(first, second, third)) return true
    return this.costs.learns && this.costs.isLearntFirstPart(first.letters)
  }

  private mayBeProven(first: Word, second: Word, third: Word | undefined): boolean {
    if ((second.roles & Role.ending) !== 0 || (first.roles & Role.verbSign) !== 0) return true
    if ((first.roles & Role.preverb) !== 0 && (second.roles & Role.verbSign) !== 0) return true
    if ((first.roles & Role.number) !== 0 && ((second.roles & Role.counted) !== 0 || third?.letters === 'ای'))
      return true
    if ((first.roles & second.roles & Role.letterName) !== 0) return true
    if ((second.roles & Role.boundSecond) !== 0 && (first.roles & Role.noun) !== 0) return true
    if ((first.roles & Role.arabicFirst) !== 0 && (second.roles & Role.arabic) !== 0) return true
    if (isFamilyName(first, second)) return true
    if (this.spaced && ((first.roles | second.roles) & Role.son) !== 0 && isDescent(first, second))
      return true
    if ((second.roles & Role.follower) !== 0 && isPair(first, second)) return true
    if (isWithout(first, second)) return true
    if ((second.roles & Role.arabicSecond) !== 0 && (first.roles & Role.noun) !== 0) return true
    return (first.roles & Role.first) !== 0 && (second.roles & Role.later) !== 0
  }

  /** The cheapest reading of the neighbours as one word with a half-space at every seam; undefined when there is none. */
  join(words: readonly Word[]): Choice | undefined {
    const [first, second] = words
    if (words.length !== 2 || !first || !second) return this.joinMore(words)
    const joins = this.spaced ? first.spacedJoins : first.joins
    const known = joins.get(second)
    if (known !== undefined) return known ?? undefined
    const choice = this.look(words)
    joins.set(second, choice ?? null)
    return choice
  }

  private joinMore(words: readonly Word[]): Choice | undefined {
    let beginning = this.longJoins
    for (const word of words) beginning = beginning.next.get(word) ?? this.begin(beginning, word)
    if (beginning.choice === undefined) beginning.choice = this.look(words) ?? null
    return beginning.choice ?? undefined
  }

  private begin(beginning: Beginning, word: Word): Beginning {
    const longer = { next: new Map<Word, Beginning>() }
    if (this.remembered++ >= REMEMBERED) {
      this.longJoins.next.clear()
      this.remembered = 0
    }
    beginning.next.set(word, longer)
    return longer
  }

  private look(words: readonly Word[]): Choice | undefined {
    let letters = ''
    let seams = 0
    for (const word of words) {
      if (letters !== '') seams |= 1 << letters.length
      seams |= word.mask << letters.length
      letters += word.letters
    }
    if (letters.length > MOST_LETTERS) return undefined
    const found = this.areProven(words) ? this.known(words, letters, seams) : undefined
    const learnt = this.costs.learnt(spell(letters, seams))
    if (learnt === undefined || found?.proven === true) return found
    if (found && found.cost <= learnt + CHANGE) return found
    return { mask: seams, cost: learnt + CHANGE, rule: 'half-space.learnt', proven: false }
  }

  /** What only the newsroom has taught proves no more than itself: «شده‌است» says nothing of «می شده است». */
  private areProven(words: readonly Word[]): boolean {
    return words.every((word, i) => {
      const next = words[i + 1]
      return next === undefined || this.mayBeProven(word, next, words[i + 2])
    })
  }

  private known(words: readonly Word[], letters: string, seams: number): Choice | undefined {
    if (this.spaced && isLineOfDescent(words)) return likeOne(words, seams, 'half-space.name')
    if (words.length > 2 && words.every(word => (word.roles & Role.letterName) !== 0))
      return this.spaced ? spelledOut(seams) : undefined
    const choice = this.reader.choices(letters).find(({ mask }) => (mask & seams) === seams)
    if (choice === undefined) return this.unlisted(words, seams)
    if (!isCompoundSeam(words)) return { ...choice, cost: choice.cost + CHANGE }
    return this.compound(words, choice)
  }

  /** Two words that the dictionary joins; only when at least one of them lives in compounds. */
  private compound([first, second]: readonly Word[], choice: Choice): Choice | undefined {
    if (!first || !second) return undefined
    const isFree = FREE_FIRST_PARTS.has(first.letters) || first.letters === 'به'
    if (isFree && !isPair(first, second)) return undefined
    const bound =
      second.letters.startsWith('ال') ||
      BOUND_FIRST_PARTS.has(first.letters) ||
      (second.roles & (Role.second | Role.boundSecond)) !== 0 ||
      isAgent(first, second) ||
      isPair(first, second)
    const proven = choice.proven && !OF_PRAYERS.has(second.letters)
    if (bound) return { ...choice, cost: choice.cost + CHANGE - BOUND, proven }
    const stem = choice.stem ?? choice.cost
    if (stem > COMMON_COMPOUND && this.lexicon.entryMasks(second.letters).length > 0) return undefined
    return { ...choice, cost: choice.cost + CHANGE, proven: stem <= FREQUENT_COMPOUND }
  }

  /** A seam that no list knows but that a closed class proves: an ending that never stands alone, a productive part. */
  private unlisted(words: readonly Word[], seams: number): Choice | undefined {
    const [first, second] = words
    if (!first || !second) return undefined
    if (words.length > 2) return this.longer(words)
    const cost = first.kept.cost + second.kept.cost - 2
    if (
      (second.roles & Role.neverAlone) !== 0 ||
      this.isComparative(first, second) ||
      this.isMine(first, second)
    )
      return ending(first, second, seams)
    if ((first.roles & Role.number) !== 0 && (second.roles & Role.counted) !== 0) {
      return { mask: seams, cost, rule: 'half-space.number', proven: false }
    }
    if (isArabicConstruct(first, second)) return { mask: seams, cost, rule: 'half-space.name', proven: false }
    if ((first.roles & Role.verbSign) !== 0 && this.isUnknownVerb(second))
      return { mask: seams, cost, rule: 'half-space.verb', proven: false }
    if (isWithout(first, second)) return { mask: seams, cost, rule: 'half-space.prefix', proven: false }
    if (isManner(first, second)) return { mask: seams, cost, rule: 'half-space.manner', proven: false }
    if (isFamilyName(first, second) || isPair(first, second))
      return { mask: seams, cost, rule: 'half-space.name', proven: false }
    if ((first.roles & Role.noun) === 0) return undefined
    if ((second.roles & Role.boundSecond) === 0) return undefined
    const rest = this.reader.choices(second.letters)[0]
    const mask = seams | ((rest?.mask ?? 0) << first.letters.length)
    const price = Math.min(cost, first.kept.cost + (rest?.cost ?? cost) - 2)
    return { mask, cost: price, rule: 'half-space.compound', proven: false }
  }

  /** «می شناسندش»: after the sign of a verb what is no word at all is a verb, when it ends as one. */
  private isUnknownVerb({ letters, mask }: Word): boolean {
    const last = letters.length - 1
    const isEzafe = letters.endsWith('ی') && (mask & (1 << last)) !== 0
    return (
      letters.length > 3 &&
      !isEzafe &&
      /(?:[مید]|ند|تان|شان|مان|ش)$/u.test(letters) &&
      this.lexicon.readings(letters).length === 0
    )
  }

  private isComparative(first: Word, second: Word): boolean {
    return (second.letters === 'تر' || second.letters === 'تری') && this.lexicon.rankOf(first.letters) < 9
  }

  /** «ایرانی ام» → «ایرانی‌ام», «همین هاست» → «همین‌هاست». */
  private isMine(first: Word, second: Word): boolean {
    if (second.letters === ARE) return DEMONSTRATIVES.has(first.letters)
    return second.letters === AM && /..[هی]$/u.test(first.letters) && this.lexicon.isWord(first.letters)
  }

  /** A compound and its ending: «هم تیمی های» → «هم‌تیمی‌های»; a number and what it counts: «ده دقیقه ای» → «ده‌دقیقه‌ای». */
  private longer(words: readonly Word[]): Choice | undefined {
    const last = words.at(-1)
    const [first] = words
    if (!first || !last) return undefined
    if (
      words.length === 3 &&
      (first.roles & Role.number) !== 0 &&
      first.letters !== 'نه' &&
      last.letters === 'ای'
    ) {
      return behind(first, this.join(words.slice(1)))
    }
    if ((last.roles & Role.neverAlone) === 0 || last.letters === 'اش') return undefined
    const stem = this.join(words.slice(0, -1))
    const length = words.slice(0, -1).reduce((sum, word) => sum + word.letters.length, 0)
    return stem && { ...stem, mask: stem.mask | (1 << length), cost: stem.cost + CHANGE }
  }
}

/** Does the first seam lie inside the dictionary's compound, and not before an ending or after the sign of a verb? */
function isCompoundSeam([first, second]: readonly Word[]): boolean {
  return ((first?.roles ?? 0) & Role.verbSign) === 0 && ((second?.roles ?? 0) & Role.ending) === 0
}

function likeOne(words: readonly Word[], mask: number, rule: string): Choice {
  return { mask, cost: words.reduce((sum, word) => sum + word.kept.cost, -2), rule, proven: false }
}

/** «معامله گر»: after a silent ه it is no «if». */
function isAgent(first: Word, second: Word): boolean {
  return second.letters === AGENT && first.letters.endsWith('ه')
}

/** «علیهم السلام», «سریع السیر». */
function isArabicConstruct(first: Word, second: Word): boolean {
  if ((first.roles & Role.arabicFirst) !== 0 && (second.roles & Role.arabic) !== 0) return true
  return (first.roles & (Role.noun | Role.arabicFirst)) !== 0 && (second.roles & Role.arabicSecond) !== 0
}

function ending(first: Word, second: Word, seams: number): Choice | undefined {
  if ((second.letters !== ARE && FREE_FIRST_PARTS.has(first.letters)) || first.letters.length < 2)
    return undefined
  if (second.letters === 'اش' && !/[هی]$/u.test(first.letters)) return undefined
  const rule = ENDING_RULES[second.letters.charAt(0)] ?? 'half-space.ending'
  return { mask: seams, cost: first.kept.cost + 4 + CHANGE, rule, proven: false }
}

function spelledOut(seams: number): Choice {
  return { mask: seams, cost: 12, rule: 'half-space.letters', proven: false }
}

function behind(first: Word, rest: Choice | undefined): Choice | undefined {
  if (rest === undefined) return undefined
  const size = first.letters.length
  const mask = (1 << size) | (rest.mask << size)
  return { ...rest, mask, cost: rest.cost + 4, rule: 'half-space.number', proven: false }
}
