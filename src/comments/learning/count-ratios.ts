import { bucketCount } from './buckets.ts'
import type { Example, Linear } from './fit-linear.ts'

/** As if every piece had been seen so often on each side already. */
const smoothing = 1

/** Naive Bayes: for each piece, how much more often it stood in what was refused, in log-odds. */
export function countRatios(examples: readonly Example[]): Linear {
  const refused = new Float32Array(bucketCount)
  const published = new Float32Array(bucketCount)
  let refusedTexts = 0
  let publishedTexts = 0
  for (const { weighed, refused: isRefused, weight } of examples) {
    const into = isRefused ? refused : published
    if (isRefused) refusedTexts += weight
    else publishedTexts += weight
    for (const bucket of weighed.buckets) into[bucket] = (into[bucket] ?? 0) + weight
  }
  const bias = Math.log((refusedTexts + 2 * smoothing) / (publishedTexts + 2 * smoothing))
  const weights = refused.map((count, at) => {
    const other = published[at] ?? 0
    return count + other === 0 ? 0 : Math.log((count + smoothing) / (other + smoothing)) - bias
  })
  return { weights, seeds: new Float32Array(0), bias: 0 }
}
