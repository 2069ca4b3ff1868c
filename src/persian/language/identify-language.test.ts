import assert from 'node:assert/strict'
import { statSync } from 'node:fs'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { identifyLanguage } from './identify-language.ts'
import { leanToPersian } from './persian-words.ts'
import { stretchesOf } from './stretches.ts'

// Own texts, none of them in the training material.
const texts: readonly (readonly [language: string, text: string])[] = [
  ['fa', 'سلام، خسته نباشید از گزارش خوبتان'],
  ['fa', 'مگه قرار نبود این پل تا عید تموم بشه؟'],
  ['fa', 'به نظرم مصاحبه خیلی کوتاه بود'],
  ['fa', 'كاش يك نفر پاسخگو بود كه چرا آب روستا قطع است'],
  ['fa', 'نرخها هرروز بالا میره کسی هم نیست جواب بده'],
  ['fa', 'گوشی iPhone 15 Pro Max رو از کجا خریدین؟'],
  ['fa', 'ما ۳ نفر هستیم'],
  ['ar', 'لماذا تأخر صدور النتائج هذا العام؟'],
  ['ar', 'يعني هلا شو لازم نعمل لنخلص من هالزحمة'],
  ['ar', 'ربنا يوفقك يا بطل ويسعدك'],
  ['ur', 'یہ سڑک کب تک بنے گی، لوگ پریشان ہیں'],
  ['ur', 'بہت عمدہ تحریر ہے جناب'],
  ['ps', 'دا سړک به کله جوړ شي؟'],
  ['ps', 'زموږ په سیمه کې ډاکټران نشته'],
  ['ckb', 'ئەم ڕێگایە کەی چاک دەکرێت؟'],
  ['ckb', 'دەستان خۆش بێت بۆ ئەم بابەتە'],
  ['azb', 'بو یولو هاچان دوزلده\u200Cجکلر؟'],
  ['azb', 'الینیزه ساغلیق، چوخ گؤزل یازمیسیز'],
  ['fa-Latn', 'chera hichkas be in mozoo residegi nemikone'],
  ['fa-Latn', 'daste shoma dard nakone kheili mofid bood'],
  ['fa-Latn', 'bebinam alan to kojai daghighan'],
  ['en', 'Why is nobody fixing this bridge?'],
  ['en', 'really enjoyed reading this, thanks'],
  ['und', 'شسیبشسیب شسیبل'],
  ['und', 'asdfghjkl asdf qwer'],
  ['und', '😂😂🌹'],
  ['und', '۱۲۳۴ - 5678'],
  ['und', '!!!؟؟؟'],
  ['und', ''],
  ['und-Latn', 'Die Kinder spielen heute im Garten und essen Kuchen'],
  ['und-Cyrl', 'Сегодня хорошая погода'],
  ['he', 'מה שלומך היום'],
  ['ja', '今日はいい天気ですね'],
]

describe('the language of a short text', () => {
  for (const [language, text] of texts) {
    it(`is ${language} for «${text}»`, () => {
      assert.equal(identifyLanguage(text).language, language)
    })
  }
})

const around = ['ایشان در سخنرانی دیروز خود گفت: ', ' و حاضران این سخن را تأیید کردند.'] as const
const quotations = [
  'إنما المؤمنون إخوة فأصلحوا بين أخويكم واتقوا الله لعلكم ترحمون',
  'The only thing we have to fear is fear itself, as they used to say in those days',
  'بنی آدم بیر بیرینین اعضاسی\u200Cدیر، بیر گوهردن یارانیبلار هامیسی',
  'سب سے پہلے ہمیں اپنے لوگوں کے بارے میں سوچنا چاہیے',
]

