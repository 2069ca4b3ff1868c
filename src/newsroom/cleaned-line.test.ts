import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FieldProblem } from '../platform/refusal.ts'
import { cleanedLine } from './cleaned-line.ts'

test('a line of one letter too many is refused', () => {
  const problems: FieldProblem[] = []
  cleanedLine({ field: 'title', given: 'خبرها', most: 4 }, problems)
  assert.deepEqual(problems, [{ field: 'title', problem: 'too-long', facts: { most: 4 } }])
})

test('a line is measured by the letters a reader counts: a hamza over ه is none by itself', () => {
  const problems: FieldProblem[] = []
  const line = cleanedLine({ field: 'title', given: 'خانه\u0654', most: 4 }, problems)
  assert.deepEqual([line, problems], ['خانه\u0654', []])
})
