import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { rankVisited, visitedWindows, weightOfView } from './visited-windows.ts'

const now = new Date('2026-11-22T12:00:00Z')
const ago = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000)

test('a view older than the window does not count', () => {
  const counts = [{ storyId: 'old', hour: ago(6), count: 1000 }]
  assert.deepEqual(rankVisited(counts, visitedWindows.hours, now), [])
})

test('a view counts half after a third of the window', () => {
  assert.equal(weightOfView(visitedWindows.hours, 2), 0.5)
  assert.equal(weightOfView(visitedWindows.day, 16), 0.25)
  assert.equal(weightOfView(visitedWindows.week, 0), 1)
})

test('a story read now stands before one that was read more this morning, on the list of six hours only', () => {
  const counts = [
    { storyId: 'morning', hour: ago(5), count: 100 },
    { storyId: 'now', hour: ago(0), count: 60 },
  ]
  assert.deepEqual(rankVisited(counts, visitedWindows.hours, now), ['now', 'morning'])
  assert.deepEqual(rankVisited(counts, visitedWindows.day, now), ['morning', 'now'])
})

test('of two stories with as many views the newer one stands first', () => {
  const counts = ['a', 'b'].map(storyId => ({ storyId, hour: ago(1), count: 5 }))
  assert.deepEqual(rankVisited(counts, visitedWindows.day, now), ['b', 'a'])
})

test('an hour that has not begun by our clock counts like the present one', () => {
  assert.equal(weightOfView(visitedWindows.hours, -1), 1)
})

test('a view never counts more as it grows older', () => {
  const age = fc.double({ min: -2, max: 400, noNaN: true })
  fc.assert(
    fc.property(age, age, fc.constantFrom(...Object.values(visitedWindows)), (one, other, window) => {
      const [young, old] = [Math.min(one, other), Math.max(one, other)]
      return weightOfView(window, young) >= weightOfView(window, old)
    }),
  )
})
