import { foldForComparison } from '../../persian/index.ts'
import { abuseIn } from '../screening/find-abuse.ts'
import { bucketCount, bucketOf, settle, step } from './buckets.ts'
import { seedGroups } from './seed-words.ts'

/** What a model sees of a text: buckets, each once, in three blocks that are weighed apart. */
export interface TextPieces {
  /** Letters of the words, two to four in a row, edges of words included. */
  letters: Uint32Array
  /** Words, their bones, pairs of words, letters across the gaps, and of the raw text signs, emoji, stretched letters. */
  words: Uint32Array
  /** Seeds: how much of each group of `seeds` the text holds, from 0 to 1. */
  seeds: Float32Array
}

/** Groups of seeds, with their weights in log-odds before anything is learnt. */
export const seeds: readonly { name: string; weight: number }[] = [
  { name: 'obscenity', weight: 3 },
  { name: 'insult', weight: 2 },
  { name: 'threat', weight: 2 },
  ...seedGroups.map(({ name, weight }) => ({ name, weight })),
  { name: 'contact', weight: 1.2 },
  { name: 'foreign', weight: 1.2 },
  { name: 'latin', weight: 0.8 },
]

const salts = {
  letters: 0x2545f491,
  word: 0x1b873593,
  bones: 0x51ed270b,
  pair: 0x3c6ef372,
  across: 0x7f4a7c15,
  raw: 0x0a54ff53,
} as const
const shortest = 2
const longest = 4
/** Fewest letters that stand alone one after the other and are taken for a word: «ا ح م ق», «ا.ح.م.ق». */
const fewestApart = 3
/** What a comment has beyond this many words is not looked at. */
const mostWords = 400
const start = '^'
const edge = 32
const space = 32

/** Pieces of a comment. Bounded by the length of the text; about 30 microseconds for a comment of a line. */
export function piecesOfText(text: string): TextPieces {
  const words = wordsOf(foldForComparison(text))
  const letters = lettersOf(words)
  const pieces = new Set<number>()
  let before = start
  for (const word of words) {
    for (const bucket of bucketsOf(word).whole) pieces.add(bucket)
    pieces.add(bucketOfPair(before, word))
    addAcross(before, word, pieces)
    before = word
  }
  for (const sign of text.match(signs) ?? []) pieces.add(bucketOf(sign.slice(0, 3), salts.raw))
  const found = seedsOf(text, words)
  for (let at = 0; at < found.length; at++) if ((found[at] ?? 0) > 0) pieces.add(bucketsOfSeeds[at] ?? 0)
  return { letters, words: new Uint32Array([...pieces]), seeds: found }
}

function unstretch(word: string): string {
  for (let at = 2; at < word.length; at++)
    if (word.charCodeAt(at) === word.charCodeAt(at - 1) && word.charCodeAt(at) === word.charCodeAt(at - 2))
      return word.replace(/(.)\1{2,}/gu, '$1')
  return word
}

const bucketsOfSeeds = seeds.map(({ name }) => bucketOf(name, salts.raw))

// The bucket of «before word», without making the text of it.
function bucketOfPair(before: string, word: string): number {
  let hash: number = salts.pair
  for (let at = 0; at < before.length; at++) hash = step(hash, before.charCodeAt(at))
  hash = step(hash, space)
  for (let at = 0; at < word.length; at++) hash = step(hash, word.charCodeAt(at))
  return settle(hash)
}

export const bucketOfWord = (word: string): number => bucketOf(word, salts.word)

/** Meets the stretches of a word and where they stand in it; an edge of the word takes no place. */
export const eachLetterBucket = (
  word: string,
  meet: (bucket: number, from: number, to: number) => void,
): void =>
  eachStretch(word, (bucket, from, to) => meet(bucket, Math.max(0, from - 1), Math.min(word.length, to)))

// Emoji, runs of a sign, stretched letters: what folding takes away.
const signs = /\p{Extended_Pictographic}|[!?؟.…]{2,}|[!?؟]|(\p{L})\1{2,}/gu

const wordsOf = (folded: string): string[] =>
  joinApart((folded.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, mostWords).map(unstretch))

function joinApart(words: readonly string[]): string[] {
  const joined: string[] = []
  for (let at = 0; at < words.length;) {
    let end = at
    while (words[end]?.length === 1) end++
    if (end - at >= fewestApart) joined.push(words.slice(at, end).join(''))
    else joined.push(words[at] ?? '')
    at = end - at >= fewestApart ? end : at + 1
  }
  return joined
}

