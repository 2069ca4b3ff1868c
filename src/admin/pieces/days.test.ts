import assert from 'node:assert/strict'
import { test } from 'node:test'
import { columnOf, daysLater, monthsLater, noonOf, numberOf, typedDay, weeksOf } from './days.ts'

const noon = (iso: string) => noonOf(new Date(iso))

test('a day is the same from its first minute in Tehran to its last', () => {
  assert.deepEqual(noon('2026-11-21T20:30:00Z'), noon('2026-11-22T20:29:00Z'))
  assert.notDeepEqual(noon('2026-11-22T20:30:00Z'), noon('2026-11-22T20:29:00Z'))
})

test('a week begins on Saturday and ends on Friday', () => {
  const weeks = weeksOf('fa', noon('2026-11-22T08:30:00Z'))
  assert.deepEqual(
    weeks.map(week => week.map(columnOf)),
    weeks.map(() => [0, 1, 2, 3, 4, 5, 6]),
  )
})

test('a month of the Persian interface is a Jalali one, of the English interface a Gregorian one', () => {
  const azar = weeksOf('fa', noon('2026-11-25T08:30:00Z')).flat()
  const november = weeksOf('en', noon('2026-11-25T08:30:00Z')).flat()
  assert.deepEqual([typedDay('fa', azar[1] ?? new Date(0)), azar.length], ['۱۴۰۵/۹/۱', 35])
  assert.deepEqual([typedDay('en', november[1] ?? new Date(0)), november.length], ['2026-11-01', 35])
})

test('a month later than the last of Bahman is the last of Esfand, in a leap year too', () => {
  assert.equal(typedDay('fa', monthsLater('fa', noon('2026-02-18T20:30:00Z'), 1)), '۱۴۰۴/۱۲/۲۹')
  assert.equal(typedDay('fa', monthsLater('fa', noon('2025-02-18T08:30:00Z'), 1)), '۱۴۰۳/۱۲/۳۰')
  assert.equal(typedDay('fa', monthsLater('fa', noon('2026-03-21T08:30:00Z'), -1)), '۱۴۰۴/۱۲/۱')
})

test('days go on through the night in which the clock was changed', () => {
  const before = noon('2022-03-21T08:30:00Z')
  assert.deepEqual(
    [0, 1, 2].map(days => numberOf('fa', daysLater(before, days))),
    [1, 2, 3],
  )
})
