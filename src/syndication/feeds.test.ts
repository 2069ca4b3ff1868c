import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { withdrawStory } from '../newsroom/index.ts'
import { aNewsroom, aStory } from '../newsroom/testing.ts'
import { readConfig } from '../platform/config.ts'
import type { Env } from '../platform/http/env.ts'
import { syndicationRoutes } from './routes.ts'

const { db } = await freshDatabase()
const config = readConfig({ PUBLIC_URL: 'https://peyk.example' })
const context = { ...aNewsroom(db), config }
const app = new Hono<Env>().route('/', syndicationRoutes(context))
const get = async (path: string): Promise<string> => (await app.request(path)).text()

const hostile = 'سیل ]]> <script>alert(1)</script> & "نقل" \u{1F30A}'
const first = await aStory(context, {
  section: 'culture',
  content: { headline: hostile, lead: 'لیدی با \u0007 زنگ.' },
})
const second = await aStory(context, {
  section: 'economy',
  province: 'yazd',
  content: { headline: 'خبر یزد' },
})
const english = await aStory(context, {
  edition: 'en',
  section: 'culture',
  content: { headline: 'A bridge opens' },
})
await aStory(context, { status: 'draft', content: { headline: 'پیش\u200Cنویس پنهان' } })
const withdrawn = await aStory(context, { content: { headline: 'برداشته\u200Cشدهٔ پنهان' } })
await withdrawStory(context, { storyId: withdrawn.id, note: 'نادرست بود.' })

test('every published story of the edition stands in RSS with its own words, and nothing else', async () => {
  const feed = parseRssFeed(await get('/feed/rss.xml'))

  assert.deepEqual(
    feed.items?.map(({ title, guid }) => [title, guid?.value]),
    [
      ['خبر یزد', `https://peyk.example/n/${second.code}`],
      [hostile, `https://peyk.example/n/${first.code}`],
    ],
  )
  assert.equal(feed.items?.[1]?.description, 'لیدی با زنگ.')
  assert.equal(feed.language, 'fa')
})

test('Atom and JSON Feed tell the same stories', async () => {
  const atom = parseAtomFeed(await get('/feed/atom.xml'))
  const json = parseJsonFeed(await get('/feed/feed.json'))

  const titles = ['خبر یزد', hostile]
  assert.deepEqual(
    atom.entries?.map(({ title }) => title?.value),
    titles,
  )
  assert.deepEqual(
    json.items?.map(({ title }) => title),
    titles,
  )
})

test('a list has its own feed, in its own edition', async () => {
  const economy = parseRssFeed(await get('/section/economy/feed/rss.xml'))
  const yazd = parseRssFeed(await get('/province/yazd/feed/rss.xml'))
  const culture = parseRssFeed(await get('/en/section/culture/feed/rss.xml'))

  assert.deepEqual(
    [economy, yazd, culture].map(feed => feed.items?.map(({ title }) => title)),
    [['خبر یزد'], ['خبر یزد'], ['A bridge opens']],
  )
})

for (const path of ['/section/nowhere/feed/rss.xml', '/feed/rss.txt'])
  test(`there is no feed at ${path}`, async () => {
    const response = await app.request(path)

    assert.notEqual(response.status, 200)
  })

test('the news sitemap holds both editions of the last two days', async () => {
  const sitemap = await get('/sitemap-news.xml')

  const codes = [...sitemap.matchAll(/\/news\/(\d+)\//g)].map(([, code]) => Number(code))
  assert.deepEqual(codes.sort(), [first.code, second.code, english.code].sort())
  assert.match(sitemap, /<news:publication_date>2026-11-22T/)
})

test('the sitemap index leads to the month of the stories', async () => {
  const index = await get('/sitemap.xml')
  const month = await get('/sitemap-stories-2026-11.xml')

  assert.match(index, /https:\/\/peyk\.example\/sitemap-stories-2026-11\.xml/)
  assert.equal(month.match(/<loc>/g)?.length, 3)
})

test('no machine field has a Persian digit, and no address has a raw Persian letter', async () => {
  const all = await Promise.all(
    ['/feed/rss.xml', '/feed/atom.xml', '/sitemap-news.xml', '/sitemap.xml'].map(get),
  )

  const machine = all
    .join('\n')
    .matchAll(/<(?:pubDate|updated|published|lastmod|guid|link|id|loc|news:publication_date)[^>]*>([^<]*)</g)
  assert.deepEqual(
    [...machine].map(([, value]) => value).filter(value => /[^\u0020-\u007E]/.test(value ?? '')),
    [],
  )
})
