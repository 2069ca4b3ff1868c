import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defaultHouseStyle } from './house-style.ts'
import { repair } from './repair.ts'
import { learnFrequencies, Vocabulary } from './word-frequencies.ts'

// Sentences of our own making. «|» stands for a half-space, so that it can be seen.
const repaired = (text: string): string =>
  repair(text.replaceAll('|', '\u200C')).text.replaceAll('\u200C', '|')
const cases = (name: string, table: readonly (readonly [before: string, after: string])[]): void => {
  for (const [before, after] of table) test(`${name}: ${before}`, () => assert.equal(repaired(before), after))
}

cases('a lost half-space comes back', [
  ['دانشآموزان هر روز به مدرسه میروند.', 'دانش|آموزان هر روز به مدرسه می|روند.'],
  ['این کتابها را نمیخوانم.', 'این کتاب|ها را نمی|خوانم.'],
  ['آنان به خانه برنمیگردند.', 'آنان به خانه برنمی|گردند.'],
  ['نامهها رسیدهاند و پاسخ دادهایم.', 'نامه|ها رسیده|اند و پاسخ داده|ایم.'],
  ['استانداریها گزارشهای خود را فرستادند.', 'استانداری|ها گزارش|های خود را فرستادند.'],
  ['بزرگترین پل شهر ساخته میشود.', 'بزرگ|ترین پل شهر ساخته می|شود.'],
  ['روابط عمومیها هماهنگ شدند.', 'روابط عمومی|ها هماهنگ شدند.'],
  ['خواجهنژاد سخن گفت.', 'خواجه|نژاد سخن گفت.'],
  ['نگاهی آیندهمحور و شبکهسازی لازم است.', 'نگاهی آینده|محور و شبکه|سازی لازم است.'],
  ['بیستودو نفر ساکتاند و میشناسندش.', 'بیست|ودو نفر ساکت|اند و می|شناسندش.'],
  ['مشکل همینهاست.', 'مشکل همین|هاست.'],
  ['اموال تاراجشده برگشت.', 'اموال تاراج|شده برگشت.'],
  ['سخنرانی ملکحسینی و گلیمبافان', 'سخنرانی ملک|حسینی و گلیم|بافان'],
  ['روز سیام آبان', 'روز سی|ام آبان'],
  ['بر همافزایی و نقشآفرینی تأکید شد.', 'بر هم|افزایی و نقش|آفرینی تأکید شد.'],
])

cases('a space that should be a half-space becomes one', [
  ['دیدگاه های شما می رسد.', 'دیدگاه|های شما می|رسد.'],
  ['پیام هایی که نمی خوانیم.', 'پیام|هایی که نمی|خوانیم.'],
  ['خانه ای که خریده اند بزرگ تر است.', 'خانه|ای که خریده|اند بزرگ|تر است.'],
  ['او از بین المللی شدن بنادر گفت.', 'او از بین|المللی شدن بنادر گفت.'],
  ['تصمیم گیری های امروز', 'تصمیم|گیری|های امروز'],
  ['کتاب چاپ شده در تهران', 'کتاب چاپ|شده در تهران'],
  ['دکتر محبی نیا آمد', 'دکتر محبی|نیا آمد'],
  ['مردم جنگ زده در جنوب ماندند.', 'مردم جنگ|زده در جنوب ماندند.'],
  ['دکتر کریمی نژاد به ندرت آمد.', 'دکتر کریمی|نژاد به|ندرت آمد.'],
  ['خلفای بنی عباس', 'خلفای بنی|عباس'],
  ['علی بن ابی طالب', 'علی بن ابی|طالب'],
  ['سازه ای کوه پیکر و لعاب بی سرب', 'سازه|ای کوه|پیکر و لعاب بی|سرب'],
  ['تبلیغ ضد انقلاب', 'تبلیغ ضد|انقلاب'],
  ['جبههٔ دوم خردادی', 'جبههٔ دوم|خردادی'],
  ['او را همه می شناسندش.', 'او را همه می|شناسندش.'],
  ['رویداد فاجعه بار دیروز', 'رویداد فاجعه|بار دیروز'],
  ['بلبلی سریع السیر', 'بلبلی سریع|السیر'],
  ['پرونده های ذخیره نشده در شبکه', 'پرونده|های ذخیره|نشده در شبکه'],
])

