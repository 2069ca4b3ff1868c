import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bucketOfWord, piecesOfText, seeds } from './pieces-of-text.ts'

const wordsOf = (text: string): ReadonlySet<number> => new Set(piecesOfText(text).words)
const seedOf = (name: string, text: string): number | undefined =>
  piecesOfText(text).seeds[seeds.findIndex(seed => seed.name === name)]

test('letters written apart, by spaces or signs, are the word they make', () => {
  assert.ok(wordsOf('چه گ ل ا ب ی ای').has(bucketOfWord('گلابی')))
  assert.ok(wordsOf('گ.ل.ا.ب.ی').has(bucketOfWord('گلابی')))
})

test('two letters beside each other are no word', () => {
  assert.ok(wordsOf('کلاس ب و').has(bucketOfWord('ب')))
  assert.ok(!wordsOf('کلاس ب و').has(bucketOfWord('بو')))
})

test('a word in a disguise of its weak letters shares pieces with the word', () => {
  const shared = [...wordsOf('گولابی')].filter(bucket => wordsOf('گلابی').has(bucket))

  assert.ok(shared.length > 0)
})

test('letters of Urdu, Pashto, Kurdish or Russian are a seed, those of Persian are none', () => {
  assert.ok((seedOf('foreign', 'یہ اچھی خبر ہے') ?? 0) > 0)
  assert.ok((seedOf('foreign', 'хорошо') ?? 0) > 0)
  assert.equal(seedOf('foreign', 'مسئولان پاسخ\u200Cگو نیستند؛ پژوهش چه شد؟'), 0)
})
