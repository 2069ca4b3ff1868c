import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  lastWordWritten,
  persianPassages,
  piecesWritten,
  withoutSpacing,
  wordsWritten,
} from './words-written.ts'

test('a half-space does not part a word, a sign does', () => {
  assert.deepEqual(wordsWritten('می\u200Cرود، خانهٔ ۱۲ (iPhone 15)'), [
    ...['می\u200Cرود', 'خانهٔ', '۱۲', 'iPhone', '15'],
  ])
  assert.deepEqual(wordsWritten('… !'), [])
})

test('the pieces of a text give the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => piecesWritten(text).join('') === text))
  assert.deepEqual(piecesWritten('گفت:  می\u200Cرود'), ['گفت', ':', '  ', 'می\u200Cرود'])
})

test('the last word is what is being typed', () => {
  assert.equal(lastWordWritten('خبر می\u200Cرو'), 'می\u200Cرو')
  assert.equal(lastWordWritten('خبر '), '')
})

test('texts that differ by their spacing only are the same without it', () => {
  assert.equal(withoutSpacing('می رود'), withoutSpacing('می\u200Cرود'))
  assert.notEqual(withoutSpacing('خانهٔ ما'), withoutSpacing('خانه ما'))
})

test('a Persian name inside an English sentence is one passage', () => {
  const text = 'The book (می\u200Cروم خانه) is out'
  assert.deepEqual(
    persianPassages(text).map(({ start, end }) => text.slice(start, end)),
    ['می\u200Cروم خانه'],
  )
})
