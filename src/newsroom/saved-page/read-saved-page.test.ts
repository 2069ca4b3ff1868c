import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSavedPage } from './read-saved-page.ts'

// Written for this test: a page as one comes out of a browser's «save as text», all half-spaces lost.
const savedPage = `English

مدیر کتابخانههای شهر خبر داد:

کتابخانههای محله، خانه دوم نوجوانان

آیین گشایش سه کتابخانه تازه با حضور نویسندگان کودک و نوجوان و مدیران شهری در یزد برگزار شد.

فرهنگ عمومی
به گزارش خبرگزاری سپیدار از یزد

، مهناز پوررضایی  در این آیین گفت: نوجوانان بیشتر وقت آزاد خود را در کتابخانههای محله میگذرانند و این کتابخانهها باید جای گفتوگو باشند.

وی افزود: کتابخانههای تازه هر روز تا نیمهشب باز میمانند و خانوادهها نیز میتوانند از آنها استفاده کنند.

آیا این خبر مفید بود؟
دیدگاه های ارسال شده توسط شما، پس از تایید توسط خبرگزاری سپیدار در وب منتشر خواهد شد.

پیام هایی که حاوی تهمت و افترا باشد منتشر نخواهد شد.

پیام هایی که به غیر از زبان فارسی یا غیرمرتبط باشد منتشر نخواهد شد.

ارسال نظر

آخرین اخبار گروه

باران در راه است

پربازدیدترین گروه
`

test('a saved page is read as a person reads it', () => {
  const page = readSavedPage(savedPage)
  assert.equal(page.edition, 'fa')
  assert.equal(page.kicker, 'مدیر کتابخانه\u200Cهای شهر خبر داد:')
  assert.equal(page.headline, 'کتابخانه\u200Cهای محله، خانه دوم نوجوانان')
  assert.match(page.lead, /^آیین گشایش سه کتابخانه .* در یزد برگزار شد\.$/)
  assert.equal(page.agency, 'خبرگزاری سپیدار')
  assert.equal(page.datelineProvince, 'یزد')
  assert.equal(page.sectionLine, 'فرهنگ عمومی')
})

test('the paragraph that goes on after the dateline loses its comma, and the doubled spaces', () => {
  const { paragraphs } = readSavedPage(savedPage)
  assert.equal(paragraphs.length, 2)
  assert.match(paragraphs[0] ?? '', /^مهناز پوررضایی در این آیین گفت: /)
})

test('lost half-spaces are restored in the text', () => {
  const { paragraphs, repaired } = readSavedPage(savedPage)
  assert.match(paragraphs[0] ?? '', /کتابخانه\u200Cهای محله می\u200Cگذرانند/)
  assert.match(paragraphs[1] ?? '', /باز می\u200Cمانند و خانواده\u200Cها نیز می\u200Cتوانند/)
  assert.ok(repaired >= 8)
})

test('navigation, votes, comment rules and lists of other stories are left out, and told', () => {
  const { dropped } = readSavedPage(savedPage)
  assert.deepEqual(
    dropped.map(line => line.slice(0, 12)),
    [
      'English',
      'آیا این خبر ',
      'دیدگاه های ا',
      'پیام هایی که',
      'پیام هایی که',
      'ارسال نظر',
      'آخرین اخبار ',
      'باران در راه',
      'پربازدیدترین',
    ],
  )
})

const headline = 'پل تازه گشوده شد'
const lead = 'پل تازه شهر پس از دو سال کار گشوده شد.'
const body = 'شهردار در این آیین گفت که پل بیست متر پهنا دارد.'