cases('an adjective in ای is told from a plural', [
  ['نقش رسانهای این نهاد', 'نقش رسانه|ای این نهاد'],
  ['مدیریت حرفهای از آنان خواسته شد.', 'مدیریت حرفه|ای از آنان خواسته شد.'],
  ['همکاری منطقهای و برنامهٔ هستهای', 'همکاری منطقه|ای و برنامهٔ هسته|ای'],
  ['انتخابات پدیدهای اجتماعی است.', 'انتخابات پدیده|ای اجتماعی است.'],
  ['نامههای مردم', 'نامه|های مردم'],
  ['یکی از چرخهای آن شکست.', 'یکی از چرخ|های آن شکست.'],
  ['سایر نامهای مهم', 'سایر نام|های مهم'],
  ['مرکز ۲۵۶ شمارهای روستا', 'مرکز ۲۵۶ شماره|ای روستا'],
  ['در دقیقهٔ ۸۱ گلهای تیم', 'در دقیقهٔ ۸۱ گل|های تیم'],
  ['در سامانهای یکپارچه', 'در سامانه|ای یکپارچه'],
  ['او می گفته است.', 'او می|گفته است.'],
  ['او میگفتهاست.', 'او می|گفته|است.'],
  ['این آزمون دورهای است.', 'این آزمون دوره|ای است.'],
])

cases('what is right stays', [
  ['شهرهای بزرگ و درآمدهای تازه', 'شهرهای بزرگ و درآمدهای تازه'],
  ['کتاب در تهران چاپ شده است.', 'کتاب در تهران چاپ شده است.'],
  ['پذیرش بی قید و شرط', 'پذیرش بی قید و شرط'],
  ['نقش محوری او و برابری نژاد و فرهنگ', 'نقش محوری او و برابری نژاد و فرهنگ'],
  ['بیهوده منهای ده', 'بیهوده منهای ده'],
  ['پنجشنبه|شب|ها', 'پنجشنبه|شب|ها'],
  ['رطوبت را هم اندازه گرفت.', 'رطوبت را هم اندازه گرفت.'],
  ['بر ضد دشمن و بی آنکه بداند', 'بر ضد دشمن و بی آنکه بداند'],
  ['جام می را نوشید.', 'جام می را نوشید.'],
  ['تنها دختر بهتر میدان را شناخت.', 'تنها دختر بهتر میدان را شناخت.'],
  ['ای خدای مهربان', 'ای خدای مهربان'],
  ['به دنبال قائم مقام رفت.', 'به دنبال قائم مقام رفت.'],
  ['راه|حل\u200Cهای تازه'.replace('\u200C', '|'), 'راه|حل|های تازه'],
])

cases('a half-space in disguise is one', [
  ['می&zwnj;رود', 'می|رود'],
  ['می\u00ACرود', 'می|رود'],
  ['می\u200Fرود', 'می|رود'],
  ['می\u00ADرود', 'می|رود'],
  ['می\u200Bرود', 'می|رود'],
  ['می\tرود', 'می|رود'],
  ['نام\tشغل', 'نام\tشغل'],
  ['می||رود |و| آمد', 'می|رود و آمد'],
])

cases('letters are Persian ones', [
  ['علي كتاب را برد', 'علی کتاب را برد'],
  ['\uFEB3\uFEFC\uFEE1 دوست', 'سلام دوست'],
  ['خانۀ ما در سال ١٤٠٤', 'خانهٔ ما در سال ۱۴۰۴'],
])

cases('signs that only look like others stay', [
  ['۵ m² و ½ و ① ماند', '۵ m² و ½ و ① ماند'],
  ['ﷺ گفت', 'ﷺ گفت'],
])

cases('spaces and marks are in order', [
  ['آمد ، دید  و رفت .', 'آمد، دید و رفت.'],
  ['گفت« آری »و رفت', 'گفت «آری» و رفت'],
  ['آیا آمد?', 'آیا آمد؟'],
])

