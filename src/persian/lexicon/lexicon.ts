// The lexicon in memory: words by their letters without half-spaces, with the places of their half-spaces as a bit mask
// (bit i: a half-space before the letter with index i) and the set of endings they take. Loaded on first use.
import { Entries } from './entries.ts'
import { readLexiconFile, type LexiconFile } from './lexicon-file.ts'
import { VerbForms, type VerbForm } from './verb-forms.ts'

const ZWNJ = '\u200C'
const LONGEST_ENDING = 9

/** One reading of a word. */
export interface Analysis {
  /** The word as it should be written, with its half-spaces: «کتاب‌هایش». */
  readonly spelling: string
  /** What the endings were taken from, as listed: «کتاب»; for a verb its past or present stem: «رو» of «می‌روند». */
  readonly stem: string
  /** «بی», or what stands before a verb's stem: «برنمی». Empty when there is none. */
  readonly prefix: string
  /** Ending with its half-spaces: «\u200Cهایش». Empty when there is none. */
  readonly ending: string
  readonly kind: 'entry' | 'inflected' | 'verb' | 'participle'
  /** 1 (most frequent) to 5, or 9 when the stem is not in our list of frequent words. */
  readonly rank: number
}

/** A reading as numbers, for the repair engine's inner loop. */
export interface Reading {
  readonly mask: number
  readonly kind: Analysis['kind']
  /** Letters of the stem without half-spaces, or the verb's stem. */
  readonly stem: string
  readonly prefix: string
  readonly ending: string
  readonly stemMask: number
  readonly tense: 'past' | 'present' | 'participle' | ''
}

interface Ending {
  readonly letters: string
  readonly flag: number
  readonly mask: number
}

/** The Persian lexicon. Words are expected in Persian letters (see characters/: fold first). */
export class Lexicon {
  private readonly entries: Entries
  private readonly endings = new Map<string, Ending[]>()
  private readonly ranks = new Map<string, number>()
  private readonly spellingRanks = new Map<string, number>()
  private readonly verbRanks = new Map<string, number>()
  private readonly verbs: VerbForms
  private privative = 0
  private last: readonly [letters: string, readings: readonly Reading[]] = ['', []]

  constructor(file: LexiconFile = readLexiconFile()) {
    const lines = (name: string) => file.blocks.find(block => block.name === name)?.lines.split('\n') ?? []
    this.verbs = new VerbForms(lines('past'), lines('present'))
    const flagBits = this.readEndings(lines('endings'))
    this.readRanks(lines('frequent'))
    this.entries = new Entries(file.blocks.reduce((sum, block) => sum + block.lines.length, 0))
    for (const { name, lines: words } of file.blocks) {
      if (!name.startsWith('=')) continue
      const flags = name
        .slice(1)
        .split(' ')
        .reduce((all, flag) => all | (flagBits.get(flag) ?? 0), 0)
      this.entries.add(words, flags)
    }
  }

  /** Is the word an entry, an entry with valid endings, or a verb form? Half-spaces that stand in it must be right: «می‌روند», «کتاب‌ها». */
  isWord(word: string): boolean {
    const { letters, mask } = lettersAndMask(word)
    return this.readings(letters).some(reading => reading.mask === mask)
  }

  /** Is this exactly an entry of the dictionary, half-spaces included? */
  isEntry(word: string): boolean {
    const { letters, mask } = lettersAndMask(word)
    return this.entryMasks(letters).includes(mask)
  }

  /** Every reading of a word; its own half-spaces are not looked at: «کتابهایش» and «کتاب‌هایش» have the same readings. */
  analyse(word: string): Analysis[] {
    const { letters } = lettersAndMask(word)
    return this.readings(letters).map(reading => ({
      spelling: spell(letters, reading.mask),
      stem: spell(reading.stem, reading.stemMask),
      prefix: reading.prefix,
      ending: endingOf(letters, reading),
      kind: reading.kind,
      rank: this.rankOf(reading.stem),
    }))
  }

  /** The distinct stems of a word, longest first: «کتاب‌هایش» → «کتاب»; a word that is an entry is its own first stem. */
  stemsOf(word: string): string[] {
    const stems = this.analyse(word).map(analysis => analysis.stem)
    return [...new Set(stems)].sort((a, b) => b.length - a.length)
  }

  /** All proper spellings of letters from which half-spaces were removed: «میروند» → «می‌روند». */
  spelling(letters: string): string[] {
    return [...new Set(this.readings(letters).map(reading => spell(letters, reading.mask)))]
  }

  /** Coarse frequency: 1 (most frequent) to 5, or 9 when not in the list of frequent words. Half-spaces are ignored. */
  rankOf(word: string): number {
    return this.ranks.get(word.includes(ZWNJ) ? word.replaceAll(ZWNJ, '') : word) ?? 9
  }

  /** The rank of exactly this spelling; 9 when the list has the word only with other half-spaces, or not at all. */
  rankOfSpelling(spelling: string): number {
    return this.spellingRanks.get(spelling) ?? 9
  }

  /** The same for a verb's past or present stem: «رو», «گفت». */
  verbRankOf(stem: string): number {
    return this.verbRanks.get(stem) ?? 9
  }

  /** Do listed compounds begin with these letters before their first half-space? */
  isFirstPart(letters: string): boolean {
    return this.entries.isFirstPart(letters)
  }

  /** Do listed compounds have these letters, endings aside, after a half-space? */
  isLaterPart(letters: string): boolean {
    if (this.entries.isLaterPart(letters)) return true
    for (let cut = letters.length - 1; cut > 1; cut--) {
      if (this.endings.has(letters.slice(cut)) && this.entries.isLaterPart(letters.slice(0, cut))) return true
    }
    return false
  }

