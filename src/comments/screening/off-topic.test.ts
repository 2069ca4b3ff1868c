import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { actingAs, aNewsroom, anActor, aStory } from '../../newsroom/testing.ts'
import { systemClock } from '../../platform/clock.ts'
import { decideComment } from '../decide-comment.ts'
import { aComment } from '../testing.ts'
import { lookAtText } from './look-at-text.ts'
import { readStoryTerms, termsOfStory } from './story-terms.ts'

const { db } = await freshDatabase()

const story = 'پل تازهٔ شهر گشوده شد'
const isHinted = (text: string, said: string[] = []): boolean =>
  lookAtText(systemClock, text, { story, said }).some(({ rule }) => rule === 'off-topic')

test('an offer and a question to nobody are hinted at', () => {
  assert.ok(isHinted('تور ترکیه آخر هفته با پرواز'))
  assert.ok(isHinted('قیمت مرغ زنده در بازار چند است؟'))
})

test('a comment that speaks of what was told needs no word of the story', () => {
  assert.ok(!isHinted('دست همه درد نکند، سال\u200Cها منتظر این بودیم.'))
  assert.ok(!isHinted('کاش برای دوچرخه مسیر جدا می\u200Cگذاشتند.'))
  assert.ok(!isHinted('ممنون از خبرنگار، دقیق پیگیری کرد.'))
})

test('a comment on what others said under the story belongs to it', () => {
  const text = 'چراغ پیاده\u200Cرو عابر پیاده خاموش مانده'

  assert.ok(isHinted(text))
  assert.ok(!isHinted(text, ['پیاده\u200Cرو بسته است.']))
})

test('the entries of a live story are what it tells', () => {
  const terms = termsOfStory({
    storyId: 'story',
    edition: 'fa',
    sectionId: 'section',
    section: 'society',
    provinceSlug: null,
    kind: 'live',
    publishedAt: new Date('2026-11-22T08:30:00Z'),
    kicker: '',
    headline: story,
    shortHeadline: '',
    lead: '',
    paragraphs: [],
    entries: ['بالگرد نخستین مسافران را رساند.'],
    topics: [],
    byline: '',
    sourceLabel: '',
    pictureCaption: '',
  })

  assert.ok(terms.all.has('بالگرد'))
  assert.ok(!terms.named.has('بالگرد'))
})

test('what was published under a story is known with it, what waits is not', async () => {
  const context = aNewsroom(db)
  const moderator = actingAs(context, await anActor(context, 'moderator'))
  const { id: storyId } = await aStory(context)
  const { id: commentId } = await aComment(context, storyId, { text: 'نرده\u200Cهای چوبی کجا رفت؟' })
  await aComment(context, storyId, { text: 'فانوس قدیمی کجا رفت؟' })
  await decideComment(moderator, { commentId, verdict: 'publish', rule: null, note: '' })

  const terms = await readStoryTerms(context, { storyId, revisionId: 'asked for the first time' })

  assert.ok(terms?.all.has('چوبی'))
  assert.ok(terms?.all.has('فانوس') === false)
})
