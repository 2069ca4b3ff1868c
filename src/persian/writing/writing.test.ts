import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { graphemeCount } from '../characters/lengths.ts'
import { slugKey, slugOf } from './slug.ts'
import { comparePersian, sortKey } from './sort.ts'

const sorted = (words: readonly string[]) => [...words].reverse().sort(comparePersian)
const texts = fc.string({ unit: fc.constantFrom(...'آابپتچژگکهی\u0643\u064Aهٔ -a1۱.\u200C!'), maxLength: 30 })

describe('sorting', () => {
  const LISTS: readonly (readonly [string, readonly string[]])[] = [
    [
      'the four Persian letters stand in their places',
      ['بابک', 'پارسا', 'تارا', 'جواد', 'چنگیز', 'حامد', 'زهرا', 'ژاله', 'سارا', 'کاوه', 'گلی', 'لاله'],
    ],
    ['ه comes before ی and after و', ['نوا', 'وحید', 'هادی', 'یاسر']],
    ['آ comes before ا', ['آبادان', 'آمل', 'ابهر', 'اهواز']],
    ['names go word by word', ['علی رضایی', 'علی\u200Cآبادی', 'علیرضا']],
    ['digits come first and Latin last', ['۲۰:۳۰', 'ایران', 'Tehran']],
    ['a shorter word comes before a longer one', ['تهران', 'تهرانی']],
  ]
  for (const [name, list] of LISTS) {
    test(name, () => {
      assert.deepEqual(sorted(list), list)
    })
  }

  test('an Arabic keyboard changes no place', () => {
    assert.equal(sortKey('\u0643\u064Aان'), sortKey('کیان'))
  })

  test('two texts are equal only when they are the same, and turning them round turns the answer', () => {
    fc.assert(fc.property(texts, texts, (a, b) => (comparePersian(a, b) === 0) === (a === b)))
    fc.assert(fc.property(texts, texts, (a, b) => comparePersian(a, b) + comparePersian(b, a) === 0))
  })
})

describe('slugs', () => {
  const SLUGS: readonly (readonly [string, string])[] = [
    ['می\u200Cخواهیم «هوای پاک»، نه وعده!', 'می-خواهیم-هوای-پاک-نه-وعده'],
    ['خانهٔ پدری در سال ۱۴۰۵', 'خانهٔ-پدری-در-سال-۱۴۰۵'],
    ['ایران/عراق؛ ۲–۱', 'ایران-عراق-۲-۱'],
    ["Peyk's First Day", 'peyks-first-day'],
    ['  ـــ سلام ــ ', 'سلام'],
    ['؟!', ''],
    ['\u202Eسلام\u0000', ''],
  ]
  for (const [headline, slug] of SLUGS) {
    test(`«${headline}» becomes «${slug}»`, () => {
      assert.equal(slugOf(headline), slug)
    })
  }

  test('ends with a whole word, and only a giant word is cut', () => {
    assert.equal(slugOf('یک دو سه چهار', 8), 'یک-دو-سه')
    assert.equal(slugOf('یک دو سه چهار', 7), 'یک-دو')
    assert.equal(slugOf('هٔهٔهٔهٔ', 3), 'هٔهٔهٔ')
  })

  test('is never longer than its limit, never changes when made again, holds no space', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 20 }), (text, limit) => {
        const slug = slugOf(text, limit)
        return graphemeCount(slug) <= limit && slugOf(slug, limit) === slug && !/[\s\u200C]/.test(slug)
      }),
    )
  })

  test('is the same when a dropped sign brings a mark to its letter', () => {
    const slug = slugOf("ها\u200C'\u0654")
    assert.equal(slugOf(slug), slug)
  })

  test('spellings of one topic have one key', () => {
    const keys = ['روابط-عمومی', 'روابط\u200Cعموم\u064A', 'روابط_عمومی', ' روابط عمومی'].map(slugKey)
    assert.deepEqual(new Set(keys).size, 1)
  })
})