  /** Half-space masks with which the letters are listed; empty when they are not an entry. */
  entryMasks(letters: string): number[] {
    const masks: number[] = []
    for (let id = this.entries.find(letters); id >= 0; id = this.entries.before(id))
      masks.push(this.entries.maskOf(id))
    return masks
  }

  /** Shows the entries that are written without a half-space, as units from `start` to before `end`. */
  eachJoinedEntry(visit: (letters: Uint16Array, start: number, end: number) => void): void {
    this.entries.eachJoined(visit)
  }

  /** All readings of the letters, as numbers. Those of one word are asked for several times in a row. */
  readings(letters: string): readonly Reading[] {
    if (letters !== this.last[0]) this.last = [letters, this.lookUp(letters)]
    return this.last[1]
  }

  private lookUp(letters: string): Reading[] {
    const found: Reading[] = this.entryMasks(letters).map(mask => ({
      mask,
      kind: 'entry',
      stem: letters,
      prefix: '',
      ending: '',
      stemMask: mask,
      tense: '',
    }))
    this.inflected(letters, { prefix: '', need: 0 }, found)
    if (letters.startsWith('بی') && letters.length > 4)
      this.inflected(letters, { prefix: 'بی', need: this.privative }, found)
    for (const form of this.verbs.analyse(letters)) found.push(fromVerb(form))
    return found
  }

  private inflected(
    letters: string,
    { prefix, need }: { prefix: string; need: number },
    found: Reading[],
  ): void {
    const from = prefix.length
    const joint = from > 0 ? bit(from) : 0
    const start = Math.max(from + 1, letters.length - LONGEST_ENDING)
    for (let cut = from > 0 ? letters.length : letters.length - 1; cut >= start; cut--) {
      const endings = cut === letters.length ? BARE : this.endings.get(letters.slice(cut))
      if (!endings) continue
      const stem = letters.slice(from, cut)
      for (let id = this.entries.find(stem); id >= 0; id = this.entries.before(id)) {
        const flags = this.entries.flagsOf(id)
        if ((flags & need) !== need) continue
        const stemMask = this.entries.maskOf(id)
        for (const ending of endings) {
          if (ending.flag !== 0 && (flags & ending.flag) === 0) continue
          const mask = joint | (stemMask << from) | (ending.mask << cut)
          found.push({ mask, kind: 'inflected', stem, prefix, ending: ending.letters, stemMask, tense: '' })
        }
      }
    }
  }

  private readEndings(lines: readonly string[]): Map<string, number> {
    const bits = new Map<string, number>()
    for (const line of lines) {
      const [flag = '', ...endings] = line.split(' ')
      const flagBit = 1 << bits.size
      bits.set(flag, flagBit)
      if (flag === 'pa') this.privative = flagBit
      else for (const ending of endings) this.addEnding(ending, flagBit)
    }
    return bits
  }

  private addEnding(ending: string, flag: number): void {
    const { letters, mask } = lettersAndMask(ending)
    const list = this.endings.get(letters) ?? []
    list.push({ letters, flag, mask })
    this.endings.set(letters, list)
  }

  private readRanks(lines: readonly string[]): void {
    for (const line of lines) {
      const [rank = '', ...words] = line.split(' ')
      const ranks = rank.startsWith('v') ? this.verbRanks : this.ranks
      for (const word of words) {
        const letters = word.includes(ZWNJ) ? word.replaceAll(ZWNJ, '') : word
        if (ranks === this.ranks && !this.spellingRanks.has(word)) this.spellingRanks.set(word, Number(rank))
        if (!ranks.has(letters)) ranks.set(letters, Number(rank.slice(-1)))
      }
    }
  }
}

let loaded: Lexicon | undefined

/** The one lexicon of the process, read on first use. */
export function lexicon(): Lexicon {
  loaded ??= new Lexicon()
  return loaded
}

/** Letters without half-spaces, and the mask of where they stood. */
export function lettersAndMask(word: string): { letters: string; mask: number } {
  let at = word.indexOf(ZWNJ)
  if (at < 0) return { letters: word, mask: 0 }
  let mask = 0
  for (let count = 0; at >= 0; at = word.indexOf(ZWNJ, at + 1)) mask |= bit(at - count++)
  return { letters: word.replaceAll(ZWNJ, ''), mask }
}

/** The letters with half-spaces set by the mask. */
export function spell(letters: string, mask: number): string {
  if (mask === 0) return letters
  let out = ''
  let from = 0
  for (let i = 1; i < letters.length && i < 31; i++) {
    if ((mask & (1 << i)) === 0) continue
    out += letters.slice(from, i) + ZWNJ
    from = i
  }
  return out + letters.slice(from)
}

const BARE: readonly Ending[] = [{ letters: '', flag: 0, mask: 0 }]

function fromVerb(form: VerbForm): Reading {
  const kind = form.tense === 'participle' ? 'participle' : 'verb'
  return {
    mask: form.mask,
    kind,
    stem: form.stem,
    prefix: form.prefix,
    ending: form.ending,
    stemMask: 0,
    tense: form.tense,
  }
}

function endingOf(letters: string, reading: Reading): string {
  if (reading.ending === '') return ''
  const cut = letters.length - reading.ending.length
  return spell(letters, reading.mask).slice(spell(letters.slice(0, cut), reading.mask).length)
}

function bit(index: number): number {
  return index >= 0 && index < 31 ? 1 << index : 0
}
