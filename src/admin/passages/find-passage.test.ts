import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getSchema } from '@tiptap/core'
import { bodyExtensions } from '../editor/body-schema.ts'
import { findPassage, placeOf } from './find-passage.ts'

const schema = getSchema(bodyExtensions)
const documentOf = (...paragraphs: string[]) =>
  schema.node(
    'doc',
    null,
    paragraphs.map(text => schema.node('paragraph', null, text === '' ? [] : [schema.text(text)])),
  )

test('words that are gone have no place, and an empty passage has none to keep', () => {
  const place = { quote: 'پل', before: '', after: '' }
  assert.equal(findPassage(documentOf('رود پهن است.'), place), undefined)
  assert.equal(placeOf(documentOf('رود  پهن'), { from: 4, to: 6 }), undefined)
})

test('a passage is found again after the text around it has changed', () => {
  const before = documentOf('شهردار گفت پل بیست متر پهنا دارد.')
  const place = placeOf(before, { from: 12, to: 14 })
  assert.deepEqual(place, { quote: 'پل', before: 'شهردار گفت ', after: ' بیست متر پهنا دارد.' })
  const after = documentOf('بند تازه', 'دیروز شهردار گفت پل بیست متر پهنا دارد.')
  assert.deepEqual(place && findPassage(after, place), { from: 28, to: 30 })
})

test('of two places that read the same the one with the same surroundings is meant', () => {
  const text = documentOf('پل نخست باز است.', 'پل دوم بسته است.')
  assert.deepEqual(findPassage(text, { quote: 'پل', before: '', after: ' دوم بسته' }), { from: 19, to: 21 })
})
