import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { announcePressEvent } from '../network/index.ts'
import { aCookieOf, aProgram } from './testing.ts'
import {
  addPicture,
  coverCrisis,
  createDossier,
  endCrisis,
  enterCount,
  linkAnswer,
  nameTable,
  pinNotice,
  publishStory,
  setTableState,
  withdrawStory,
  writeFactCheck,
} from '../newsroom/index.ts'
import { aContent, aNewsroom, aPhotograph, aStorage, aStory } from '../newsroom/testing.ts'
import { systemClock } from '../platform/clock.ts'
import { recorderFor } from '../platform/events.ts'
import { subscriptions } from './subscriptions.ts'

// Crisis coverage, fact checks, results, answers and events as readers meet them: by the addresses of the whole program.

const canary = 'قناریزرد'
const { db } = await freshDatabase()
const program = await aProgram(db)
after(() => program.stop())
const newsroom = { ...aNewsroom(db), clock: systemClock, events: recorderFor(subscriptions) }
const now = systemClock.now()
const later = (hours: number): Date => new Date(now.getTime() + hours * 3_600_000)
const hidden = aContent({ headline: `${canary} در شهر`, lead: canary })
const page = async (path: string) => {
  const answer = await program.app.request(path)
  return { status: answer.status, type: answer.headers.get('content-type') ?? '', text: await answer.text() }
}

const picture = await addPicture(
  { ...newsroom, storage: aStorage() },
  { bytes: await aPhotograph(), alt: 'جادهٔ برفی', credit: 'آرش' },
)
const story = await aStory(newsroom, {
  content: { headline: 'چهار جاده بسته شد', pictureId: picture.id },
})
const embargoed = await aStory(newsroom, { status: 'approved', content: hidden, embargoUntil: later(24) })
const check = await aStory(newsroom, { kind: 'fact-check', status: 'draft' })
await writeFactCheck(newsroom, {
  ...{
    storyId: check.id,
    basedOn: 0,
    note: '',
    claim: 'پل فروریخت </script>',
    claimant: 'پیامی در شبکه\u200Cها',
  },
  ...{
    verdict: 'false',
    finding: 'پل باز است.',
    evidence: [{ text: 'عکس امروز', url: 'https://example.org/a' }],
  },
})
await publishStory(newsroom, { storyId: check.id, revisionId: check.revisionId })
const dossier = await createDossier(newsroom, {
  title: 'برف در گردنه\u200Cها',
  introduction: 'راه\u200Cها و امداد.',
  stories: [story.id, embargoed.id, check.id],
})
const words = {
  dossierId: dossier.id,
  basedOn: null,
  instruction: 'از سفر به گردنه\u200Cها خودداری کنید.',
  source: 'راهداری لرستان',
  checkedAt: now,
  known: ['چهار جاده بسته است.'],
  unknown: ['زمان بازگشایی.'],
  phones: [{ label: 'راه\u200Cها', number: '141' }],
  liveStoryId: null,
  isLight: false,
}
const path = `/dossier/${encodeURIComponent(dossier.slug)}`

test('a dossier that covers a crisis says what to do, by whom, when it was checked, and what is not known', async () => {
  await coverCrisis(newsroom, words)
  await pinNotice(newsroom, {
    ...{ dossierId: dossier.id, headline: 'محدودیت تردد', source: 'پلیس راه', announcedAt: now },
    storyId: embargoed.id,
  })
  const { text } = await page(path)
  assert.match(text, /اطلاع\u200Cرسانی بحران.*از سفر به گردنه/s)
  assert.match(text, /وارسی\u200Cشده در.*منبع: راهداری لرستان/s)
  assert.match(text, /href="tel:141".*۱۴۱/s)
  assert.match(text, /آنچه هنوز نمی\u200Cدانیم.*زمان بازگشایی/s)
  assert.match(text, /محدودیت تردد.*پلیس راه/s)
  assert.match(text, /شایعه\u200Cهایی که بررسی کردیم.*نادرست/s)
  assert.doesNotMatch(text, new RegExp(`${canary}|${embargoed.id}|/${embargoed.code}/`))
})

test('a fact check stands on its page with its verdict in words, and for machines as ClaimReview', async () => {
  const moved = await program.app.request(`/news/${check.code}`)
  const { text: shown } = await page(moved.headers.get('location') ?? '')
  assert.match(shown, /<dt>ادعا<\/dt>.*<dt>نتیجه<\/dt>.*state is-refused">نادرست/s)
  const objects = [...shown.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json = '']) => String(json),
  )
  const review: unknown = JSON.parse(objects.find(json => json.includes('ClaimReview')) ?? '{}')
  assert.match(JSON.stringify(review), /"claimReviewed":"پل فروریخت <\/script>"/)
  assert.match(JSON.stringify(review), /"ratingValue":1,"bestRating":5,"worstRating":1/)
})

