import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aStory, culture, pageAt, readsFrom, siteWith, yazd } from '../a-newsroom.ts'
import { linesOf } from '../parts/province-map.tsx'
import { neighboursOf, provinceTiles } from '../parts/province-tiles.ts'

const all = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, found]) => found ?? '')

test('the map has one tile for each of 31 provinces, none upon another', () => {
  const places = new Set(provinceTiles.map(({ row, column }) => `${row}/${column}`))
  const slugs = new Set(provinceTiles.map(({ slug }) => slug))
  assert.deepEqual([places.size, slugs.size], [31, 31])
})

const borders: readonly [province: string, neighbours: readonly string[]][] = [
  ['isfahan', ['chaharmahal', 'fars', 'kohgiluyeh', 'markazi', 'qom', 'yazd']],
  ['fars', ['bushehr', 'hormozgan', 'isfahan', 'kohgiluyeh', 'yazd']],
  ['khorasan-razavi', ['khorasan-jonubi', 'khorasan-shomali', 'semnan']],
]

for (const [province, neighbours] of borders)
  test(`the tile of ${province} touches those of its neighbours and no other`, () => {
    assert.deepEqual(neighboursOf(province).sort(), neighbours)
  })

test('a long name stands in two lines of its tile', () => {
  assert.deepEqual(linesOf('Chaharmahal and Bakhtiari'), ['Chaharmahal', '& Bakhtiari'])
  assert.deepEqual(linesOf('Yazd'), ['Yazd'])
})

test('a tile is a link that says its name and its stories of today', async () => {
  const page = await pageAt('/en/provinces')
  assert.match(
    page,
    /<a href="\/en\/province\/yazd" class="has-news"><path [^>]*><\/path><text [^>]*>Yazd <\/text><text [^>]*>3 <\/text>/,
  )
  assert.match(page, /sizes and borders are not to scale/)
})

test('the map on the page of a province says where one is', async () => {
  assert.match(await pageAt('/province/yazd'), /<a href="\/province\/yazd" aria-current="page">/)
})

test('the first page of a list has a counterpart, every other only an address of its own', async () => {
  const before = '2026-11-22T12:50:00.000Z_00000000-0000-7000-8000-000000100042'
  const [first, later] = await Promise.all([
    pageAt('/section/culture'),
    pageAt(`/section/culture?before=${encodeURIComponent(before)}`),
  ])
  const canonical = /<link rel="canonical" href="([^"]+)"/g
  assert.deepEqual(all(first ?? '', canonical), ['https://peyk.example/section/culture'])
  assert.deepEqual(all(later ?? '', canonical), [
    `https://peyk.example/section/culture?before=${encodeURIComponent(before)}`,
  ])
  assert.deepEqual(all(first ?? '', /hreflang="(fa|en|x-default)" href="https/g), ['fa', 'en', 'x-default'])
  assert.doesNotMatch(later ?? '', /hreflang="en" href="https/)
})

test('a list names its feeds in three formats', async () => {
  const feeds = all(
    await pageAt('/author/somebody'),
    /type="application\/[a-z]+\+[a-z]+" [^>]*href="([^"]+)"/g,
  )
  assert.deepEqual(feeds, [
    '/author/somebody/feed/rss.xml',
    '/author/somebody/feed/atom.xml',
    '/author/somebody/feed/feed.json',
  ])
})

const dataAt = async (path: string): Promise<string[]> =>
  all(
    await pageAt(path),
    /"@type":"(NewsMediaOrganization|WebSite|CollectionPage|BreadcrumbList|ProfilePage)"/g,
  )

test('a page says to machines what kind of page it is', async () => {
  assert.deepEqual(await dataAt('/'), ['NewsMediaOrganization', 'WebSite'])
  assert.deepEqual(await dataAt('/section/culture'), ['CollectionPage', 'BreadcrumbList'])
  assert.deepEqual(await dataAt('/author/somebody'), ['ProfilePage', 'BreadcrumbList'])
  assert.deepEqual(await dataAt('/dossier/ab'), ['CollectionPage', 'BreadcrumbList'])
})

test('the front page tells the most visited of a day, of six hours and of a week apart', async () => {
  const bySpan = readsFrom(
    [aStory({ headline: 'خبر روز' }), aStory({ code: 100044, headline: 'خبر هفته' })],
    {
      mostVisited: ({ span }) => Promise.resolve([aStory({ code: span === 'day' ? 100042 : 100044 }).id]),
    },
  )
  const page = await pageAt('/', bySpan)
  const lists = all(page, /<ol class="ranked"><li><a href="[^"]+">([^<]+)/g)
  assert.deepEqual(lists, ['خبر روز', 'خبر هفته', 'خبر هفته'])
})

test('a photo story shows its pictures whole and numbered', async () => {
  const pictures = ['1', '2'].map(end => ({
    id: `00000000-0000-7000-8000-00000000f10${end}`,
    stamp: '0123456789',
    width: 1200,
    height: 800,
    thumbhash: '',
    alt: 'کاشی',
    credit: '',
  }))
  const gallery = {
    type: 'gallery' as const,
    content: pictures.map(({ id }) => ({ type: 'picture' as const, attrs: { pictureId: id }, content: [] })),
  }
  const photoStory = aStory({ kind: 'photo-story', pictures, body: { type: 'doc', content: [gallery] } })
  const page = await pageAt('/news/100042/kureh', readsFrom([photoStory]))
  assert.deepEqual(all(page, /class="photo-number" href="(#photo-\d)"/g), ['#photo-1', '#photo-2'])
  assert.match(page, /عکس ۲ از ۲/)
})

test('a Latin word in the headline of a list is marked by its language and direction', async () => {
  const page = await pageAt('/section/culture', readsFrom([aStory({ headline: 'نسخهٔ Node 20 منتشر شد' })]))
  assert.match(
    page,
    /<a href="\/news\/100042\/kureh">نسخهٔ <span lang="en" dir="ltr">Node 20<\/span> منتشر شد/,
  )
})

test('the log of corrections goes on by links', async () => {
  const corrected = Array.from({ length: 51 }, (_, place) => ({
    ...aStory({ code: 100100 + place }),
    correctedAt: new Date('2026-11-22T13:00:00Z'),
    correctionNote: 'شمار درست شد.',
    correctionId: `00000000-0000-7000-8000-0000000001${String(place).padStart(2, '0')}`,
  }))
  const page = await pageAt('/corrections', readsFrom([], { corrections: () => Promise.resolve(corrected) }))
  const [next] = all(page, /href="(\/corrections\?before=[^"]+)" rel="next"/g)
  assert.equal(
    next,
    `/corrections?before=${encodeURIComponent('2026-11-22T13:00:00.000Z_00000000-0000-7000-8000-000000000149')}`,
  )
})

test('the gallery of components is no address of a newsroom', async () => {
  const site = siteWith(readsFrom([aStory({ section: culture, province: yazd })]))
  assert.equal((await site.request('/_gallery')).status, 404)
})
