import { bucketCount } from './buckets.ts'
import { seedScale, type Weighed } from './weigh-pieces.ts'

/** One text to learn from. */
export interface Example {
  weighed: Weighed
  /** Was it refused? */
  refused: boolean
  /** How much it counts: older decisions less. */
  weight: number
}

export interface Linear {
  weights: Float32Array
  /** Weights of the seeds. */
  seeds: Float32Array
  bias: number
}

/** How freely the weights leave their priors. */
const freedom = 4
/** Of very many examples each tells less, and fewer passes come as near. */
const passesOver = (examples: number): number => (examples > 8000 ? 4 : 8)
/** After so many steps others get their turn. */
const slice = 200

/**
 * Logistic regression whose weights stay near their priors (nought; for the seeds, what they weigh before anything is
 * learnt), by dual coordinate ascent: one step an example, and each pass comes nearer to the one best answer. The order
 * is fixed, so that the same examples always give the same weights. Yields often, since a server has other work.
 * Source: Yu, Huang, Lin (2011), Dual coordinate descent methods for logistic regression.
 */
export function* fitLinear(
  examples: readonly Example[],
  priorSeeds: readonly number[],
): Generator<undefined, Linear, undefined> {
  const linear = { weights: new Float32Array(bucketCount), seeds: Float32Array.from(priorSeeds), bias: 0 }
  const duals = new Float64Array(examples.length)
  const order = shuffled(examples.length)
  for (let pass = 0; pass < passesOver(examples.length); pass++)
    for (const [count, at] of order.entries()) {
      const example = examples[at]
      if (example !== undefined) duals[at] = ascend(linear, example, duals[at] ?? 0)
      if (count % slice === 0) yield
    }
  return linear
}

export function marginOf(
  { weights, seeds, bias }: Linear,
  { buckets, values, seeds: amounts }: Weighed,
): number {
  let margin = bias
  for (let at = 0; at < buckets.length; at++) margin += (weights[buckets[at] ?? 0] ?? 0) * (values[at] ?? 0)
  for (let at = 0; at < amounts.length; at++) margin += (seeds[at] ?? 0) * (amounts[at] ?? 0)
  return margin
}

function ascend(linear: Linear, { weighed, refused, weight }: Example, before: number): number {
  const most = freedom * weight
  const side = refused ? 1 : -1
  const dual = bestDual({ before, most, curve: weighed.square, margin: side * marginOf(linear, weighed) })
  const change = side * (dual - before)
  const { buckets, values, seeds } = weighed
  for (let at = 0; at < buckets.length; at++) {
    const bucket = buckets[at] ?? 0
    linear.weights[bucket] = (linear.weights[bucket] ?? 0) + change * (values[at] ?? 0)
  }
  for (let at = 0; at < seeds.length; at++)
    linear.seeds[at] = (linear.seeds[at] ?? 0) + change * seedScale * seedScale * (seeds[at] ?? 0)
  linear.bias += change
  return dual
}

const steps = 4

// The dual of one example between 0 and `most`, by Newton's method on its log-odds.
function bestDual(of: { before: number; most: number; curve: number; margin: number }): number {
  const { before, most, curve, margin } = of
  let odds = before === 0 ? 0 : Math.log(before / (most - before))
  for (let count = 0; count < steps; count++) {
    const share = 1 / (1 + Math.exp(-odds))
    const slope = curve * (most * share - before) + margin + odds
    odds -= slope / (curve * most * share * (1 - share) + 1)
  }
  const dual = most / (1 + Math.exp(-odds))
  return Math.min(Math.max(dual, most * 1e-9), most * (1 - 1e-9))
}

// The same order at every run; a permutation by a linear congruential generator.
function shuffled(length: number): Uint32Array {
  const order = Uint32Array.from({ length }, (_, at) => at)
  let state = 12345
  for (let at = length - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const other = Math.floor((state / 2 ** 32) * (at + 1))
    const held = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = held
  }
  return order
}
