import { gunzipSync, gzipSync } from 'node:zlib'
import { houseRules, type HouseRule } from '../comment.ts'
import { bucketCount } from './buckets.ts'
import { fitModel, type Learnt } from './fit-model.ts'
import type { Example } from './fit-linear.ts'
import { piecesOfText, seeds } from './pieces-of-text.ts'
import { nothingSeen, rarityOf, see, weighPieces } from './weigh-pieces.ts'

/** What a person decided on a comment, the last word on it. */
export interface Lesson {
  text: string
  /** The rule it was refused by; null when it was published. */
  rule: HouseRule | null
  at: Date
}

/** What a model answers: was a comment like this refused, and was it by this rule? */
export const questions = ['refused', ...houseRules] as const
export type Question = (typeof questions)[number]

export interface Model {
  rarity: Float32Array
  /** A question that too few decisions speak of is left out. */
  learnt: ReadonlyMap<Question, Learnt>
}

/** Changes with whatever changes what is learnt from the same decisions. */
export const learningVersion = 3

const fewestLessons = 20
const fewestRefused = 5
const day = 86_400_000
/** After this many days a decision counts half. */
const halfLife = 180

/** Learns every question from all lessons, the oldest first. `tell` hears how far it is, from 0 to 1. */
export function* learn(
  lessons: readonly Lesson[],
  tell: (share: number) => void = () => undefined,
): Generator<undefined, Model, undefined> {
  // The pieces of a text are found twice: to keep those of all would cost more memory than that costs time.
  const seen = nothingSeen()
  for (const { text } of lessons) {
    see(seen, piecesOfText(text))
    if (seen.texts % 20 === 0) yield
  }
  const rarity = rarityOf(seen)
  const newest = lessons.at(-1)?.at.getTime() ?? 0
  const examples: Example[] = []
  for (const { text, rule, at } of lessons) {
    const weight = 2 ** (-(newest - at.getTime()) / (halfLife * day))
    examples.push({ weighed: weighPieces(piecesOfText(text), rarity), refused: rule !== null, weight })
    if (examples.length % 20 === 0) yield
  }
  const learnt = new Map<Question, Learnt>()
  for (const [at, question] of questions.entries()) {
    tell((at + 1) / (questions.length + 1))
    const asked = examplesOf(question, lessons, examples)
    if (asked.length < fewestLessons || asked.filter(({ refused }) => refused).length < fewestRefused)
      continue
    learnt.set(question, yield* fitModel(asked))
  }
  tell(1)
  return { rarity, learnt }
}

// A published comment is a no to every rule; one refused by another rule says nothing of this one.
const examplesOf = (
  question: Question,
  lessons: readonly Lesson[],
  examples: readonly Example[],
): readonly Example[] =>
  question === 'refused'
    ? examples
    : examples.filter((_, at) => lessons[at]?.rule === null || lessons[at]?.rule === question)

/** A model as bytes: names of its questions, then its numbers; compressed. */
export function bytesOf({ rarity, learnt }: Model): Buffer {
  const names = Buffer.from(JSON.stringify([...learnt.keys()]).padEnd(namesLength))
  const numbers = [...learnt.values()].flatMap(({ weights, seeds: seedWeights, bias }) => [
    weights,
    seedWeights,
    Float32Array.of(bias),
  ])
  const parts = [rarity, ...numbers].map(({ buffer, byteOffset, byteLength }) =>
    Buffer.from(buffer, byteOffset, byteLength),
  )
  return gzipSync(Buffer.concat([names, ...parts]), { level: 1 })
}

const namesLength = 256

export function modelOf(bytes: Buffer): Model {
  const plain = gunzipSync(bytes)
  const names: unknown = JSON.parse(plain.subarray(0, namesLength).toString())
  let from = namesLength
  const take = (count: number): Float32Array => {
    const copy = Float32Array.from(
      new Float32Array(Uint8Array.from(plain.subarray(from, from + 4 * count)).buffer),
    )
    from += 4 * count
    return copy
  }
  const rarity = take(bucketCount)
  const learnt = new Map<Question, Learnt>()
  for (const question of questions)
    if (Array.isArray(names) && names.includes(question))
      learnt.set(question, { weights: take(bucketCount), seeds: take(seeds.length), bias: take(1)[0] ?? 0 })
  return { rarity, learnt }
}