cases('what is no Persian prose stays as it is', [
  ['نشانی press.office@example.ir است', 'نشانی press.office@example.ir است'],
  ['نوشت `میشود()` و رفت', 'نوشت `میشود()` و رفت'],
  ['کارساز 192.168.10.1 خاموش شد', 'کارساز 192.168.10.1 خاموش شد'],
  ['خواند: إِنَّ اللَّهَ مَعَ الصَّابِرِينَ و رفت', 'خواند: إِنَّ اللَّهَ مَعَ الصَّابِرِينَ و رفت'],
  ['﴿قل هو الله احد وهي كتابها﴾', '﴿قل هو الله احد وهي كتابها﴾'],
  ['<a href="/کتابها">آمد</a>', '<a href="/کتابها">آمد</a>'],
  ['#کتابها و @میرزا و https://example.ir/کتابها', '#کتابها و @میرزا و https://example.ir/کتابها'],
  ['او گفت: \\"سلام\\" و رفت', 'او گفت: \\"سلام\\" و رفت'],
  ['گفت: «او گفت: «آری» و رفت».', 'گفت: «او گفت: «آری» و رفت».'],
])

test('a locked quotation stays as it was', () => {
  const text = 'کتابها میروند'
  assert.equal(repair(text, { locked: [{ start: 0, end: 6 }] }).text, 'کتابها می\u200Cروند')
})

test('an editor sees where, what, by which rule and how sure', () => {
  assert.deepEqual(repair('او میرود').edits, [
    { start: 3, end: 8, before: 'میرود', after: 'می\u200Cرود', rule: 'half-space.verb', tier: 'auto' },
  ])
})

test('a newsroom that writes plurals joined gets them joined', () => {
  const style = { ...defaultHouseStyle, plural: 'joined' as const, comparative: 'joined' as const }
  assert.equal(
    repair('کتاب\u200Cهای بزرگ\u200Cتر او و خانه\u200Cها', { style }).text,
    'کتابهای بزرگتر او و خانه\u200Cها',
  )
})

test('a newsroom that keeps what its writers write has endings and ezafes kept', () => {
  const style = { plural: 'keep', comparative: 'keep', ezafe: 'keep', quotes: 'keep' } as const
  const text = 'کتابها و کتاب\u200Cها، بزرگتر و بزرگ\u200Cتر، خانهٔ ما و خانه\u200Cی ما، "سلام"'
  assert.equal(repair(text, { style }).text, text)
})

test('a newsroom that writes the ezafe with yeh gets a yeh', () => {
  assert.equal(repair('خانهٔ ما', { style: { ...defaultHouseStyle, ezafe: 'yeh' } }).text, 'خانه\u200Cی ما')
})

test('a newsroom that writes the ezafe in one letter gets that letter, from a hamza unasked and from a yeh as a suggestion', () => {
  const style = { ...defaultHouseStyle, ezafe: 'composed' as const }
  const { text, edits } = repair('خانهٔ ما و نامه ی شما', { style })
  assert.equal(text, 'خان\u06C0 ما و نام\u06C0 شما')
  assert.deepEqual(
    edits.map(({ rule, tier }) => `${rule} ${tier}`),
    ['style.ezafe auto', 'style.ezafe suggest'],
  )
})

cases('the rest of a number, an ending and a family name join what is before them', [
  ['بیست وشش نفر آمدند', 'بیست|وشش نفر آمدند'],
  ['خانه پدری اش کجاست', 'خانه پدری|اش کجاست'],
  ['گلنار یزدانی فر آمد', 'گلنار یزدانی|فر آمد'],
  ['دست کم ده نفر', 'دست|کم ده نفر'],
])

cases('a word is read by parts that the lexicon knows singly', [
  ['کشتیهای نفتبرنده', 'کشتی|های نفت|برنده'],
  ['این بیدارکنندهتر است', 'این بیدارکننده|تر است'],
])

