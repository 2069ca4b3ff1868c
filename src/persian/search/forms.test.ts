import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { foldForComparison, foldLetters } from '../characters/fold.ts'
import { SINGULAR_OF } from './broken-plurals.ts'
import { matches } from './match.ts'
import { readWord } from './read-word.ts'
import { COUNTED, RELATIONAL } from './words-in-yeh.ts'

describe('a word finds its forms and no other word', () => {
  const FORMS: readonly (readonly [query: string, text: string])[] = [
    ['کتاب', 'کتاب\u200Cهای'],
    ['بزرگ', 'بزرگ\u200Cترین'],
    ['خبرنگار', 'خبرنگاران'],
    ['تحول', 'تحولات'],
    ['هفته\u200Cنامه', 'هفتهنامهای'],
    ['دریا', 'دریای'],
    ['رسانه', 'رسانهای'],
    ['حرف', 'حرفهای'],
    ['حرفه', 'حرفهای'],
    ['می\u200Cرود', 'نمی\u200Cروند'],
    ['آلاینده', 'آلاینده\u200Cها'],
    ['بزرگ', 'بزرگ\u200Cاند'],
    ['بزرگ', 'بزرگاند'],
    ['بزرگ', 'بزرگ اند'],
    ['گذرواژه', 'گذرواژه اش'],
    ['مردم', 'مردمان'],
    ['تبلیغ', 'تبلیغات'],
    ['کشور', 'کشوری'],
    ['رفتن', 'می\u200Cروند'],
    ['رفتن', 'نرفته\u200Cاند'],
    ['می\u200Cگوید', 'گفتند'],
    ['رسیدن', 'برسد'],
    ['خوردن', 'نمی\u200Cخورد'],
    ['برگشتن', 'برمی\u200Cگردند'],
    ['شدن', 'شوند'],
    ['دانش\u200Cآموز', 'دانش آموزان'],
    ['زیدآبادی', 'زیدآبادی\u200Cها'],
    ['فرصت', 'فرصتی'],
    ['تصمیم', 'تصمیمی'],
    ['کوچک', 'کوچکی'],
    ['ماجرا', 'ماجرای'],
    ['تقاضا', 'تقاضای'],
    ['مافیا', 'مافیای'],
    ['کشتی', 'کشتیی'],
    ['مرد', 'مردان'],
    ['مشکلات', 'مشکلاتی'],
    ['مشکل', 'مشکلاتشان'],
    ['اتفاق', 'اتفاقی'],
    ['منشأ', 'منشأیی'],
    ['هیدروکلروتیازید', 'هیدروکلروتیازیدی'],
    ['نماینده', 'نمایندگان'],
    ['نویسنده', 'نویسندگانی'],
    ['دانشجو', 'دانشجویان'],
    ['آقا', 'آقایان'],
    ['مسئول', 'مسئولین'],
    ['زائر', 'زائرین'],
    ['روحانی', 'روحانیون'],
    ['انقلابی', 'انقلابیون'],
    ['منبر', 'منابر'],
    ['کارخانه', 'کارخانجات'],
    ['سبزی', 'سبزیجات'],
    ['کلمه', 'کلمات'],
    ['حمله', 'حملاتش'],
    ['عادت', 'عادات'],
    ['خطر', 'خطرات'],
    ['قانون', 'قوانین'],
    ['مدرسه', 'مدارس'],
    ['منطقه', 'مناطقی'],
    ['رفتن', 'خواهند رفت'],
    ['رفتن', 'نخواهد رفت'],
    ['خریدن', 'خریده بودند'],
    ['ساختن', 'ساخته می\u200Cشود'],
    ['کردن', 'نکرده'],
    ['دیدن', 'دیدم'],
  ]
  for (const [query, text] of FORMS) {
    test(`«${query}» finds «${text}»`, () => {
      assert.equal(matches(query, text), true)
    })
  }

  const OTHERS: readonly (readonly [query: string, text: string])[] = [
    ['تن', 'تنها'],
    ['رو', 'می\u200Cروند'],
    ['روند', 'می\u200Cروند'],
    ['شهر', 'شهریار'],
    ['علم', 'معلم'],
    ['هوا', 'هواپیما'],
    ['بر', 'برگ'],
    ['درآمد', 'در آمد'],
    ['رفتن', 'روند'],
    ['ساختن', 'ساخت'],
    ['گردن', 'می\u200Cگردد'],
    ['وطن', 'وطنی'],
    ['دارا', 'دارای'],
    ['پهلو', 'پهلوی'],
    ['کشت', 'کشتیی'],
    ['ایران', 'ایرانی'],
    ['اروپا', 'اروپایی'],
    ['آموزش', 'آموزشی'],
    ['سرطان', 'سرطانی'],
    ['اینترنت', 'اینترنتی'],
    ['خیابان', 'خیابانی'],
    ['تحقیق', 'تحقیقی'],
    ['کیلوگرم', 'کیلوگرمی'],
    ['سیاست\u200Cگذار', 'سیاست\u200Cگذاری'],
    ['اطلاع', 'اطلاعات'],
    ['سرگرد', 'سرگردان'],
    ['کلم', 'کلمات'],
    ['موسس', 'موسسات'],
    ['مهره', 'مهرگان'],
    ['گره', 'گرگان'],
    ['سرو', 'سروان'],
    ['دیگر', 'دیگران'],
    ['شاه', 'شاهین'],
    ['میلی', 'میلیون'],
    ['پا', 'پایان'],
    ['راست', 'راستین'],
    ['همت', 'همتی'],
    ['دروازه\u200Cبان', 'دروازه\u200Cبانی'],
    ['رفتن', 'رفته'],
    ['گفتن', 'خواهند گرفت'],
  ]
  for (const [query, text] of OTHERS) {
    test(`«${query}» does not find «${text}»`, () => {
      assert.equal(matches(query, text), false)
    })
  }
})

describe('the table of words in ی', () => {
  const both = [...RELATIONAL].filter(word => COUNTED.has(word))
  const strange = [...RELATIONAL, ...COUNTED].filter(
    word => !/^[\u0620-\u06FF]+$/.test(word) || foldLetters(word) !== word,
  )

  test('never says two things of one word', () => {
    assert.deepEqual(both, [])
  })

  test('holds words in Persian letters only', () => {
    assert.deepEqual(strange, [])
  })
})

describe('the table of plurals that no ending shows', () => {
  const unlisted = [...SINGULAR_OF.values()].filter(singular => !isKnown(singular))
  const ownPlural = [...SINGULAR_OF].filter(([plural, singular]) => plural === foldForComparison(singular))

  test('names singulars of the lexicon', () => {
    assert.deepEqual(unlisted, [])
  })

  test('names no word as its own plural', () => {
    assert.deepEqual(ownPlural, [])
  })
})

function isKnown(word: string): boolean {
  return readWord(word).listed
}
