import { bucketCount } from './buckets.ts'
import type { Learnt } from './fit-model.ts'
import type { Model } from './model.ts'
import type { TextPieces } from './pieces-of-text.ts'
import { weighPieces, type Weighed } from './weigh-pieces.ts'

/**
 * Weighs the pieces of a text and answers every question of a model at once: the log-odds in the order of the questions.
 * The sums of `weighPieces` and `marginOf`, to the last digit.
 */
export function judgePieces(model: Model, pieces: TextPieces): { weighed: Weighed; margins: number[] } {
  const { table, linears } = tableOf(model)
  const weighed = weighPieces(pieces, table, width)
  const { buckets, values, seeds } = weighed
  const margins = linears.map(({ bias }) => bias)
  for (let at = 0; at < buckets.length; at++) {
    const row = (buckets[at] ?? 0) * width + 1
    const value = values[at] ?? 0
    for (let question = 0; question < margins.length; question++)
      margins[question] = (margins[question] ?? 0) + (table[row + question] ?? 0) * value
  }
  for (const [question, linear] of linears.entries())
    for (let at = 0; at < seeds.length; at++)
      margins[question] = (margins[question] ?? 0) + (linear.seeds[at] ?? 0) * (seeds[at] ?? 0)
  return { weighed, margins }
}

/** The places of a row: its rarity and the weights of up to seven questions. */
const width = 8

interface Table {
  /** What is known of a bucket, side by side: the processor waits for it once and not once a question. */
  table: Float32Array
  linears: readonly Learnt[]
}

const tables = new WeakMap<Model, Table>()

function tableOf(model: Model): Table {
  const made = tables.get(model) ?? makeTable(model)
  tables.set(model, made)
  return made
}

function makeTable({ rarity, learnt }: Model): Table {
  const linears = [...learnt.values()]
  const table = new Float32Array(bucketCount * width)
  for (let bucket = 0; bucket < bucketCount; bucket++) table[bucket * width] = rarity[bucket] ?? 0
  for (const [question, { weights }] of linears.entries())
    for (let bucket = 0; bucket < bucketCount; bucket++)
      table[bucket * width + 1 + question] = weights[bucket] ?? 0
  return { table, linears }
}
