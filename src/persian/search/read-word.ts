import { lexicon, type Reading } from '../lexicon/lexicon.ts'
import { joinsForward } from '../characters/letter-classes.ts'
import { ZWNJ } from '../characters/signs.ts'
import { foldForComparison } from '../characters/fold.ts'
import { AND, ENDINGS, FUNCTION_WORDS, PLURALS } from './fa.ts'
import { splitUnlisted } from './split-unlisted.ts'
import { singularsOf } from './plurals.ts'
import { stemOfLongVerb } from './verb-stem.ts'
import { stemOfCopula, stemsByEnding, stemsOfReading, stemsOfUnknown } from './stems.ts'

/** How search understands one written word. All strings are folded. */
export interface WordReading {
  /** The letters without half-spaces: «روابطعمومی». */
  readonly joined: string
  /** What it is a form of, the joined form left out. */
  readonly stems: readonly string[]
  /** The words it is made of, each with its own endings; one when it is no compound. */
  readonly parts: readonly string[]
  /** Does the lexicon know it? */
  readonly listed: boolean
}

const REMEMBERED = 20_000
const LONGEST_READ = 30
const remembered = new Map<string, WordReading>()

/** Reads a word of Persian letters and half-spaces («کتاب‌هایشان»). Half-spaces that stand in it are believed. */
export function readWord(written: string): WordReading {
  const known = remembered.get(written)
  if (known !== undefined) return known
  if (remembered.size >= REMEMBERED) remembered.clear()
  const reading = written.length > LONGEST_READ ? unlisted(written) : read(written)
  remembered.set(written, reading)
  return reading
}

/**
 * Does the lexicon know these words as one, with a half-space at every place where they meet? After a letter that
 * does not join, none is needed («امید آفرینی», «کار آفرین»), unless a function word is among them («در آمد»). Verbs of
 * two words are one too («خواهند رفت»).
 */
export function isListedTogether(words: readonly string[]): boolean {
  if (stemOfLongVerb(words).length > 0) return true
  // The lexicon writes «گفت‌وگو»; the joint after و is not asked for.
  const { letters, mask } = measure(words.join(ZWNJ).replaceAll(ZWNJ + AND + ZWNJ, ZWNJ + AND))
  if (letters.length > LONGEST_READ) return false
  const asked = words.some(word => FUNCTION_WORDS.includes(word)) ? mask : visible(letters, mask)
  return readingsOf(letters).some(reading => (reading.mask & asked) === asked)
}

// The half-spaces one can see: those after a letter that would join the next.
function visible(letters: string, mask: number): number {
  let seen = 0
  for (let at = 1; at < letters.length && at < 31; at++) {
    if ((mask & (1 << at)) !== 0 && joinsForward(letters.charAt(at - 1))) seen |= 1 << at
  }
  return seen
}

/** Is the last of these an ending of the word before it, or the first the beginning of a verb? */
export function isOneForm(first: string, second: string): boolean {
  const cut = measure(first).letters.length
  const { letters } = measure(first + ZWNJ + second)
  if (letters.length > LONGEST_READ) return false
  return readingsOf(letters).some(({ kind, mask, prefix, ending }) => {
    const atEnding = ending !== '' && letters.length - ending.length === cut
    const atBeginning = kind === 'verb' && prefix.length === cut
    return (
      (kind !== 'entry' && (atEnding || atBeginning)) || (kind === 'participle' && (mask & (1 << cut)) !== 0)
    )
  })
}

function read(written: string): WordReading {
  const { letters, mask } = measure(written.replaceAll(ZWNJ + AND + ZWNJ, ZWNJ + AND))
  const fitting = readingsOf(letters).filter(reading => fits(reading, mask))
  const best = bestOf(fitting, mask)
  if (best === undefined) return unlisted(written)
  const entries = fitting.filter(({ kind }) => kind === 'entry').map(entry => entry.mask)
  const parts = splitAt(letters, partMask(best))
  // «حرفه‌ای» is an entry, but what was written «حرفهای» may also be the plural of «حرف».
  const isEntry = (reading: Reading) => entries.includes(mask) || entries.includes(reading.mask)
  const stems = fitting.flatMap(reading => stemsOfReading(letters, reading, isEntry(reading)))
  return finish({ letters, stems: [...stems, ...withoutAnd(parts)], parts, listed: true })
}

// Before an ending a half-space may be set or not: «شهرهای» is right, «شهر‌های» is common.
function fits({ mask, prefix, stem, ending }: Reading, written: number): boolean {
  const believed = ending === '' ? written : written & ~(1 << (prefix.length + stem.length))
  return (mask & believed) === believed
}

