import assert from 'node:assert/strict'
import { test } from 'node:test'
import { problemsOf } from './http/api-errors.ts'
import { writtenText } from './text-limits.ts'

const family = '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}'
const problemsIn = (text: string, most: number) => {
  const { error } = writtenText(most).safeParse(text)
  return error && problemsOf(error)
}

test('a limit counts letters as a reader does: a family is one, and a letter more is refused in our words', () => {
  assert.equal(writtenText(3).parse(`پ${family}هٔ`), `پ${family}هٔ`)
  assert.deepEqual(problemsIn(`پ${family}هٔک`, 3), [{ field: '', problem: 'too-long', facts: { most: 3 } }])
})

test('a letter that carries a page of marks is refused by its bytes', () => {
  assert.deepEqual(problemsIn(`ب${'\u064E'.repeat(3000)}`, 3), [
    { field: '', problem: 'too-long', facts: { most: 3 } },
  ])
})
