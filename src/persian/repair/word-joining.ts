// Neighbouring words that are one: «می» and its verb, an ending typed as a word, the parts of a compound.
import type { Lexicon } from '../lexicon/lexicon.ts'
import {
  BOUND_FIRST_PARTS,
  BOUND_SECOND_PARTS,
  COUNTED,
  FREE_FIRST_PARTS,
  FREE_SECOND_PARTS,
  LETTER_NAMES,
  NEVER_ALONE,
  NUMBERS,
  SECOND_PARTS,
} from './fa.ts'
import { isDetachedEnding, type Choice, type Word, type WordReader } from './word-reading.ts'

/** Price of taking out a space: more than putting a half-space into a word, since spaces are typed on purpose. */
const CHANGE = 4
/** What a part that only lives in compounds is worth. */
const BOUND = 12
/** A compound above this is not in our list of frequent words. */
const COMMON_COMPOUND = 16.5
const VERB_SIGN = /^(?:بر|باز|در|فرو|وا|ور|سر|فرا|دربر)?ن?می$/u
const PREVERB = /^(?:بر|باز|در|فرو|وا|ور|فرا)$/u

export class Joiner {
  private readonly known = new Map<string, Choice | null>()

  private readonly lexicon: Lexicon
  private readonly reader: WordReader

  constructor(lexicon: Lexicon, reader: WordReader) {
    this.lexicon = lexicon
    this.reader = reader
  }

  /** Quick answer: is it worth looking whether these neighbours are one word? */
  mayJoin(words: readonly Word[]): boolean {
    const [first, second] = words
    if (!first || !second) return false
    if (isDetachedEnding(second.letters) || VERB_SIGN.test(first.letters)) return true
    if (PREVERB.test(first.letters)) return VERB_SIGN.test(second.letters)
    if (NUMBERS.has(first.letters) && COUNTED.has(second.letters)) return true
    return (
      this.lexicon.isLaterPart(second.letters) &&
      (this.lexicon.isFirstPart(first.letters) || this.isBoundSecond(second.letters))
    )
  }

  /** The cheapest reading of the neighbours as one word with a half-space at every seam; undefined when there is none. */
  join(words: readonly Word[]): Choice | undefined {
    const key = words.map(word => `${word.letters}${word.mask === 0 ? '' : word.mask}`).join(' ')
    let choice = this.known.get(key)
    if (choice === undefined) {
      if (this.known.size > 40_000) this.known.clear()
      choice = this.look(words) ?? null
      this.known.set(key, choice)
    }
    return choice ?? undefined
  }

  private look(words: readonly Word[]): Choice | undefined {
    let letters = ''
    let seams = 0
    for (const word of words) {
      if (letters !== '') seams |= 1 << letters.length
      seams |= word.mask << letters.length
      letters += word.letters
    }
    if (letters.length > 30) return undefined
    const choice = this.reader.choices(letters).find(({ mask }) => (mask & seams) === seams)
    if (choice === undefined) return this.unlisted(words, seams)
    if (!this.isCompoundSeam(words)) return { ...choice, cost: choice.cost + CHANGE }
    return this.compound(words, choice)
  }

  /** Does the first seam lie inside the dictionary's compound, and not before an ending or after the sign of a verb? */
  private isCompoundSeam([first, second]: readonly Word[]): boolean {
    return (
      first !== undefined &&
      second !== undefined &&
      !isDetachedEnding(second.letters) &&
      !VERB_SIGN.test(first.letters)
    )
  }

  /** Two words that the dictionary joins; only when at least one of them lives in compounds. */
  private compound([first, second]: readonly Word[], choice: Choice): Choice | undefined {
    if (!first || !second || FREE_FIRST_PARTS.has(first.letters)) return undefined
    if (first.letters === 'به') return undefined
    const bound =
      second.letters.startsWith('ال') ||
      BOUND_FIRST_PARTS.has(first.letters) ||
      this.isListedSecond(second.letters)
    if (bound) return { ...choice, cost: choice.cost + CHANGE - BOUND, proven: false }
    if (choice.cost > COMMON_COMPOUND && this.lexicon.entryMasks(second.letters).length > 0) return undefined
    return { ...choice, cost: choice.cost + CHANGE, proven: false }
  }

