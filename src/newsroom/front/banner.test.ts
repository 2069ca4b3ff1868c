import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { bodyOfParagraphs } from '../body.ts'
import { correctStory } from '../correct-story.ts'
import { actingAs, aNewsroom, anActor, aStory, faulty, refused } from '../testing.ts'
import { withdrawStory } from '../withdraw-story.ts'
import { listStandingBanners } from './banner-store.ts'
import { endBanner, endDueBanners } from './end-banner.ts'
import { raiseBanner } from './raise-banner.ts'
import { openStandingBanners } from './standing-banners.ts'

const { db } = await freshDatabase()
// Its clock stands at noon in Tehran, 22 November.
const newsroom = aNewsroom(db)
const noon = newsroom.clock.now()
const after = (minutes: number): Date => new Date(noon.getTime() + minutes * 60_000)
const nobodys = '0198f000-0000-7000-8000-00000000abcd'
const line = { edition: 'fa', text: 'گردنهٔ چری بسته شد', storyId: null, shownUntil: after(60) } as const
const standing = async () => (await listStandingBanners(newsroom)).map(({ edition, text }) => [edition, text])
const bannerEvents = async () =>
  (await db.selectFrom('event').select('id').where('name', '=', 'banner.changed').execute()).length

test('a reporter neither raises a banner nor ends one', async () => {
  const reporter = actingAs(newsroom, await anActor(newsroom, 'reporter'))
  await assert.rejects(raiseBanner(reporter, line), refused('access.not_allowed'))
  await assert.rejects(endBanner(reporter, { bannerId: nobodys }), refused('access.not_allowed'))
})

test('a banner says something that readers may know, until a moment that is near', async () => {
  const draft = await aStory(newsroom, { status: 'draft' })
  await assert.rejects(
    raiseBanner(newsroom, { ...line, text: ' ', shownUntil: noon }),
    faulty('shownUntil banner-over', 'text required'),
  )
  await assert.rejects(
    raiseBanner(newsroom, { ...line, storyId: draft.id, shownUntil: after(4 * 24 * 60) }),
    faulty('shownUntil banner-too-long', 'storyId not-shown'),
  )
  await assert.rejects(raiseBanner(newsroom, { ...line, text: 'خبر '.repeat(40) }), faulty('text too-long'))
  assert.deepEqual(await standing(), [])
})

test('each edition has one banner; a new one takes the place of the old', async () => {
  await raiseBanner(newsroom, line)
  await raiseBanner(newsroom, { ...line, edition: 'en', text: 'Pass closed' })
  await raiseBanner(newsroom, { ...line, text: 'گردنه باز شد' })
  assert.deepEqual(await standing(), [
    ['fa', 'گردنه باز شد'],
    ['en', 'Pass closed'],
  ])
})

test('a banner is ended by hand, once, and ends by itself at its moment', async () => {
  const [persian] = await listStandingBanners(newsroom)
  await endBanner(newsroom, { bannerId: persian?.id ?? '' })
  await assert.rejects(endBanner(newsroom, { bannerId: persian?.id ?? '' }), refused('banner.not_standing'))
  assert.equal(await endDueBanners(newsroom), 0)
  newsroom.clock.moveTo(after(60))
  const told = await bannerEvents()
  assert.deepEqual(await standing(), [])
  assert.equal(await endDueBanners(newsroom), 1)
  assert.equal(await endDueBanners(newsroom), 0)
  assert.equal(await bannerEvents(), told + 1)
  newsroom.clock.moveTo(noon)
})

test('a banner without words of its own says its story’s headline, as it is corrected', async () => {
  const story = await aStory(newsroom)
  await raiseBanner(newsroom, { ...line, text: '', storyId: story.id })
  const [banner] = await listStandingBanners(newsroom)
  assert.deepEqual(
    [banner?.text, banner?.path?.startsWith(`/news/${story.code}/`)],
    ['پل تازهٔ شهر گشوده شد', true],
  )
  const told = await bannerEvents()
  await correctStory(newsroom, {
    storyId: story.id,
    basedOn: story.revisionId,
    content: {
      headline: 'پل تازه بسته ماند',
      lead: 'پل بسته ماند.',
      body: bodyOfParagraphs(['پل بسته ماند.']),
    },
    note: 'پل باز نشده بود.',
  })
  assert.deepEqual(await standing(), [['fa', 'پل تازه بسته ماند']])
  assert.equal(await bannerEvents(), told + 1)
})

test('a withdrawn story takes its banner with it', async () => {
  const story = await aStory(newsroom)
  await raiseBanner(newsroom, { ...line, text: 'فوری از شهر', storyId: story.id })
  await withdrawStory(newsroom, { storyId: story.id, note: 'منبع، خبر را پس گرفت.' })
  assert.deepEqual(await standing(), [])
  const [row] = await db.selectFrom('banner').select('ended_at').where('story_id', '=', story.id).execute()
  assert.deepEqual(row?.ended_at, noon)
})

test('a page asks for the banner again once it is told to, and none is shown past its moment', async () => {
  const banners = openStandingBanners(newsroom)
  assert.equal(await banners.of('fa'), undefined)
  await raiseBanner(newsroom, line)
  assert.equal(await banners.of('fa'), undefined)
  banners.forget()
  assert.equal((await banners.of('fa'))?.text, line.text)
  assert.equal(await banners.of('en'), undefined)
  newsroom.clock.moveTo(after(60))
  assert.equal(await banners.of('fa'), undefined)
})
