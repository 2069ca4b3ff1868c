import { bucketCount } from './buckets.ts'
import { calibrate, type Judged, type Trust } from './calibrate.ts'
import { countRatios } from './count-ratios.ts'
import { fitLinear, marginOf, type Example, type Linear } from './fit-linear.ts'
import { seeds, type TextPieces } from './pieces-of-text.ts'
import { countPieces, rarityOf, weighPieces } from './weigh-pieces.ts'

/** A decision to learn from. */
export interface Lesson {
  pieces: TextPieces
  refused: boolean
  weight: number
}

/** What one question was learnt to: log-odds of a refusal are a sum over the pieces of a text. */
export type Learnt = Linear

const folds = 5
/** From here on one part, the newest, is enough to calibrate by. */
const manyLessons = 8000
const calibratedBy = 3000
const firmness = 0.1
// How far the judges (regression, counted ratios, seeds alone) are believed before they are tried.
const trustBefore: Trust = { judges: [0.9, 0.12, 0.15], bias: 0 }
const priorSeeds = seeds.map(({ weight }) => weight)

/** Learns from all lessons, the oldest first; the same lessons always give the same answer. */
export function fitModel(lessons: readonly Lesson[], rarity: Float32Array): Learnt {
  const examples = lessons.map(({ pieces, refused, weight }) => ({
    weighed: weighPieces(pieces, rarity),
    refused,
    weight,
  }))
  const judged = partsOf(examples).flatMap(part => judge(examples, part))
  return combine(judgesOf(examples), calibrate(judged, trustBefore, firmness))
}

export const rarityIn = (lessons: readonly { pieces: TextPieces }[]): Float32Array =>
  rarityOf(countPieces(lessons.map(({ pieces }) => pieces)))

type Part = (at: number) => boolean

// Which examples are held back at a time, to be judged by what was learnt from the others.
function partsOf(examples: readonly Example[]): Part[] {
  if (examples.length > manyLessons) return [at => at >= examples.length - calibratedBy]
  return Array.from({ length: folds }, (_, fold) => (at: number) => at % folds === fold)
}

function judge(examples: readonly Example[], isHeldBack: Part): Judged[] {
  const judges = judgesOf(examples.filter((_, at) => !isHeldBack(at)))
  return examples
    .filter((_, at) => isHeldBack(at))
    .map(({ weighed, refused, weight }) => ({
      margins: judges.map(judge => marginOf(judge, weighed)),
      refused,
      weight,
    }))
}

const judgesOf = (examples: readonly Example[]): Linear[] => [
  fitLinear(examples, priorSeeds),
  countRatios(examples),
  { weights: new Float32Array(bucketCount), seeds: Float32Array.from(priorSeeds), bias: 0 },
]

function combine(judges: readonly Linear[], trust: Trust): Learnt {
  const learnt = { weights: new Float32Array(bucketCount), seeds: new Float32Array(seeds.length), bias: trust.bias }
  judges.forEach((judge, at) => {
    const belief = trust.judges[at] ?? 0
    learnt.bias += belief * judge.bias
    judge.seeds.forEach((weight, seed) => (learnt.seeds[seed] = (learnt.seeds[seed] ?? 0) + belief * weight))
    judge.weights.forEach((weight, bucket) => {
      learnt.weights[bucket] = (learnt.weights[bucket] ?? 0) + belief * weight
    })
  })
  return learnt
}
