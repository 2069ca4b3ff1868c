import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { createDossier } from '../dossiers/create-dossier.ts'
import { setDossierState } from '../dossiers/change-dossier.ts'
import { listStandingBanners } from '../front/banner-store.ts'
import { raiseBanner } from '../front/raise-banner.ts'
import { actingAs, aNewsroom, anActor, aStory, faulty, refused } from '../testing.ts'
import { coverCrisis, endCrisis } from './cover-crisis.ts'
import { isLightStory, readDeskCrisis, readPublicCrisis } from './crisis-store.ts'
import type { CrisisWords } from './crisis.ts'
import { pinNotice, takeOffNotice } from './pin-notice.ts'

const { db } = await freshDatabase()
const newsroom = aNewsroom(db)
const reporter = actingAs(newsroom, await anActor(newsroom, 'reporter'))
const editor = actingAs(newsroom, await anActor(newsroom, 'editor'))
const story = await aStory(newsroom)
const draft = await aStory(newsroom, { status: 'draft', content: { headline: 'تیتر پنهان' } })
const live = await aStory(newsroom, { kind: 'live' })
const { id: dossierId, slug } = await createDossier(newsroom, {
  title: 'برف در گردنه\u200Cها',
  introduction: 'راه\u200Cها، آدم\u200Cها و امداد.',
  stories: [story.id, draft.id],
})
const words: CrisisWords = {
  instruction: 'از سفر به گردنهٔ چری خودداری کنید.',
  source: 'راهداری لرستان',
  checkedAt: newsroom.clock.now(),
  known: ['چهار جاده بسته است.', ' '],
  unknown: ['زمان بازگشایی.'],
  phones: [{ label: 'وضعیت راه\u200Cها', number: '۱۴۱' }],
  liveStoryId: live.id,
  isLight: false,
}
const notice = {
  dossierId,
  headline: 'محدودیت تردد تا ساعت ۲۲',
  source: 'راهداری لرستان',
  announcedAt: newsroom.clock.now(),
  storyId: draft.id,
}

test('a reporter neither covers a crisis, nor ends it, nor pins a notice', async () => {
  await assert.rejects(
    coverCrisis(reporter, { ...words, dossierId, basedOn: null }),
    refused('access.not_allowed'),
  )
  await assert.rejects(endCrisis(reporter, { dossierId }), refused('access.not_allowed'))
  await assert.rejects(pinNotice(reporter, notice), refused('access.not_allowed'))
  await assert.rejects(
    takeOffNotice(reporter, { dossierId, noticeId: story.id }),
    refused('access.not_allowed'),
  )
})

test('everything that is wrong is said at once', async () => {
  await assert.rejects(
    coverCrisis(editor, {
      ...words,
      dossierId,
      basedOn: null,
      instruction: '',
      source: ' ',
      checkedAt: new Date('2026-11-22T09:30:00Z'),
      known: Array.from({ length: 13 }, () => 'جمله'),
      phones: [{ label: '', number: 'صد و ده' }],
      liveStoryId: story.id,
    }),
    faulty(
      'instruction required',
      'source required',
      'known too-many',
      'phones.0.label required',
      'phones.0.number malformed',
      'checkedAt in-the-future',
      'liveStoryId not-live',
    ),
  )
  assert.equal(await readPublicCrisis(newsroom, slug), undefined)
})

test('nothing is pinned on a dossier that covers no crisis', async () => {
  await assert.rejects(pinNotice(editor, notice), refused('crisis.not_covered'))
  await assert.rejects(endCrisis(editor, { dossierId }), refused('crisis.not_covered'))
})

test('readers are told what to do, by whom, and what is not known', async () => {
  await coverCrisis(editor, { ...words, dossierId, basedOn: null })

  const told = await readPublicCrisis(newsroom, slug)

  assert.deepEqual(
    [told?.instruction, told?.known, told?.phones, told?.live?.id],
    [words.instruction, ['چهار جاده بسته است.'], [{ label: 'وضعیت راه\u200Cها', number: '141' }], live.id],
  )
})

test('a save that began from an older version is refused', async () => {
  await assert.rejects(
    coverCrisis(editor, { ...words, dossierId, basedOn: null }),
    refused('crisis.changed_since_read'),
  )
})

test('a notice names its source and moment, and no story that readers do not see', async () => {
  await assert.rejects(
    pinNotice(editor, { ...notice, headline: '', announcedAt: new Date('2026-11-23T00:00:00Z') }),
    faulty('headline required', 'announcedAt in-the-future'),
  )
  await pinNotice(editor, notice)

  const told = await readPublicCrisis(newsroom, slug)

  assert.deepEqual(
    told?.notices.map(each => [each.headline, each.source, each.story]),
    [['محدودیت تردد تا ساعت ۲۲', 'راهداری لرستان', null]],
  )
  assert.doesNotMatch(JSON.stringify(told), /تیتر پنهان/)
})

test('a notice that is taken off is off, once', async () => {
  const noticeId = (await readDeskCrisis(newsroom, dossierId))?.notices[0]?.id ?? ''
  await takeOffNotice(editor, { dossierId, noticeId })
  await assert.rejects(takeOffNotice(editor, { dossierId, noticeId }), refused('crisis.no_notice'))
  assert.deepEqual((await readPublicCrisis(newsroom, slug))?.notices, [])
})

test('one switch takes the pictures off the stories of the dossier, and the end of the coverage gives them back', async () => {
  assert.equal(await isLightStory(newsroom, story.id), false)
  await coverCrisis(editor, { ...words, dossierId, basedOn: 1, isLight: true })
  assert.equal(await isLightStory(newsroom, story.id), true)
  assert.equal(await isLightStory(newsroom, live.id), false)

  await endCrisis(editor, { dossierId })

  assert.equal(await isLightStory(newsroom, story.id), false)
  assert.equal(await readPublicCrisis(newsroom, slug), undefined)
})

test('the event names the pages of the dossier and of its stories', async () => {
  const { payload } = await db
    .selectFrom('event')
    .select('payload')
    .where('name', '=', 'crisis.changed')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  assert.deepEqual(payload, { slug, stories: [story.id, draft.id].sort() })
})

test('a banner leads to the dossier until its moment, and goes when readers see the dossier no more', async () => {
  const shownUntil = new Date('2026-11-22T10:30:00Z')
  const banner = { edition: 'fa', text: 'چهار جاده بسته است', storyId: null, dossierId, shownUntil } as const
  await assert.rejects(raiseBanner(editor, { ...banner, edition: 'en' }), faulty('dossierId not-shown'))
  await raiseBanner(editor, banner)
  const standing = await listStandingBanners(newsroom)

  await setDossierState(editor, { dossierId, state: 'draft' })

  assert.deepEqual(
    standing.map(({ path }) => path),
    [`/dossier/${encodeURIComponent(slug)}`],
  )
  assert.deepEqual(await listStandingBanners(newsroom), [])
  await assert.rejects(raiseBanner(editor, banner), faulty('dossierId not-shown'))
})

test('a dossier that is being prepared tells nobody of its crisis', async () => {
  await coverCrisis(editor, { ...words, dossierId, basedOn: 3, isLight: true })
  assert.equal(await readPublicCrisis(newsroom, slug), undefined)
  assert.equal(await isLightStory(newsroom, story.id), false)
})
