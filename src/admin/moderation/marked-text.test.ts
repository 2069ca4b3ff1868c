import assert from 'node:assert/strict'
import { test } from 'node:test'
import { piecesOf } from './marked-text.tsx'

test('the words that a signal saw are marked where they stand', () => {
  assert.deepEqual(piecesOf('نصف پول را برداشت', ['پول']), [
    { piece: 'نصف ', isSeen: false },
    { piece: 'پول', isSeen: true },
    { piece: ' را برداشت', isSeen: false },
  ])
})

test('a text without signals is one piece', () => {
  assert.deepEqual(piecesOf('سلام', []), [{ piece: 'سلام', isSeen: false }])
})

test('signs in what was seen mean themselves', () => {
  assert.deepEqual(
    piecesOf('بهای ویژه (۵۰٪)!', ['(۵۰٪)']).filter(({ isSeen }) => isSeen),
    [{ piece: '(۵۰٪)', isSeen: true }],
  )
})

test('a longer sight wins over a word inside it', () => {
  assert.deepEqual(
    piecesOf('نصف پول', ['پول', 'نصف پول']).map(({ piece }) => piece),
    ['نصف پول'],
  )
})
