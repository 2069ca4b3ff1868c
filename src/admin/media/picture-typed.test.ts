import assert from 'node:assert/strict'
import { test } from 'node:test'
import { olderWords, PictureKept, untouched, withoutWords, withWords, type Words } from './picture-typed.ts'

const asRead: Words = {
  alt: 'پل',
  isDecorative: false,
  caption: '',
  credit: 'آرش',
  licence: '',
  rightsUntil: null,
}

test('what a colleague wrote in a field that was not typed in disagrees with nobody', () => {
  const typed = withWords(untouched, { alt: 'پل چوبی' }, asRead)
  assert.deepEqual(typed, { said: { alt: 'پل چوبی' }, read: { alt: 'پل' } })
  assert.deepEqual(olderWords(typed, { ...asRead, caption: 'پل تازه' }), [])
  assert.deepEqual(olderWords(typed, { ...asRead, alt: 'پل چوبی' }), [])
})

test('what a colleague wrote in the same field does, also after more was typed, until one of the two gives way', () => {
  const theirs = { ...asRead, alt: 'پل سنگی' }
  const typed = withWords(withWords(untouched, { alt: 'پل چو' }, asRead), { alt: 'پل چوبی' }, theirs)
  assert.deepEqual(olderWords(typed, theirs), ['alt'])
  assert.deepEqual(withoutWords(typed, ['alt']), untouched)
})

test('the browser keeps some words as they are typed, and nothing of another shape', () => {
  const typed = withWords(untouched, { rightsUntil: null, caption: 'پل' }, asRead)
  assert.deepEqual(PictureKept.safeParse(JSON.parse(JSON.stringify(typed))).data, typed)
  assert.equal(PictureKept.safeParse({ said: { alt: 3 }, read: {} }).success, false)
})
