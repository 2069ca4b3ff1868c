import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extractOf } from './extract.ts'

const mark = (text: string) =>
  text
    .split(/(wind)/)
    .filter(part => part !== '')
    .map(part => ({ text: part, found: part === 'wind' }))

test('an extract shows the first paragraph that holds a word of the query', () => {
  const extract = extractOf(['Nothing here.', 'The wind tower of the school.'], mark)
  assert.deepEqual(extract, [
    { text: 'The ', found: false },
    { text: 'wind', found: true },
    { text: ' tower of the school.', found: false },
  ])
})

test('an extract of a long paragraph is cut between words on both sides', () => {
  const long = `${'before '.repeat(40)}wind${' after'.repeat(60)}`
  const text = (extractOf([long], mark) ?? []).map(part => part.text).join('')
  assert.match(text, /^\u2026 before .*wind.* after \u2026$/)
  assert.ok(text.length < 210)
})

test('a text without the words has no extract', () => {
  assert.equal(extractOf(['Nothing here.'], mark), undefined)
})