describe('a quotation inside a Persian text', () => {
  for (const quotation of quotations) {
    it(`does not change the verdict: «${quotation}»`, () => {
      assert.equal(identifyLanguage(`${around[0]}«${quotation}»${around[1]}`).language, 'fa')
    })
  }

  it('is judged itself when nothing is written around it', () => {
    assert.equal(identifyLanguage('«إنما المؤمنون إخوة فأصلحوا بين أخويكم»').language, 'ar')
  })

  for (const comment of [
    'لعنت الله علی القوم الظالمین؛ خدا لعنتشون کنه',
    'ان شاء الله که خبر درست باشه و کارشون راه بیفته',
  ])
    it(`is a formula of prayer as well: ${comment}`, () => {
      assert.equal(identifyLanguage(comment).language, 'fa')
    })

  it('counts as a sentence of its own without quotation marks', () => {
    const text =
      'این خبر برای همهٔ ما بسیار مهم بود و باید زودتر منتشر می\u200Cشد. Thanks for that. منتظر گزارش\u200Cهای بعدی شما هستیم.'
    assert.equal(identifyLanguage(text).language, 'fa')
  })
})

describe('a verdict', () => {
  it('is never certain below eight letters', () => {
    assert.equal(identifyLanguage('سلام').certain, false)
    assert.equal(identifyLanguage('مرسی ۱۲۳').certain, false)
  })

  it('is certain for a plain sentence', () => {
    assert.equal(identifyLanguage('امروز هوا آفتابی است و باد نمی\u200Cوزد').certain, true)
  })

  it('does not look at addresses and names of accounts', () => {
    assert.equal(
      identifyLanguage('ببینید https://example.com/very/long/address/in/english و @someone').language,
      'fa',
    )
  })

  it('is the same for presentation forms, as copied from a PDF', () => {
    assert.equal(identifyLanguage('ﺑﻬﺎﺭ ﺩﺭ ﺭﺍﻩ ﺍﺳﺖ ﻭ ﻫﻮﺍ ﮔﺮﻡ ﻣﯽﺷﻮﺩ').language, 'fa')
  })

  it('takes one pass over a huge text', () => {
    const started = performance.now()
    identifyLanguage('«'.repeat(1_000_000) + 'سلام')
    assert.ok(performance.now() - started < 200)
  })
})

const words: readonly (readonly [language: string, text: string])[] = [
  ['fa', 'شهر ما'],
  ['fa', 'تصویر و متن'],
  ['fa', 'با احترام'],
  ['fa', 'منبع خبر'],
  ['fa', 'کنترل کیفیت'],
  ['ar', 'أخبار اليوم'],
  ['ar', 'شكرا لكم'],
  ['ur', 'ہمارا شہر'],
  ['ps', 'زموږ ښار'],
  ['ckb', 'هەواڵی نوێ'],
  ['en', 'Breaking news'],
]

describe('one or two words', () => {
  for (const [language, text] of words) {
    it(`«${text}» are ${language}`, () => {
      assert.equal(identifyLanguage(text).language, language)
    })
  }

  it('are Persian when Persian knows them and no other language claims them, and less so when it does not', () => {
    const [known, unknown] = ['شهر', 'شهشر'].map(text => stretchesOf(text))
    assert.equal(leanToPersian(known ?? [], 0.5) > 1, true)
    assert.equal(leanToPersian(unknown ?? [], 0.5) < 1, true)
  })

  it('are left alone when their letters speak for themselves, and so is a sentence', () => {
    assert.equal(leanToPersian(stretchesOf('شهر'), 0.01), 1)
    assert.equal(leanToPersian(stretchesOf('امروز هوا آفتابی است'), 0.5), 1)
  })
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom(...'سلام خوبی«»"“”.\u200Cكيةەؤasd😂\uD800\0\n@/'), maxLength: 300 }),
)

describe('any text at all', () => {
  it('gets a verdict with a confidence from 0 to 1, and is not certain with few letters', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { language, confidence, certain } = identifyLanguage(text)
        assert.ok(language.length >= 2)
        assert.ok(confidence >= 0 && confidence <= 1)
        assert.ok(!certain || (text.match(/\p{L}/gu) ?? []).length >= 8)
      }),
    )
  })

  it('gets the same verdict with space around it', () => {
    fc.assert(
      fc.property(anyText, fc.stringMatching(/^[ \t]{0,5}$/), (text, space) => {
        assert.deepEqual(identifyLanguage(text + space), identifyLanguage(text))
      }),
    )
  })
})

describe('the model', () => {
  it('stays within 300 KB', () => {
    assert.ok(statSync(new URL('./model.bin', import.meta.url)).size <= 300_000)
  })
})