cases('names of letters are joined only where half-spaces have become spaces', [
  ['بی بی سی گفت', 'بی بی سی گفت'],
  ['بی بی سی می گفت', 'بی|بی|سی می|گفت'],
  ['شبکهٔ سی ان ان گزارش داد', 'شبکهٔ سی ان ان گزارش داد'],
])

cases('a verb after its object stays apart, the noun does not', [
  ['باغ را آباد سازی.', 'باغ را آباد سازی.'],
  ['باغ را آماده سازی و کشت نجات داد.', 'باغ را آماده|سازی و کشت نجات داد.'],
  ['کار ما آماده سازی است.', 'کار ما آماده|سازی است.'],
])

cases('what can never be done is one adjective with its noun', [
  ['خاطره ای فراموش نشدنی', 'خاطره|ای فراموش|نشدنی'],
  ['روزی فراموشنشدنی', 'روزی فراموش|نشدنی'],
  ['سخنی ناگفتنی داشت.', 'سخنی ناگفتنی داشت.'],
])

cases('ام after a vowel belongs to its word, but not as the name of a letter', [
  ['عکس قدیمی ام را دید.', 'عکس قدیمی|ام را دید.'],
  ['عکس قدیمیام را دید.', 'عکس قدیمی|ام را دید.'],
  ['دستگاه آبی ام آر آی', 'دستگاه آبی ام آر آی'],
  ['ندیده ام او را', 'ندیده|ام او را'],
  ['خودروی بی ام و', 'خودروی بی ام و'],
  ['به خانه ام ای دوست', 'به خانه|ام ای دوست'],
])

cases('what is one form or one phrase by its grammar joins', [
  ['مشکل همین هاست.', 'مشکل همین|هاست.'],
  ['سخن امامان علیهم السلام', 'سخن امامان علیهم|السلام'],
  ['نگاهی اندوه بارتر و معامله گر', 'نگاهی اندوه|بارتر و معامله|گر'],
  ['سخنی چالش برانگیز', 'سخنی چالش|برانگیز'],
  ['موج هزینه سازیهای شهر', 'موج هزینه|سازی|های شهر'],
  ['اگر گر گرفتی و کار گر خواستی', 'اگر گر گرفتی و کار گر خواستی'],
])

cases('compounds of هیچ, این and پیش have one spelling when they are typed joined', [
  ['هیچکس اینگونه و پیشتر نگفت.', 'هیچ|کس این|گونه و پیش|تر نگفت.'],
  ['هیچ کس این گونه نگفت.', 'هیچ کس این گونه نگفت.'],
  ['هیچکدامشان نیامد و هیچکدام نرفت.', 'هیچ|کدامشان نیامد و هیچ|کدام نرفت.'],
  ['بیشتر و کمتر همین بود.', 'بیشتر و کمتر همین بود.'],
])

cases('a compound that is no word without its half-space shows that its line has lost others', [
  ['محافظهکار با او همخوانی ندارد.', 'محافظه|کار با او هم|خوانی ندارد.'],
  ['او با آنها همخوانی ندارد.', 'او با آن|ها همخوانی ندارد.'],
])

cases('names of descent are joined only where half-spaces have become spaces', [
  ['عبدالله بن زبیر به مکه رفت', 'عبدالله بن زبیر به مکه رفت'],
  ['عبدالله بن زبیر به مکه می رفت', 'عبدالله|بن|زبیر به مکه می|رفت'],
  ['سعیدبن عاص می رفت', 'سعیدبن|عاص می|رفت'],
  ['حسین بن علی به مکه می رفت', 'حسین بن علی به مکه می|رفت'],
  ['کوچهٔ بن بست می شود', 'کوچهٔ بن|بست می|شود'],
])

test('a newsroom teaches its own names', () => {
  const frequencies = learnFrequencies(['گروه بهین\u200Cگاز', 'شرکت بهین\u200Cگاز'])
  assert.equal(repair('بهین گاز آمد', { frequencies }).text, 'بهین\u200Cگاز آمد')
  assert.equal(repair('بهینگاز آمد', { frequencies }).text, 'بهین\u200Cگاز آمد')
})