test('one switch takes the pictures off the pages of the dossier, and the end of the coverage gives them back', async () => {
  const at = await program.app.request(`/news/${story.code}`)
  const address = at.headers.get('location') ?? ''
  await coverCrisis(newsroom, { ...words, basedOn: 1, isLight: true })
  const light = await page(address)
  await endCrisis(newsroom, { dossierId: dossier.id })
  const whole = await page(address)
  assert.match(light.text, /عکس\u200Cهای این پرونده موقتاً/)
  assert.doesNotMatch(light.text, /<picture/)
  assert.match(whole.text, /<picture/)
  assert.doesNotMatch(whole.text, /عکس\u200Cهای این پرونده موقتاً/)
  assert.doesNotMatch((await page(path)).text, /اطلاع\u200Cرسانی بحران/)
})

test('a table of results is at its address once it is published, with its corrections, and safe as a file', async () => {
  const order = {
    ...{ dossierId: dossier.id, source: 'ستاد', countedAt: later(-2), note: '' },
    ...({ kind: 'count', basedOn: 0 } as const),
    ...{ csv: 'استان,=بلوط,سرو\nیزد,1500,20\nلرستان,3,4' },
  } as const
  await nameTable(newsroom, { dossierId: dossier.id, title: 'نتایج شوراها' })
  await enterCount(newsroom, order)
  assert.equal((await page(`${path}/results`)).status, 404)
  assert.equal((await page(`${path}/results.csv`)).status, 404)

  await setTableState(newsroom, { dossierId: dossier.id, state: 'published' })
  await enterCount(newsroom, {
    ...order,
    kind: 'correction',
    basedOn: 1,
    note: 'یک صندوق دو بار شمرده شد.',
    csv: order.csv.replace('1500', '1400'),
  })

  const { text } = await page(`${path}/results`)
  assert.match(text, /<svg[^>]*role="img".*<table class="numbers">/s)
  assert.match(text, /۱٬۴۰۰/)
  assert.match(text, /یک صندوق دو بار شمرده شد\..*یزد، =بلوط: از ۱٬۵۰۰ به ۱٬۴۰۰/s)
  const file = await page(`${path}/results.csv`)
  assert.match(file.type, /^text\/csv/)
  assert.match(file.text, /استان,'=بلوط,سرو,باطله,واجدان شرایط\r\nیزد,1400,20,,\r\n/)
  assert.match((await page(path)).text, /results">جدول نتایج/)
})

test('an answer leads to its story and back once both are out, and neither leads to what is gone', async () => {
  const answer = await aStory(newsroom, { status: 'draft', content: { headline: 'پاسخ راهداری' } })
  const names = { storyId: answer.id, answersId: story.id, kind: 'reply', party: 'راهداری لرستان' } as const
  await linkAnswer(newsroom, names)
  const address = (await program.app.request(`/news/${story.code}`)).headers.get('location') ?? ''
  const before = await page(address)
  await publishStory(newsroom, { storyId: answer.id, revisionId: answer.revisionId })
  const forward = await page(address)
  const answerAddress = (await program.app.request(`/news/${answer.code}`)).headers.get('location') ?? ''
  const back = await page(answerAddress)
  await withdrawStory(newsroom, { storyId: answer.id, note: 'پس گرفته شد.' })
  const gone = await page(address)

  assert.doesNotMatch(before.text, /پاسخ راهداری/)
  assert.match(forward.text, new RegExp(`/news/${answer.code}/[^"]*"[^>]*>پاسخ راهداری لرستان`))
  assert.match(back.text, /در پاسخ به خبر.*چهار جاده بسته شد/s)
  assert.doesNotMatch(gone.text, /پاسخ راهداری لرستان/)
})

test('readers and their calendars learn of public events, and of no contact', async () => {
  const event = {
    kind: 'visit',
    ...{ about: '', place: 'پل', province: null, contact: `${canary} 3318`, endsAt: null },
    ...{ startsAt: later(5), accreditationUntil: null, office: null, host: 'شهرداری' },
  } as const
  await announcePressEvent(newsroom, { ...event, title: 'بازدید از پل', isPublic: true })
  await announcePressEvent(newsroom, { ...event, title: `نشست ${canary}`, isPublic: false })
  const [shown, calendar] = await Promise.all([page('/events'), page('/events.ics')])
  assert.match(shown.text, /بازدید از پل.*شهرداری/s)
  assert.match(calendar.type, /^text\/calendar/)
  assert.match(calendar.text, /^BEGIN:VCALENDAR\r\n[\s\S]*SUMMARY:بازدید از پل\r\n[\s\S]*END:VCALENDAR\r\n$/)
  assert.doesNotMatch(shown.text + calendar.text, new RegExp(canary))
})

test('everything that is wrong with a file of results is told at once in both languages', async () => {
  const cookie = await aCookieOf(program, 'editor')
  const answer = await program.app.request(`/api/v1/dossiers/${dossier.id}/results/counts`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({
      ...{ csv: 'استان,الف\nتهران,x\nآتلانتیس,2', kind: 'count', countedAt: now.toISOString() },
      ...{ source: 'ستاد', basedOn: 2 },
    }),
  })
  const text = await answer.text()
  assert.equal(answer.status, 422)
  assert.match(text, /سطر ۲، ستون «الف»: «x» شمار نیست/)
  assert.match(text, /Line 3: there is no province “آتلانتیس”/)
})
