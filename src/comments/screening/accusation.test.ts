import assert from 'node:assert/strict'
import { test } from 'node:test'
import { termsOf } from './comment-terms.ts'
import { accusationsIn } from './find-accusations.ts'

const seenIn = (text: string): string[] =>
  accusationsIn(text, termsOf(text)).map(({ start, end }) => text.slice(start, end))

const accusing = [
  'نصف پول را در جیب خودش گذاشته',
  'سهم خودشان را به جیب زده\u200Cاند',
  'توی جیب خودشان رفت',
  'طراحان جیب\u200Cشان پر می\u200Cشود',
  'پول مردم رو خوردن',
  'حق کارگر را خورده\u200Cاند',
  'یارانه\u200Cها را بالا کشیدند',
  'شهر را چاپیدند',
  'رأی می\u200Cخرند',
  'داور را خریده\u200Cاند',
  'مدرکش جعلی است',
  'فاکتور صوری درست کرده\u200Cاند',
  'سهم می\u200Cگیرد',
  'کلاه\u200Cبردارند',
  'همه\u200Cشان کلاهبردارن',
  'اختلاسگره',
  'زمین\u200Cخوارن',
  'جنگل\u200Cخورها',
  'رباخورند',
  'باج\u200Cبگیرن',
  'سندسازی کرده\u200Cاند',
  'دزدن همه',
  'مفسدند',
]
for (const text of accusing)
  test(`«${text}» accuses`, () => {
    assert.notDeepEqual(seenIn(text), [])
  })

const innocent = [
  'قیمت را بالا کشیدند',
  'دستش را در جیب کتش کرد',
  'از جیب مردم خرج نکنید',
  'فرم را پر کنید و در جیب بگذارید',
  'جیب ما خالی است',
  'پول به دردم نخورد',
  'حق با شماست، سرما خوردم',
  'غذای خوبی خوردیم',
  'بازیکن حریف را خورد کرد',
  'مجوز فروش بلیت داده شد',
  'رأی ما بی\u200Cاثر است',
  'حکم دادگاه را خواندم',
  'مدرک تحصیلی را بردم',
  'قرارداد جدید بستند',
  'بودجهٔ پارک را بالا ببرید',
  'سهم ما چقدر است؟',
  'کلاه بچه را باد برد',
  'باجه شلوغ بود',
  'وام گرفتم و خانه خریدم',
  'پول را دادم. نان را خوردیم',
  'حساب\u200Cوکتاب درست است',
]
for (const text of innocent)
  test(`«${text}» accuses nobody`, () => {
    assert.deepEqual(seenIn(text), [])
  })

test('what was seen is the whole phrase, as the reader wrote it', () => {
  assert.deepEqual(seenIn('می\u200Cگویند پیمانکار نصف پول را در جیبِ خودش گذاشته. کاش بپرسند.'), [
    'در جیبِ خودش گذاشته',
  ])
})
