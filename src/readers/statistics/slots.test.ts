import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hourOf } from '../hour-of.ts'
import { fillSlots, hoursOf, soFar } from './slots.ts'

const hour = 3_600_000
const day = 24 * hour
// 1 Azar 1405 in Tehran.
const today = { from: new Date('2026-11-21T20:30:00Z'), until: new Date('2026-11-22T20:30:00Z') }
const at = (daysAgo: number, number: number): Date =>
  new Date(today.from.getTime() - daysAgo * day + number * hour)
const now = new Date(at(0, 2).getTime() + 20 * 60_000)
const fill = (counts: readonly { hour: Date; count: number }[]) =>
  fillSlots(hoursOf(today), counts, { now, dayOf: () => today })

test('an hour begins when the clocks of Tehran show a full one', () => {
  assert.deepEqual(hourOf(new Date('2026-11-22T13:15:31.250Z')), new Date('2026-11-22T12:30:00Z'))
})

test('a day without any views has no usual and no sum to compare', () => {
  const slots = fill([])
  assert.equal(slots.length, 24)
  assert.deepEqual(
    slots.map(({ usual }) => usual),
    Array<null>(24).fill(null),
  )
  assert.deepEqual(soFar(slots), { views: 0, usual: null })
})

test('the running hour is told apart, and what is to come is empty', () => {
  const states = fill([{ hour: at(0, 2), count: 5 }]).map(({ state }) => state)
  assert.deepEqual(states.slice(0, 4), ['over', 'over', 'running', 'to-come'])
})

test('the usual is the mean of the same weekday of the last four weeks', () => {
  const counts = [7, 14, 21, 28].map((daysAgo, index) => ({ hour: at(daysAgo, 0), count: 10 * (index + 1) }))
  const other = { hour: at(6, 0), count: 5000 }
  assert.equal(fill([...counts, other])[0]?.usual, 25)
})

test('a week in which nothing was counted does not pull the usual down', () => {
  const counts = [
    { hour: at(7, 0), count: 30 },
    { hour: at(14, 5), count: 8 },
  ]
  assert.deepEqual(
    fill(counts)
      .map(({ usual }) => usual)
      .slice(0, 6),
    [15, 0, 0, 0, 0, 4],
  )
})

test('only whole hours are compared with the usual', () => {
  const slots = fill([
    { hour: at(0, 0), count: 40 },
    { hour: at(0, 1), count: 50 },
    { hour: at(0, 2), count: 3 },
    { hour: at(7, 0), count: 20 },
    { hour: at(7, 2), count: 999 },
  ])
  assert.deepEqual(soFar(slots), { views: 90, usual: 20 })
})
