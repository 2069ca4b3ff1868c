import assert from 'node:assert/strict'
import { test } from 'node:test'
import { officesNamed } from './offices-named.ts'

const office = (slug: string, name: string, nameEn = '') => ({ slug, name, nameEn })
const known = [
  office('a', 'آب\u200Cوفاضلاب یزد', 'Water of Yazd'),
  office('b', 'راهداری یزد'),
  office('c', 'راهداری کرمان'),
]
const slugsOf = (typed: string, without: readonly string[] = []): string[] =>
  officesNamed(known, typed, without).map(({ slug }) => slug)

test('nothing typed offers nothing, and what is chosen is not offered again', () => {
  assert.deepEqual(slugsOf('  '), [])
  assert.deepEqual(slugsOf('راهداری', ['b']), ['c'])
})

test('an office is found by some letters of its words, in any order and spelling', () => {
  assert.deepEqual(slugsOf('یزد راه'), ['b'])
  assert.deepEqual(slugsOf('كرمان'), ['c'])
  assert.deepEqual(slugsOf('آب وفاضلاب'), ['a'])
  assert.deepEqual(slugsOf('yazd'), ['a'])
})
