import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countVotes, packVotes } from './votes.ts'

const BUCKETS = 16
/** Extremes included: a byte holds -128 to 127. */
const weightOf = (bucket: number, language: number): number => ((bucket * 89 + language * 57) % 256) - 128

const votesOf = (languages: number, evidence: readonly number[]): number[] => {
  const weights = Int8Array.from({ length: BUCKETS * languages }, (_, at) =>
    weightOf(Math.floor(at / languages), at % languages),
  )
  const votes = new Int32Array(languages)
  countVotes(
    { buckets: Int32Array.from(evidence), count: evidence.length },
    packVotes(weights, languages),
    votes,
  )
  return [...votes]
}
const oneByOne = (languages: number, evidence: readonly number[]): number[] =>
  Array.from({ length: languages }, (_, language) =>
    evidence.reduce((sum, bucket) => sum + weightOf(bucket, language), 0),
  )

test('without evidence no language has a vote', () => {
  assert.deepEqual(votesOf(8, []), [0, 0, 0, 0, 0, 0, 0, 0])
})

test('votes added four at a time are those added one by one, for the longest stretch and extreme weights', () => {
  const evidence = Array.from({ length: 4000 }, (_, at) => (at * 7) % BUCKETS)
  assert.deepEqual(votesOf(8, evidence), oneByOne(8, evidence))
  assert.deepEqual(votesOf(4, evidence), oneByOne(4, evidence))
})

test('thousands of pieces that all say the utmost for one language do not run over', () => {
  const utmost = Array.from({ length: BUCKETS }, (_, bucket) => bucket).filter(
    bucket => weightOf(bucket, 1) > 100,
  )
  const evidence = Array.from({ length: 4000 }, (_, at) => utmost[at % utmost.length] ?? 0)
  assert.deepEqual(votesOf(8, evidence), oneByOne(8, evidence))
})

test('a number of languages that is no multiple of four is counted too', () => {
  assert.deepEqual(votesOf(6, [1, 2, 3]), oneByOne(6, [1, 2, 3]))
})
