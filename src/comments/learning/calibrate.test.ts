import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calibrate, type Judged } from './calibrate.ts'
import { atOnce } from './in-turns.ts'

const before = { judges: [0.7], bias: 0 }
const times = (count: number, judged: Judged): Judged[] => Array.from({ length: count }, () => judged)
/** Of so many comments at the same margin on either side, `right` were decided as the judge said. */
const decided = (count: number, right: number, margin = 2): Judged[] => [
  ...times(right, { margins: [margin], refused: true, weight: 1 }),
  ...times(count - right, { margins: [margin], refused: false, weight: 1 }),
  ...times(right, { margins: [-margin], refused: false, weight: 1 }),
  ...times(count - right, { margins: [-margin], refused: true, weight: 1 }),
]
const chanceAt = (margin: number, judged: readonly Judged[]): number => {
  const { judges, bias } = atOnce(calibrate(judged, before, 2))
  return 1 / (1 + Math.exp(-(margin * (judges[0] ?? 0) + bias)))
}

test('without a decision the trust stands where it stood', () => {
  assert.deepEqual(atOnce(calibrate([], before, 2)), before)
})

test('ten decisions that all agree do not make a judge sure', () => {
  assert.ok(chanceAt(2, decided(5, 5)) < 0.95)
})

test('of many comments with a score, as large a part was refused as the score says', () => {
  const chance = chanceAt(2, decided(1000, 700))

  assert.ok(Math.abs(chance - 0.7) < 0.02, String(chance))
})

test('a few slips of the hand among many decisions do not make every score timid', () => {
  assert.ok(chanceAt(2, decided(1000, 990)) > 0.993)
})

test('a judge that knows nothing is not believed', () => {
  const chance = chanceAt(2, decided(1000, 500))

  assert.ok(Math.abs(chance - 0.5) < 0.02, String(chance))
})

test('where one decision in twenty is a slip, the sure scores stay as sure as if none were', () => {
  const judged = [...decided(1000, 708, 1), ...decided(1000, 843, 2), ...decided(1000, 948, 6)]

  assert.ok(chanceAt(6, judged) > 0.997, String(chanceAt(6, judged)))
})
