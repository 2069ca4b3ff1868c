import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Entries } from './entries.ts'

const written = (word: string): string => word.replaceAll('|', '\u200C')

test('of entries with the same letters the later one is found first, with its own half-spaces', () => {
  const entries = new Entries(100)
  entries.add(written('کتابخانه\nکتاب|خانه'), 3)

  const later = entries.find('کتابخانه')
  const earlier = entries.before(later)

  assert.deepEqual([entries.maskOf(later), entries.maskOf(earlier)], [1 << 4, 0])
  assert.deepEqual([entries.flagsOf(later), entries.before(earlier)], [3, -1])
})

test('the parts of a compound are known by their place, and a word that is none has no part', () => {
  const entries = new Entries(100)
  entries.add(written('دانش|آموز\nدانش|جو\nرود'), 0)

  assert.ok(entries.isFirstPart('دانش') && entries.isLaterPart('آموز') && entries.isLaterPart('جو'))
  assert.ok(!entries.isLaterPart('دانش') && !entries.isFirstPart('رود') && !entries.isFirstPart('دان'))
})

test('only entries without a half-space count as joined, and not where a later one has it', () => {
  const entries = new Entries(100)
  entries.add(written('کتابخانه\nکتاب|خانه\nرود'), 0)

  const joined: string[] = []
  entries.eachJoined((letters, start, end) =>
    joined.push(String.fromCharCode(...letters.subarray(start, end))),
  )

  assert.deepEqual(joined, ['رود'])
})
