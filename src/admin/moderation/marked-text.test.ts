import assert from 'node:assert/strict'
import { test } from 'node:test'
import { piecesOf, type Mark } from './marked-text.tsx'

const pieces = (text: string, marks: readonly Mark[]) =>
  piecesOf(text, marks).map(({ piece, kind }) => [piece, kind])

test('the words that a signal saw are marked where they stand', () => {
  assert.deepEqual(pieces('نصف پول را برداشت', [{ start: 4, end: 7, kind: 'seen' }]), [
    ['نصف ', 'plain'],
    ['پول', 'seen'],
    [' را برداشت', 'plain'],
  ])
})

test('a text without signals is one piece', () => {
  assert.deepEqual(pieces('سلام', []), [['سلام', 'plain']])
})

test('a longer sight wins over a word inside it', () => {
  const marks: Mark[] = [
    { start: 0, end: 3, kind: 'seen' },
    { start: 0, end: 7, kind: 'seen' },
  ]
  assert.deepEqual(pieces('نصف پول', marks), [['نصف پول', 'seen']])
})

test('a masked number stays masked where a signal saw it too', () => {
  const marks: Mark[] = [
    { start: 4, end: 11, kind: 'masked' },
    { start: 0, end: 11, kind: 'seen' },
  ]
  assert.deepEqual(
    pieces('زنگ 0123456', marks)
      .map(([piece]) => piece)
      .join(''),
    'زنگ 0123456',
  )
})