// Three and four letters in a row that a gap parts: «کس کش» and «کسک ش» share some.
function addAcross(before: string, word: string, into: Set<number>): void {
  if (before === start) return
  for (let left = Math.max(0, before.length - 2); left < before.length; left++)
    for (const length of [3, 4]) {
      const right = length - 1 - (before.length - left)
      if (right < 1 || right > word.length) continue
      let hash: number = salts.across
      for (let at = left; at < before.length; at++) hash = step(hash, before.charCodeAt(at))
      hash = step(hash, space)
      for (let at = 0; at < right; at++) hash = step(hash, word.charCodeAt(at))
      into.add(settle(hash))
    }
}

const weakLetters = /[اویه]/gu

// A word as a whole; and without its weak letters, which come and go in disguises and endings, in threes.
function* bucketsOfWhole(word: string): Generator<number> {
  yield bucketOfWord(word)
  const bones = word.replace(weakLetters, '')
  if (bones.length < 2 || bones.length === word.length) return
  yield bucketOf(bones, salts.bones)
  const edged = ` ${bones} `
  for (let at = 0; at + 3 <= edged.length; at++) yield bucketOf(edged.slice(at, at + 3), salts.bones)
}

// Which buckets the present text has met already: the number of the text, so that nothing has to be cleared.
const metBy = new Uint32Array(bucketCount)
let present = 0

function lettersOf(words: readonly string[]): Uint32Array {
  const met: number[] = []
  present++
  const meet = (bucket: number): void => {
    if (metBy[bucket] === present) return
    metBy[bucket] = present
    met.push(bucket)
  }
  for (const word of words) {
    const { stretches } = bucketsOf(word)
    for (let at = 0; at < stretches.length; at++) meet(stretches[at] ?? 0)
  }
  return new Uint32Array(met)
}

// Most words of a comment were in another one before.
interface BucketsOfWord {
  stretches: Uint32Array
  whole: Uint32Array
}

const metWords = new Map<string, BucketsOfWord>()
const mostMetWords = 50_000

function bucketsOf(word: string): BucketsOfWord {
  const known = metWords.get(word)
  if (known !== undefined) return known
  const stretches: number[] = []
  eachStretch(word, bucket => stretches.push(bucket))
  const buckets = {
    stretches: Uint32Array.from(stretches),
    whole: Uint32Array.from(bucketsOfWhole(word)),
  }
  if (metWords.size >= mostMetWords) metWords.clear()
  metWords.set(word, buckets)
  return buckets
}

function eachStretch(word: string, meet: (bucket: number, from: number, to: number) => void): void {
  const last = word.length + 1
  for (let from = 0; from < last; from++) {
    let hash: number = salts.letters
    for (let at = from; at < from + longest && at <= last; at++) {
      hash = step(hash, at === 0 || at === last ? edge : word.charCodeAt(at - 1))
      if (at - from + 1 >= shortest) meet(settle(hash), from, at)
    }
  }
}

function seedsOf(text: string, words: readonly string[]): Float32Array {
  const amounts = new Float32Array(seeds.length)
  const add = (at: number): void => void (amounts[at] = (amounts[at] ?? 0) + 1)
  for (const { category } of abuseIn(text)) add(abuseAt[category])
  for (const word of words) for (const group of groupsOf(word)) add(group)
  if (contact.test(text)) add(seeds.length - 3)
  for (const _ of text.match(foreignLetters) ?? []) add(seeds.length - 2)
  if (words.length > 2 && words.filter(word => /^[a-z]/.test(word)).length > words.length / 2)
    add(seeds.length - 1)
  for (let at = 0; at < amounts.length; at++) {
    const amount = amounts[at] ?? 0
    if (amount > 0) amounts[at] = 2 * Math.fround(amount / (amount + 1))
  }
  return amounts
}

const abuseAt = { obscenity: 0, insult: 1, threat: 2 } as const
const contact = /https?:|www\.|t\.me|@\w{3}|\.(?:ir|com)\b|\d{10}/iu

// Letters of Arabic, Urdu, Pashto and Kurdish that Persian does not write, and other alphabets than the Latin one.
const foreignLetters =
  /[\u0629\u0679\u067c\u0681\u0685\u0688\u0689\u0691\u0693\u0695\u0696\u069a\u06ab\u06b5\u06ba\u06bc\u06be\u06c1\u06c6\u06cd\u06ce\u06d0\u06d2\u06d5\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Devanagari}]/gu

let known: ReadonlyMap<string, readonly number[]> | undefined
const groupsOf = (word: string): readonly number[] => (known ??= readSeeds()).get(word) ?? []

function readSeeds(): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>()
  seedGroups.forEach(({ words }, at) => {
    for (const written of words) {
      const word = foldForComparison(written)
      groups.set(word, [...(groups.get(word) ?? []), at + 3])
    }
  })
  return groups
}
