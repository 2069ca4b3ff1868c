import { bucketCount } from './buckets.ts'
import { calibrate, type Judged, type Trust } from './calibrate.ts'
import { countRatios } from './count-ratios.ts'
import { fitLinear, marginOf, type Example, type Linear } from './fit-linear.ts'
import { seeds } from './pieces-of-text.ts'

/** What one question was learnt to: log-odds of a refusal are a sum over the pieces of a text. */
export type Learnt = Linear

/** In so many parts the examples are judged; few decisions can spare less of themselves. */
const partsAmong = (decisions: number): number => (decisions < 1000 ? 10 : 5)
/** From here on one part, the newest, is enough to calibrate by. */
const manyLessons = 8000
const calibratedBy = 3000
// How far the judges (regression, counted ratios, seeds alone) are believed before they are tried.
const trustBefore: Trust = { judges: [0.7, 0.1, 0.3], bias: 0 }
/** How firmly that trust stands: fifty decisions move it little, a thousand move it where they will. */
const firmness = 2
const priorSeeds = seeds.map(({ weight }) => weight)

/** Learns from all examples, the oldest first; the same ones always give the same answer. */
export function* fitModel(examples: readonly Example[]): Generator<undefined, Learnt, undefined> {
  const judged: Judged[] = []
  for (const part of partsOf(examples)) judged.push(...(yield* judge(examples, part)))
  return combine(yield* judgesOf(examples), yield* calibrate(judged, trustBefore, firmness))
}

type Part = (at: number) => boolean

// Which examples are held back at a time, to be judged by what was learnt from the others.
function partsOf(examples: readonly Example[]): Part[] {
  if (examples.length > manyLessons) return [at => at >= examples.length - calibratedBy]
  const parts = partsAmong(examples.length)
  return Array.from({ length: parts }, (_, part) => (at: number) => at % parts === part)
}

function* judge(examples: readonly Example[], isHeldBack: Part): Generator<undefined, Judged[], undefined> {
  const judges = yield* judgesOf(examples.filter((_, at) => !isHeldBack(at)))
  return examples
    .filter((_, at) => isHeldBack(at))
    .map(({ weighed, refused, weight }) => ({
      margins: judges.map(judge => marginOf(judge, weighed)),
      refused,
      weight,
    }))
}

function* judgesOf(examples: readonly Example[]): Generator<undefined, Linear[], undefined> {
  const seedsAlone = { weights: new Float32Array(0), seeds: Float32Array.from(priorSeeds), bias: 0 }
  return [yield* fitLinear(examples, priorSeeds), countRatios(examples), seedsAlone]
}

function combine(judges: readonly Linear[], trust: Trust): Learnt {
  const learnt = {
    weights: new Float32Array(bucketCount),
    seeds: new Float32Array(seeds.length),
    bias: trust.bias,
  }
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
