import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SearchableStory } from '../../newsroom/index.ts'
import { policy } from './policy.ts'
import type { ScreenedComment } from './signal.ts'

const story: SearchableStory = {
  storyId: 'story',
  edition: 'fa',
  sectionId: 'section',
  section: 'society',
  provinceSlug: null,
  kind: 'news',
  publishedAt: new Date('2026-11-22T08:30:00Z'),
  kicker: '',
  headline: 'پل تازهٔ شهر گشوده شد',
  shortHeadline: '',
  lead: 'شهردار گفت رفت و آمد از بامداد آغاز شد.',
  paragraphs: ['پیمانکار پل را دو ساله ساخت.'],
  entries: [],
  topics: ['پل'],
  byline: '',
  sourceLabel: '',
  pictureCaption: '',
}
const seenIn = (text: string, given: Partial<ScreenedComment> = {}): string[] =>
  policy.flatMap(rule => rule({ name: '', text, story, lateTexts: [], ...given })?.sentence ?? [])

const cases: Record<string, { text: string; sentences: string[]; given?: Partial<ScreenedComment> }> = {
  'a kind word about the story': { text: 'دست شهردار درد نکند، پل خوبی شد.', sentences: [] },
  'a question that shares no word, but is short': { text: 'کی باز است؟', sentences: [] },
  'an accusing word beside the mayor': { text: 'شهردار رشوه گرفته است.', sentences: ['accuses-beside-name'] },
  'money without laundering': { text: 'نصف پول پل را چه کسی داد؟', sentences: [] },
  'Persian in Latin letters': {
    text: 'in pol kheyli khoob shod dametoon garm',
    sentences: ['finglish'],
  },
  'a link to a shop': { text: 'خرید موتور پل از www.shop.example', sentences: ['link-or-number'] },
  'a telephone number in Persian digits': {
    text: 'برای دیدار شهردار ۰۹۱۲ ۰۰۰ ۰۰۰۰ را بگیرید.',
    sentences: ['link-or-number'],
  },
  'a longer text about something else': {
    text: 'فروش ویژهٔ گوشی همراه، ارسال رایگان، تخفیف پاییزه، همین امروز سفارش دهید',
    sentences: ['shares-no-word'],
  },
  'the same words with Arabic letters': {
    text: 'پل خوبي شد',
    sentences: ['sent-before'],
    given: { lateTexts: ['پل خوبی شد'] },
  },
}
for (const [name, { text, sentences, given }] of Object.entries(cases))
  test(`screening explains ${name}`, () => {
    assert.deepEqual(seenIn(text, given), sentences)
  })