const variants: readonly [name: string, text: string, expected: Record<string, unknown>][] = [
  [
    'a dateline and the first words may stand on one line',
    `${headline}\n${lead}\nبه گزارش خبرگزاری سپیدار از فارس، ${body}`,
    { headline, lead, agency: 'خبرگزاری سپیدار', datelineProvince: 'فارس', paragraphs: [body] },
  ],
  [
    'a reporter of an agency is not the agency',
    `${headline}\n${lead}\nبه گزارش خبرنگار خبرگزاری سپیدار از فارس؛ ${body}`,
    { agency: 'خبرگزاری سپیدار', datelineProvince: 'فارس', paragraphs: [body] },
  ],
  [
    'a dateline may name no place',
    `${headline}\n${lead}\nبه گزارش سپیدار، ${body}`,
    { agency: 'سپیدار', datelineProvince: '', paragraphs: [body] },
  ],
  [
    'a page without a dateline has a body below its lead',
    `${headline}\n${lead}\n${body}`,
    { headline, lead, agency: '', paragraphs: [body] },
  ],
  [
    'a page without a lead has its first paragraph as lead',
    `${headline}\nبه گزارش خبرگزاری سپیدار از فارس\n${lead}\n${body}`,
    { headline, lead, paragraphs: [body] },
  ],
  [
    'a short kicker needs no colon',
    `در گفت و گو با شهردار\n${headline}\n${lead}\nبه گزارش سپیدار\n${body}`,
    { kicker: 'در گفت و گو با شهردار', headline, lead },
  ],
  [
    'dates, codes and share labels between the lines are no part of the story',
    `صفحه نخست\nکد خبر: ۱۲۳۴۵\n۱۴۰۵/۰۹/۰۱ - ۱۲:۳۰\n${headline}\n${lead}\nیکشنبه ۱ آذر ۱۴۰۵\nتلگرام\nبه گزارش سپیدار\n${body}`,
    { kicker: '', headline, lead, sectionLine: '', paragraphs: [body] },
  ],
  [
    'who made the picture and what it shows is told apart',
    `${headline}\n${lead}\nعکس: نرگس بهاری\nشرح عکس: پل از شرق\nبه گزارش سپیدار\n${body}`,
    { credit: 'نرگس بهاری', caption: 'پل از شرق', paragraphs: [body] },
  ],
  [
    'a link on a line of its own belongs to the sentence around it',
    `${headline}\n${lead}\nبه گزارش سپیدار\nشهردار گفت پل زیباست\n، و رفت.`,
    { paragraphs: ['شهردار گفت پل زیباست، و رفت.'] },
  ],
  ['an empty page has nothing', '\n \n', { headline: '', lead: '', paragraphs: [], dropped: [] }],
  [
    'an English page is of the English edition',
    `New bridge opened\nThe new bridge of the town was opened after two years of work on Sunday.\nThe mayor said it is wide.`,
    { edition: 'en', headline: 'New bridge opened', paragraphs: ['The mayor said it is wide.'] },
  ],
  [
    'the menu of an English page is no kicker',
    `Home\nNews\nNew bridge opened to traffic\nThe new bridge of the town was opened after two years of work.\nThe mayor said it is wide.`,
    { kicker: '', headline: 'New bridge opened to traffic', paragraphs: ['The mayor said it is wide.'] },
  ],
  [
    'an English dateline is not part of the lead',
    `New bridge opened\nTEHRAN, Nov 22 (ISNA) - The new bridge was opened.\nThe mayor said it is wide.`,
    {
      headline: 'New bridge opened',
      lead: 'The new bridge was opened.',
      agency: 'ISNA',
      datelineProvince: 'TEHRAN',
      paragraphs: ['The mayor said it is wide.'],
    },
  ],
  [
    'an English dateline may follow a lead, and name no day',
    `New bridge opened\nThe town has a new bridge.\nTehran, IRNA – The new bridge was opened.`,
    { lead: 'The town has a new bridge.', agency: 'IRNA', paragraphs: ['The new bridge was opened.'] },
  ],
  [
    'a kicker above an English headline stays above it',
    `Roads of the province:\nNew bridge opened\nSAR-E POL (Sepidar News) — The new bridge was opened.\nThe mayor said it is wide.`,
    { kicker: 'Roads of the province:', headline: 'New bridge opened', agency: 'Sepidar News' },
  ],
  [
    'lists below an English story are left out',
    `New bridge opened\nThe new bridge was opened.\nThe mayor said it is wide.\nRelated news\nRain is coming.`,
    { paragraphs: ['The mayor said it is wide.'] },
  ],
]

for (const [name, text, expected] of variants)
  test(name, () => {
    const found = Object.entries(readSavedPage(text)).filter(([field]) => field in expected)
    assert.deepEqual(Object.fromEntries(found), expected)
  })
