import { piecesOf } from '../screening/disguises.ts'
import type { Reason, RuleScore } from '../screening/signal.ts'
import type { Learnt } from './fit-model.ts'
import { judgePieces } from './judge-pieces.ts'
import type { Model } from './model.ts'
import { bucketOfWord, eachLetterBucket, piecesOfText } from './pieces-of-text.ts'
import type { Weighed } from './weigh-pieces.ts'

const mostReasons = 5
const leastWeight = 0.05

/** What earlier decisions suggest about a comment, question by question, with the letters and words that weighed most. */
export function scoreText(model: Model, text: string): RuleScore[] {
  const { weighed, margins } = judgePieces(model, piecesOfText(text))
  const stretches = stretchesIn(text, weighed)
  return [...model.learnt].map(([rule, linear], at) => ({
    rule,
    probability: probabilityAt(margins[at] ?? 0),
    reasons: reasonsOf(text, linear, stretches),
  }))
}

/** The probabilities alone, in the order of the model's questions. */
export const probabilitiesOf = (model: Model, text: string): number[] =>
  judgePieces(model, piecesOfText(text)).margins.map(probabilityAt)

const probabilityAt = (margin: number): number => 1 / (1 + Math.exp(-margin))

/** Where letters or a word stand in a text, and how much of their bucket it holds. */
interface Stretch {
  start: number
  end: number
  bucket: number
  value: number
}

// Each whole word, and each stretch of its letters; a stretch has no place of its own where folding moved the letters.
function stretchesIn(text: string, { buckets, values }: Weighed): Stretch[] {
  const held = new Map<number, number>()
  buckets.forEach((bucket, at) => held.set(bucket, (held.get(bucket) ?? 0) + (values[at] ?? 0)))
  const stretches: Stretch[] = []
  for (const { letters, start, end } of piecesOf(text)) {
    const isPlain = end - start === letters.length
    const add = (bucket: number, from: number, to: number): void => {
      const value = held.get(bucket)
      if (value === undefined) return
      stretches.push(
        isPlain ? { start: start + from, end: start + to, bucket, value } : { start, end, bucket, value },
      )
    }
    add(bucketOfWord(letters), 0, letters.length)
    eachLetterBucket(letters, add)
  }
  return stretches
}

function reasonsOf(text: string, { weights }: Learnt, stretches: readonly Stretch[]): Reason[] {
  const heavy: Omit<Reason, 'text'>[] = []
  for (const { start, end, bucket, value } of stretches) {
    const weight = (weights[bucket] ?? 0) * value
    if (weight >= leastWeight) heavy.push({ start, end, weight: Math.round(weight * 100) / 100 })
  }
  heavy.sort((one, other) => other.weight - one.weight || one.start - other.start)
  const chosen: Reason[] = []
  for (const { start, end, weight } of heavy) {
    if (chosen.length === mostReasons) break
    if (chosen.every(reason => end <= reason.start || start >= reason.end))
      chosen.push({ start, end, weight, text: text.slice(start, end) })
  }
  return chosen
}
