import { piecesOf, type Piece } from '../screening/disguises.ts'
import type { Reason, RuleScore } from '../screening/signal.ts'
import { marginOf } from './fit-linear.ts'
import type { Learnt } from './fit-model.ts'
import type { Model } from './model.ts'
import { bucketOfWord, letterBucketsOf, piecesOfText } from './pieces-of-text.ts'
import { weighPieces, type Weighed } from './weigh-pieces.ts'

const mostReasons = 5
const leastWeight = 0.05

/** What earlier decisions suggest about a comment, question by question, with the letters and words that weighed most. */
export function scoreText({ rarity, learnt }: Model, text: string): RuleScore[] {
  const weighed = weighPieces(piecesOfText(text), rarity)
  return [...learnt].map(([rule, linear]) => ({
    rule,
    probability: probabilityOf(linear, weighed),
    reasons: reasonsOf(text, linear, weighed),
  }))
}

/** The probabilities alone, in the order of the model's questions. */
export function probabilitiesOf({ rarity, learnt }: Model, text: string): number[] {
  const weighed = weighPieces(piecesOfText(text), rarity)
  return [...learnt.values()].map(linear => probabilityOf(linear, weighed))
}

const probabilityOf = (linear: Learnt, weighed: Weighed): number =>
  1 / (1 + Math.exp(-marginOf(linear, weighed)))

function reasonsOf(text: string, { weights }: Learnt, { buckets, values }: Weighed): Reason[] {
  const share = new Map<number, number>()
  buckets.forEach((bucket, at) =>
    share.set(bucket, (share.get(bucket) ?? 0) + (weights[bucket] ?? 0) * (values[at] ?? 0)),
  )
  const found = piecesOf(text).flatMap(piece => reasonsIn(text, piece, share))
  const heaviest = found.sort((one, other) => other.weight - one.weight || one.start - other.start)
  const chosen: Reason[] = []
  for (const reason of heaviest) {
    if (chosen.length === mostReasons) break
    if (chosen.every(({ start, end }) => reason.end <= start || reason.start >= end)) chosen.push(reason)
  }
  return chosen
}

// The whole word, and each stretch of its letters; a stretch has no place of its own where folding moved the letters.
function reasonsIn(
  text: string,
  { letters, start, end }: Piece,
  share: ReadonlyMap<number, number>,
): Reason[] {
  const isPlain = end - start === letters.length
  const stretches = letterBucketsOf(letters).map(({ bucket, from, to }) => ({
    start: isPlain ? start + from : start,
    end: isPlain ? start + to : end,
    weight: share.get(bucket) ?? 0,
  }))
  const whole = { start, end, weight: share.get(bucketOfWord(letters)) ?? 0 }
  return [whole, ...stretches]
    .filter(({ weight }) => weight >= leastWeight)
    .map(reason => ({
      ...reason,
      weight: Math.round(reason.weight * 100) / 100,
      text: text.slice(reason.start, reason.end),
    }))
}