test('a form that one text only has is not learnt', () => {
  const frequencies = learnFrequencies(['گروه بهین\u200Cگاز و باز هم بهین\u200Cگاز'])
  assert.equal(repair('بهین گاز آمد', { frequencies }).text, 'بهین گاز آمد')
})

test('what is learnt is suggested and never made unasked', () => {
  const frequencies = learnFrequencies(['گروه بهین\u200Cگاز', 'شرکت بهین\u200Cگاز'])
  assert.equal(repair('بهین گاز آمد', { frequencies, tier: 'auto' }).text, 'بهین گاز آمد')
  assert.equal(repair('عده ای آمدند', { frequencies, tier: 'auto' }).text, 'عده\u200Cای آمدند')
})

test('a learnt form changes nothing but itself: the verb before it is joined as ever', () => {
  const frequencies = learnFrequencies(['این کار شده\u200Cاست', 'آن کار شده\u200Cاست'])
  assert.equal(repair('کار می شده است', { frequencies, tier: 'auto' }).text, 'کار می\u200Cشده است')
  assert.equal(repair('کار می شده است', { frequencies }).text, 'کار می\u200Cشده است')
})

test('the oldest texts are forgotten, and a corrected one takes the place of what it was', () => {
  const vocabulary = new Vocabulary(2)
  for (const key of ['a', 'b', 'b', 'c']) vocabulary.learn(key, 'نقش\u200Cآفرینی')
  assert.equal(vocabulary.frequencies().countOf('نقش\u200Cآفرینی'), 2)
  vocabulary.forget('c')
  assert.equal(vocabulary.frequencies().countOf('نقش\u200Cآفرینی'), 0)
})

test('a word too long to be read keeps its half-spaces beside one that is repaired', () => {
  const long = `${'ب'.repeat(33)}\u200Cها`
  assert.equal(repair(`میرود ${long}`).text, `می\u200Cرود ${long}`)
})

cases('what looks like one word and is a verb with its object, or two words, stays apart', [
  ['این قرارداد به عقب افتاده است.', 'این قرارداد به عقب افتاده است.'],
  ['آتش|بسی که برقرار شده پابرجاست.', 'آتش|بسی که برقرار شده پابرجاست.'],
  ['او در تبریز زاده شد و راه پیش رو رفت.', 'او در تبریز زاده شد و راه پیش رو رفت.'],
  ['آدم باید کم حرف بزند.', 'آدم باید کم حرف بزند.'],
  [
    'ای نام تو بهترین سرآغاز، بی نام تو نامه کی کنم باز.',
    'ای نام تو بهترین سرآغاز، بی نام تو نامه کی کنم باز.',
  ],
  ['او هم کار می|کند و هم درس می|خواند.', 'او هم کار می|کند و هم درس می|خواند.'],
  ['او ها کرد و شیشه را پاک کرد.', 'او ها کرد و شیشه را پاک کرد.'],
  ['گفت «به من گفت "برو" و رفت».', 'گفت «به من گفت "برو" و رفت».'],
])

test('a phrase of prayer typed apart is joined only when an editor takes it', () => {
  assert.deepEqual(
    repair('پیامبر صلی الله علیه و آله').edits.map(({ before, tier }) => [before, tier]),
    [['صلی الله', 'suggest']],
  )
})

cases('what به makes, and who receives, are set off when they are typed in one', [
  ['بهعنوان نمونه و بهطور کلی', 'به|عنوان نمونه و به|طور کلی'],
  ['بهگونهای رفت که بهروز ندید.', 'به|گونه|ای رفت که بهروز ندید.'],
  ['یارانهبگیران سه دهک', 'یارانه|بگیران سه دهک'],
])

cases('a verb as it is spoken has its half-space too', [
  ['نمیدونم چرا همه چی گرون میشه.', 'نمی|دونم چرا همه چی گرون می|شه.'],
  ['می گن که قیمت هی می ره بالا.', 'می|گن که قیمت هی می|ره بالا.'],
  ['اون موقع بازی میکردن و میخوردن.', 'اون موقع بازی می|کردن و می|خوردن.'],
  ['میان میدان میلان', 'میان میدان میلان'],
])