function finish(found: { letters: string; stems: string[]; parts: string[]; listed: boolean }): WordReading {
  const joined = foldForComparison(found.letters)
  const stems = [...new Set(found.stems.map(foldStem))].filter(stem => stem !== joined && stem !== '')
  return { joined, stems, parts: found.parts.map(foldForComparison).filter(Boolean), listed: found.listed }
}

// A verb's stem is marked, so that «می‌روند» does not find the noun «رو».
function foldStem(stem: string): string {
  return stem.startsWith('~') ? `~${foldForComparison(stem.slice(1))}` : foldForComparison(stem)
}

function readingsOf(letters: string): readonly Reading[] {
  const readings = lexicon().readings(letters)
  if (readings.length > 0 || !letters.startsWith('\u0627')) return readings
  return lexicon().readings(`\u0622${letters.slice(1)}`)
}

function bestOf(readings: readonly Reading[], mask: number): Reading | undefined {
  const cost = ({ kind, mask: own, stem }: Reading) =>
    (own === mask ? 0 : 100) + (kind === 'entry' ? 0 : 20) + lexicon().rankOf(stem)
  return [...readings].sort((a, b) => cost(a) - cost(b) || b.stem.length - a.stem.length)[0]
}

// Only what makes a compound: half-spaces within the stem, and the one after بی; not those before endings.
function partMask({ kind, mask, prefix, stemMask }: Reading): number {
  if (kind === 'verb' || kind === 'participle') return 0
  if (kind === 'entry') return mask
  return (stemMask << prefix.length) | (prefix === '' ? 0 : 1 << prefix.length)
}

function splitAt(letters: string, mask: number): string[] {
  const parts: string[] = []
  let from = 0
  for (let at = 1; at < letters.length && at < 31; at++) {
    if ((mask & (1 << at)) === 0) continue
    parts.push(letters.slice(from, at))
    from = at
  }
  return glueEndings([...parts, letters.slice(from)])
}

// A word nobody listed: the half-spaces the writer set are all there is to go by.
function unlisted(written: string): WordReading {
  const pieces = written.split(ZWNJ)
  const parts = glueEndings(pieces)
  const letters = pieces.join('')
  const endings = [
    ...stemsOfUnknown(pieces),
    ...stemsByEnding(letters),
    ...stemOfCopula(letters),
    ...singularsOf(letters),
  ]
  const stems = [...endings, ...stemsOfSplit(written)]
  return finish({ letters, stems, parts, listed: false })
}

// «هفتهنامهای» is nobody's word, but «هفته» and «نامه‌ای» are.
function stemsOfSplit(written: string): string[] {
  return splitUnlisted(written).flatMap(([first, second]) => {
    const isEntry = lexicon().isEntry(second)
    const stems = lexicon()
      .readings(second)
      .flatMap(reading => stemsOfReading(second, reading, isEntry))
    return stems.filter(stem => !stem.startsWith('~')).map(stem => first + stem)
  })
}

function glueEndings(pieces: readonly string[]): string[] {
  const parts: string[] = []
  for (const piece of pieces.flatMap(splitAnd)) {
    const before = parts.pop()
    if (before === undefined) parts.push(piece)
    else if (PLURALS.includes(piece) || ENDINGS.includes(piece)) parts.push(before + piece)
    else parts.push(before, piece)
  }
  return parts
}

// «وگو» of «گفت‌وگو» is two words; «وضع» is one.
function splitAnd(piece: string, index: number): readonly string[] {
  const rest = piece.slice(AND.length)
  const joined = index > 0 && piece.startsWith(AND) && rest.length > 1 && !lexicon().isEntry(piece)
  return joined && lexicon().readings(rest).length > 0 ? [AND, rest] : [piece]
}

// «گفت‌وگو» is also written «گفتگو».
function withoutAnd(parts: readonly string[]): string[] {
  const [first, middle, last, ...more] = parts
  if (first === undefined || last === undefined || middle !== AND || more.length > 0) return []
  return lexicon().isEntry(first + last) ? [first + last] : []
}

function measure(written: string): { letters: string; mask: number } {
  let mask = 0
  let at = 0
  for (const piece of written.split(ZWNJ)) {
    if (at > 0 && at < 31) mask |= 1 << at
    at += piece.length
  }
  return { letters: written.replaceAll(ZWNJ, ''), mask }
}
