import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { announcePressEvent } from '../network/index.ts'
import { anOffice } from '../network/testing.ts'
import {
  changeDossier,
  coverCrisis,
  createDossier,
  enterCount,
  linkCounterparts,
  nameTable,
  setTableState,
} from '../newsroom/index.ts'
import { aNewsroom, aStory } from '../newsroom/testing.ts'
import { systemClock } from '../platform/clock.ts'
import { recorderFor } from '../platform/events.ts'
import { subscriptions } from './subscriptions.ts'
import { aProgram } from './testing.ts'

// Dossiers, results, offices and events as English readers meet them, by the addresses of the whole program.

const { db } = await freshDatabase()
const program = await aProgram(db)
after(() => program.stop())
const newsroom = { ...aNewsroom(db), clock: systemClock, events: recorderFor(subscriptions) }
const now = systemClock.now()
const page = async (path: string) => {
  const answer = await program.app.request(path)
  return { status: answer.status, text: await answer.text() }
}
const persian = await aStory(newsroom, { content: { headline: 'کوره روشن شد' } })
const english = await aStory(newsroom, { edition: 'en', content: { headline: 'The kiln is lit again' } })
await linkCounterparts(newsroom, { fa: persian.id, en: english.id })
const words = {
  slug: 'kureh',
  title: 'کوره\u200Cها',
  introduction: 'پیشه\u200Cای کهن.',
  stories: [persian.id],
}
const dossier = await createDossier(newsroom, words)

test('a dossier without English words is not there for English readers, and its page promises no other edition', async () => {
  const { status } = await page('/en/dossier/kureh')
  const { text } = await page('/dossier/kureh')
  const list = await page('/en/dossiers')

  assert.equal(status, 404)
  assert.equal((await page('/en/dossier/kureh/feed/rss.xml')).status, 404)
  assert.doesNotMatch(text, /hreflang="en" href="http/)
  assert.doesNotMatch(list.text, /kureh/)
})

test('once it has them, both editions have it, each in its own words, and lead to each other', async () => {
  const english = { titleEn: 'The kilns', introductionEn: 'An old trade.' }
  await changeDossier(newsroom, { ...words, ...english, dossierId: dossier.id, basedOn: 1 })

  const shown = await page('/en/dossier/kureh')
  const list = await page('/en/dossiers')
  const feed = await page('/en/dossier/kureh/feed/rss.xml')

  assert.match(shown.text, /<html lang="en" dir="ltr">.*<h1>The kilns<\/h1>.*The kiln is lit again/s)
  assert.doesNotMatch(shown.text, /کوره/)
  assert.match(shown.text, /rel="canonical" href="http:\/\/peyk\.example\/en\/dossier\/kureh"/)
  assert.match(shown.text, /hreflang="fa" href="http:\/\/peyk\.example\/dossier\/kureh"/)
  assert.match(
    (await page('/dossier/kureh')).text,
    /hreflang="en" href="http:\/\/peyk\.example\/en\/dossier\/kureh"/,
  )
  assert.match(list.text, /href="\/en\/dossier\/kureh">The kilns/)
  assert.match(feed.text, /The kiln is lit again/)
  assert.match((await page('/sitemap-pages.xml')).text, /<loc>http:\/\/peyk\.example\/en\/dossier\/kureh/)
})

test('a crisis is told in Persian; the English page says so and leads there', async () => {
  await coverCrisis(newsroom, {
    ...{ dossierId: dossier.id, basedOn: null, instruction: 'در خانه بمانید.', source: 'راهداری' },
    ...{ checkedAt: now, known: [], unknown: [], phones: [], liveStoryId: null, isLight: false },
  })
  const { text } = await page('/en/dossier/kureh')
  assert.match(text, /official notices are in Persian\..*href="\/dossier\/kureh" hreflang="fa"/s)
  assert.doesNotMatch(text, /در خانه/)
})

test('results are seen in English once their table has an English title; what has no English name is marked', async () => {
  const names = { dossierId: dossier.id, title: 'نتایج شوراها' }
  await nameTable(newsroom, names)
  await enterCount(newsroom, {
    ...{ dossierId: dossier.id, source: 'ستاد', countedAt: now, note: '', kind: 'count', basedOn: 0 },
    csv: 'استان,بلوط,سرو\nیزد,1500,20',
  })
  await setTableState(newsroom, { dossierId: dossier.id, state: 'published' })
  assert.equal((await page('/en/dossier/kureh/results')).status, 404)

  await nameTable(newsroom, { ...names, titleEn: 'The councils', choicesEn: { بلوط: 'Oak', سرو: ' ' } })

  const { text } = await page('/en/dossier/kureh/results')
  const file = await page('/en/dossier/kureh/results.csv')
  assert.match(text, /<h1>The councils<\/h1>/)
  assert.match(text, /<th scope="col">Oak<\/th><th scope="col"><span lang="fa" dir="rtl">سرو<\/span>/)
  assert.match(text, /<th scope="row">Yazd<\/th><td>1,500<\/td>/)
  assert.match(text, /Source: <span lang="fa" dir="rtl">ستاد/)
  assert.match(file.text, /Province,Oak,سرو,Invalid,Voters\r\nYazd,1500,20,,\r\n/)
})

test('an office is seen in English once it has a name, under the nearest office that has one', async () => {
  const above = await anOffice(newsroom, { slug: 'above', name: 'سازمان', nameEn: 'The agency' })
  const between = await anOffice(newsroom, { slug: 'between', name: 'میانی', parent: above.slug })
  await anOffice(newsroom, {
    ...{ slug: 'below', name: 'پایین', parent: between.slug },
    ...{ nameEn: 'The depot', contact: 'میدان بلوط', contactEn: 'Balut Square' },
  })

  const list = await page('/en/offices')
  const below = await page('/en/office/below')

  assert.match(
    list.text,
    /\/en\/office\/above">The agency.*<ul class="office-tree"><li><a href="\/en\/office\/below">/s,
  )
  assert.doesNotMatch(list.text, /between|میانی/)
  assert.equal((await page('/en/office/between')).status, 404)
  assert.match(below.text, /<h1>Press office: The depot<\/h1>.*Balut Square/s)
  assert.match(below.text, /href="\/en\/office\/above">\s*The agency/)
  assert.match(below.text, /hreflang="fa" href="http:\/\/peyk\.example\/office\/below"/)
  assert.doesNotMatch(below.text, /بلوط/)
  assert.doesNotMatch((await page('/office/between')).text, /hreflang="en" href="http/)
})

test('English readers are told of the events that have an English title, and of a place in Persian as such', async () => {
  const event = {
    ...({ kind: 'visit' } as const),
    ...{ about: '', place: 'پل', province: null, contact: '', endsAt: null, office: null, host: 'شهرداری' },
    ...{ startsAt: new Date(now.getTime() + 3_600_000), accreditationUntil: null, isPublic: true },
  }
  await announcePressEvent(newsroom, { ...event, title: 'بازدید' })
  await announcePressEvent(newsroom, { ...event, title: 'گشایش', titleEn: 'An opening', hostEn: 'The city' })

  const { text } = await page('/en/events')
  const calendar = await page('/en/events.ics')

  assert.match(text, /An opening.*<span lang="fa" dir="rtl">پل<\/span>.*The city/s)
  assert.doesNotMatch(text, /بازدید|گشایش|شهرداری/)
  assert.match(calendar.text, /SUMMARY:An opening\r\n/)
  assert.doesNotMatch(calendar.text, /بازدید/)
})
