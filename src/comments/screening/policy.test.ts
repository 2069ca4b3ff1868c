import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SearchableStory } from '../../newsroom/index.ts'
import { movableClock } from '../../platform/clock.ts'
import { termsOf } from './comment-terms.ts'
import { runPolicy } from './run-policy.ts'
import type { Rule, ScreenedComment } from './signal.ts'
import { termsOfStory } from './story-terms.ts'

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
const clock = movableClock(new Date('2026-11-22T08:30:00Z'))
const screened = (text: string, given: Partial<ScreenedComment> = {}): ScreenedComment => ({
  name: '',
  text,
  hasStory: true,
  commentsOpen: true,
  repeats: undefined,
  imitates: undefined,
  terms: {
    ofComment: termsOf(text),
    ofStory: termsOfStory(story),
    storiesWith: () => undefined,
    storiesCounted: 0,
  },
  ...given,
})
const seenIn = (text: string, given: Partial<ScreenedComment> = {}): string[] =>
  runPolicy(clock, screened(text, given)).map(({ sentence }) => sentence)

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
    sentences: ['shares-no-word', 'words-of-an-offer'],
  },
  'words that came before': {
    text: 'پل خوبی شد',
    sentences: ['sent-before'],
    given: { repeats: { how: 'same', count: 3, stories: 2 } },
  },
  'nearly the same words': {
    text: 'پل خوبی شد',
    sentences: ['much-like-before'],
    given: { repeats: { how: 'alike', count: 1, stories: 1 } },
  },
  'a story that was closed meanwhile': {
    text: 'پل خوبی شد',
    sentences: ['no-longer-open'],
    given: { commentsOpen: false },
  },
  'a name that looks like a colleague': {
    text: 'پل خوبی شد',
    sentences: ['name-of-staff'],
    given: { name: 'دبیر', imitates: 'staff' },
  },
}
for (const [name, { text, sentences, given }] of Object.entries(cases))
  test(`screening explains ${name}`, () => {
    assert.deepEqual(seenIn(text, given), sentences)
  })

test('a signal says where the words stand that it saw', () => {
  const text = 'به نظرم شهردار رشوه گرفته است.'

  const [signal] = runPolicy(clock, screened(text))

  assert.deepEqual(
    signal?.words.map(({ start, end }) => text.slice(start, end)),
    ['شهردار', 'رشوه'],
  )
})

test('a rule that takes longer than 50 ms is left where it is and says so; the next one still looks', () => {
  let steps = 0
  const slow: Rule = {
    name: 'slow',
    *look() {
      for (;;) {
        steps++
        clock.moveTo(new Date(clock.now().getTime() + 20))
        yield
      }
    },
  }
  const quick: Rule = {
    name: 'quick',
    *look() {
      yield
      return { rule: 'quick', sentence: 'accuses', within: 'text', words: [], urgency: 1 }
    },
  }

  const signals = runPolicy(clock, screened('پل'), [slow, quick])

  assert.deepEqual(
    signals.map(({ rule, sentence }) => [rule, sentence]),
    [
      ['slow', 'gave-up'],
      ['quick', 'accuses'],
    ],
  )
  assert.equal(steps, 3)
})

test('a rule that breaks says so and stops nobody', () => {
  const broken: Rule = {
    name: 'broken',
    look: () => {
      throw new Error('a bug')
    },
  }

  assert.deepEqual(
    runPolicy(clock, screened('پل'), [broken]).map(({ sentence }) => sentence),
    ['broke'],
  )
})
