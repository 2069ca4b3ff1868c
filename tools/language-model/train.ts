// Exports `train`: softmax regression over hashed features by Adagrad, rounded to one signed byte a weight.
import { type Chance } from './seeded.ts'

/** Coarse steps compress well and cost no measurable accuracy; a few weights are larger. */
const LARGEST_STEP = 18

/** Weights are the mean of this many states in each epoch of the second half: the last texts seen count no more than others. */
const SNAPSHOTS = 8

export interface Sample {
  buckets: Int32Array
  label: number
}

export interface Trained {
  /** buckets × classes, bucket after bucket. */
  weights: Int8Array
  bias: Float64Array
  /** What one step of a weight is worth. */
  scale: number
}

export interface Plan {
  classes: number
  bits: number
  epochs: number
  rate: number
  /** Pull towards zero of weights that a sample touches. */
  decay: number
  /** Rounded weights nearer to zero than this become zero. */
  prune: number
  chance: Chance
}

export function train(samples: readonly Sample[], plan: Plan): Trained {
  const size = (1 << plan.bits) * plan.classes
  const state = {
    weights: new Float32Array(size),
    sums: new Float32Array(size).fill(1e-4),
    bias: new Float64Array(plan.classes),
  }
  const order = samples.map((_, index) => index)
  const mean = new Float32Array(size)
  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    shuffle(order, plan.chance)
    order.forEach((index, at) => {
      const sample = samples[index]
      if (sample !== undefined) step(sample, state, plan)
      const isSnapshot = at % Math.ceil(order.length / SNAPSHOTS) === 0
      if (isSnapshot && epoch >= plan.epochs / 2)
        state.weights.forEach((weight, place) => (mean[place] = (mean[place] ?? 0) + weight))
    })
  }
  return round(
    mean.map(sum => sum / (SNAPSHOTS * Math.floor(plan.epochs / 2))),
    state.bias,
    plan.prune,
  )
}

interface State {
  weights: Float32Array
  sums: Float32Array
  bias: Float64Array
}

function step(sample: Sample, state: State, plan: Plan): void {
  const { buckets, label } = sample
  const share = 1 / Math.sqrt(buckets.length || 1)
  const errors = probabilities(sample, state, plan.classes)
  errors[label] = (errors[label] ?? 0) - 1
  for (let c = 0; c < plan.classes; c++) state.bias[c] = (state.bias[c] ?? 0) - 0.002 * (errors[c] ?? 0)
  for (const bucket of buckets) {
    for (let c = 0; c < plan.classes; c++) {
      const at = bucket * plan.classes + c
      const weight = state.weights[at] ?? 0
      const slope = (errors[c] ?? 0) * share + plan.decay * weight
      const sum = (state.sums[at] ?? 0) + slope * slope
      state.sums[at] = sum
      state.weights[at] = weight - (plan.rate * slope) / Math.sqrt(sum)
    }
  }
}

function probabilities(sample: Sample, state: State, classes: number): Float64Array {
  const scores = new Float64Array(classes)
  for (const bucket of sample.buckets) {
    for (let c = 0; c < classes; c++)
      scores[c] = (scores[c] ?? 0) + (state.weights[bucket * classes + c] ?? 0)
  }
  const share = 1 / Math.sqrt(sample.buckets.length || 1)
  let total = 0
  for (let c = 0; c < classes; c++) {
    const power = Math.exp(Math.min(60, (scores[c] ?? 0) * share + (state.bias[c] ?? 0)))
    scores[c] = power
    total += power
  }
  for (let c = 0; c < classes; c++) scores[c] = (scores[c] ?? 0) / total
  return scores
}

function round(weights: Float32Array, bias: Float64Array, prune: number): Trained {
  const sizes = Float32Array.from(weights, Math.abs).sort()
  const largest = sizes[Math.floor(sizes.length * 0.999)] ?? 1
  const scale = largest / LARGEST_STEP
  const rounded = new Int8Array(weights.length)
  weights.forEach((weight, at) => {
    const step = Math.max(-127, Math.min(127, Math.round(weight / scale)))
    rounded[at] = Math.abs(step) < prune ? 0 : step
  })
  return { weights: rounded, bias, scale }
}

function shuffle(order: number[], chance: Chance): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = chance.below(i + 1)
    const kept = order[i] ?? 0
    order[i] = order[j] ?? 0
    order[j] = kept
  }
}
