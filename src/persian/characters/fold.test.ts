import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { toLatinDigits, toPersianDigits } from './digits.ts'
import { foldForComparison, foldLetters, foldWord } from './fold.ts'
import { joinsForward } from './letter-classes.ts'
import { byteLength, fitsWithin, graphemeCount, isTooLong } from './lengths.ts'
import { mixesScripts, skeleton } from './skeleton.ts'
import { repair } from '../repair/repair.ts'

const SAME: readonly (readonly [string, string])[] = [
  ['کیان', '\u0643\u064A\u0627\u0646'],
  ['خانه', 'خانهٔ'],
  ['خانه', 'خانۀ'],
  ['خانه', 'خانه\u200Cی'],
  ['آب', 'اب'],
  ['مؤمن', 'مومن'],
  ['رأی', 'رای'],
  ['قرآن', 'قرءان'],
  ['سلام', 'سَلامٌ'],
  ['سلام', 'ســـلام'],
  ['سلام', 'ﺳﻼﻡ'],
  ['می\u200Cروم', 'میروم'],
  ['۱۲۳', '123'],
  ['۴۵۶', '\u0664\u0665\u0666'],
  ['Tehran', 'TÉHRAN'],
  ['یک دو', ' یک\u00A0 دو\n'],
]

describe('two spellings are one word', () => {
  for (const [one, other] of SAME) {
    test(`${one} and ${other}`, () => {
      assert.equal(foldForComparison(one), foldForComparison(other))
    })
  }

  test('a folded text folds to itself', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'هٔی\u200C\u064A آé℡ﷺ ½') }),
    )
    fc.assert(
      fc.property(text, given => foldForComparison(foldForComparison(given)) === foldForComparison(given)),
    )
  })

  test('پ is not ب, and a word with ای is not the bare word', () => {
    assert.notEqual(foldForComparison('پدر'), foldForComparison('بدر'))
    assert.notEqual(foldForComparison('خانه\u200Cای'), foldForComparison('خانه'))
  })

  test('folding letters alone keeps every offset and every other sign', () => {
    assert.equal(foldLetters('\u0643تابِ \u064Aك آؤ'), 'کتابِ یک آؤ')
  })
})

describe('an imitation of a name', () => {
  const IMITATIONS: readonly (readonly [string, string])[] = [
    ['روابط عمومی', 'روا\u200Cبط عمـومي'],
    ['مدیر سایت', 'مد\u200Bیر\u00A0سا\u06CCت'],
    ['admin', 'аdmіn'],
    ['Admin', 'ADM1N'],
    ['peyk.news', 'рeyk news'],
    ['سردبیر', 'سڕدبیر'],
  ]
  for (const [real, imitation] of IMITATIONS) {
    test(`«${imitation}» has the bones of «${real}»`, () => {
      assert.equal(skeleton(imitation), skeleton(real))
    })
  }

  test('another name has other bones', () => {
    assert.notEqual(skeleton('علی رضایی'), skeleton('رضا علیزاده'))
  })

  test('mixed scripts inside a word are seen, an honest pair of names is not', () => {
    assert.deepEqual(['аdmin', 'مديرadmin', 'علی Ali', 'Ali'].map(mixesScripts), [true, true, false, false])
  })
})

describe('digits and lengths', () => {
  test('digits of three scripts become one script', () => {
    assert.equal(toPersianDigits('12 \u0663\u0664 ۵۶'), '۱۲ ۳۴ ۵۶')
    assert.equal(toLatinDigits('12 \u0663\u0664 ۵۶'), '12 34 56')
  })

  test('digits turned to Persian and back are Latin ones, and turning them twice is turning them once', () => {
    const text = fc.string({ unit: fc.constantFrom(...'0123456789۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩ ب.,٬'), maxLength: 20 })
    fc.assert(
      fc.property(text, given => {
        assert.equal(toLatinDigits(toPersianDigits(given)), toLatinDigits(given))
        assert.equal(toPersianDigits(toLatinDigits(given)), toPersianDigits(given))
        assert.equal(toPersianDigits(toPersianDigits(given)), toPersianDigits(given))
        assert.equal(toLatinDigits(toLatinDigits(given)), toLatinDigits(given))
      }),
    )
  })

  test('a reader counts characters, a database counts bytes', () => {
    assert.deepEqual(
      ['پیک', 'خانهٔ', '👨\u200D👩\u200D👧', 'می\u200Cروم', ''].map(graphemeCount),
      [3, 4, 1, 5, 0],
    )
    assert.deepEqual(['پیک', 'a', '😀', '…', ''].map(byteLength), [6, 1, 4, 3, 0])
  })

  test('bytes are the bytes of UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => byteLength(text) === Buffer.byteLength(text)),
    )
  })

  test('one limit is enough to be too long', () => {
    assert.equal(fitsWithin('پیک', { graphemes: 3, bytes: 6 }), true)
    assert.equal(fitsWithin('پیک', { graphemes: 2, bytes: 6 }), false)
    assert.equal(fitsWithin('پیک', { graphemes: 3, bytes: 5 }), false)
  })

  test('a limit of letters refuses one letter more, and a letter that takes a page, not one of many units', () => {
    assert.equal(isTooLong('پیکی', 3), true)
    assert.equal(isTooLong(`پ${'\u064E'.repeat(3000)}`, 3), true)
    assert.equal(isTooLong('\u{1F468}\u200D\u{1F469}\u200D\u{1F467}هٔپ', 3), false)
  })

  test('a heap of marks on a letter is not sorted, which takes time by its square', () => {
    const heap = `\u0627${'\u064E'.repeat(1000)}\u0653`
    assert.deepEqual([foldWord('\u0627\u064E\u0653'), foldWord(heap)], ['آ', 'ا'])
    assert.equal(repair(heap).text, heap)
  })

  test('only a letter that joins is followed by a joined letter', () => {
    assert.deepEqual([...'بیهاآدذرزژوA5ـ'].map(joinsForward), [
      ...[true, true, true, false, false, false, false, false],
      ...[false, false, false, false, false, false],
    ])
  })
})
