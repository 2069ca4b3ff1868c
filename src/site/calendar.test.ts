import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysIn, spanOf, startOfDay, weekColumnOf } from './calendar.ts'

test('a Jalali day lasts from midnight to midnight in Tehran', () => {
  assert.deepEqual(spanOf('fa', 1405, 9, 1), {
    from: new Date('2026-11-21T20:30:00Z'),
    until: new Date('2026-11-22T20:30:00Z'),
  })
})

test('a Gregorian day of the English archive is a day in Tehran too', () => {
  assert.deepEqual(spanOf('en', 2026, 11, 22), spanOf('fa', 1405, 9, 1))
})

test('a Gregorian December ends with the year', () => {
  assert.deepEqual(spanOf('en', 2026, 12)?.until, new Date('2026-12-31T20:30:00Z'))
})

test('a day that is in no calendar has no span', () => {
  assert.equal(spanOf('fa', 1404, 12, 30), undefined)
  assert.equal(spanOf('en', 2026, 2, 29), undefined)
})

test('a Persian week begins on Saturday, an English one on Monday', () => {
  assert.equal(weekColumnOf('fa', [1405, 9, 1]), 1)
  assert.equal(weekColumnOf('en', [2026, 11, 22]), 6)
})

test('Esfand has thirty days in a leap year only', () => {
  assert.deepEqual([daysIn('fa', 1403, 12), daysIn('fa', 1404, 12)], [30, 29])
})

test('the day of an evening instant began at the midnight before it in Tehran', () => {
  assert.deepEqual(startOfDay('en', new Date('2026-11-22T21:00:00Z')), new Date('2026-11-22T20:30:00Z'))
})