  private isBoundSecond(letters: string): boolean {
    if (BOUND_SECOND_PARTS.has(letters)) return true
    return this.lexicon
      .readings(letters)
      .some(
        ({ kind, stem, ending }) =>
          kind === 'inflected' && ending.startsWith('ها') && BOUND_SECOND_PARTS.has(stem),
      )
  }

  private isListedSecond(letters: string): boolean {
    if (SECOND_PARTS.has(letters)) return !FREE_SECOND_PARTS.has(letters)
    return this.lexicon
      .readings(letters)
      .some(
        ({ kind, stem }) => kind === 'inflected' && SECOND_PARTS.has(stem) && !FREE_SECOND_PARTS.has(stem),
      )
  }

  /** A seam that no list knows but that a closed class proves: an ending that never stands alone, a productive part. */
  private unlisted(words: readonly Word[], seams: number): Choice | undefined {
    const [first, second] = words
    if (!first || !second) return undefined
    if (words.every(word => LETTER_NAMES.has(word.letters))) return this.spelledOut(words, seams)
    if (words.length > 2) return this.longer(words)
    const kept = first.kept.cost + second.kept.cost
    if (NEVER_ALONE.test(second.letters) || this.isComparative(first, second))
      return this.ending(words, seams)
    if (NUMBERS.has(first.letters) && COUNTED.has(second.letters)) {
      return { mask: seams, cost: kept - 2, rule: 'half-space.number', proven: false }
    }
    if (!this.isNoun(first.letters) || !this.isBoundSecond(second.letters)) return undefined
    const rest = this.reader.choices(second.letters)[0]
    const mask = seams | ((rest?.mask ?? 0) << first.letters.length)
    return { mask, cost: kept - 2, rule: 'half-space.compound', proven: false }
  }

  private isComparative(first: Word, second: Word): boolean {
    return (second.letters === 'تر' || second.letters === 'تری') && this.lexicon.rankOf(first.letters) < 9
  }

  private ending([first, second]: readonly Word[], seams: number): Choice | undefined {
    if (!first || !second || FREE_FIRST_PARTS.has(first.letters) || first.letters.length < 2) return undefined
    const rule = second.letters.startsWith('ت') ? 'half-space.comparative' : 'half-space.plural'
    return { mask: seams, cost: first.kept.cost + 4 + CHANGE, rule, proven: false }
  }

  private spelledOut(words: readonly Word[], seams: number): Choice | undefined {
    return words.length < 3 ? undefined : { mask: seams, cost: 12, rule: 'half-space.letters', proven: false }
  }

  /** A compound and its ending: «هم تیمی های» → «هم‌تیمی‌های»; a number and what it counts: «ده دقیقه ای» → «ده‌دقیقه‌ای». */
  private longer(words: readonly Word[]): Choice | undefined {
    const last = words.at(-1)
    const [first] = words
    if (!first || !last) return undefined
    if (words.length === 3 && NUMBERS.has(first.letters) && last.letters === 'ای')
      return this.behind(first, this.join(words.slice(1)))
    if (!NEVER_ALONE.test(last.letters)) return undefined
    const stem = this.join(words.slice(0, -1))
    const length = words.slice(0, -1).reduce((sum, word) => sum + word.letters.length, 0)
    return stem && { ...stem, mask: stem.mask | (1 << length), cost: stem.cost + CHANGE }
  }

  private behind(first: Word, rest: Choice | undefined): Choice | undefined {
    if (rest === undefined) return undefined
    const size = first.letters.length
    return {
      ...rest,
      mask: (1 << size) | (rest.mask << size),
      cost: rest.cost + 4,
      rule: 'half-space.number',
      proven: false,
    }
  }

  private isNoun(letters: string): boolean {
    const rank = this.lexicon.rankOf(letters)
    return letters.length > 2 && rank > 1 && this.lexicon.entryMasks(letters).length > 0
  }
}
