import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { aShelf, aStory, aContext, readsFrom, noActs, siteWith } from '../a-newsroom.ts'
import { openAudience } from '../../platform/http/audience.ts'
import { routesOf } from '../routes.ts'
import { cardPath } from './card.ts'
import { drawCard } from './draw-card.ts'
import { drawText } from './draw-text.ts'

const drawn = (text: string, edition: 'fa' | 'en' = 'fa') =>
  drawText({ text, edition, size: 60, width: 4000, colour: '#000' })

test('Persian letters are joined in the drawing, and kept apart by a half-space', async () => {
  const [joined, apart, one] = await Promise.all(['ببب', 'ب\u200Cب\u200Cب', 'ب'].map(text => drawn(text)))
  assert.ok(
    (joined?.width ?? 0) < 2 * (one?.width ?? 0),
    `${joined?.width} of three letters of ${one?.width}`,
  )
  assert.ok((apart?.width ?? 0) > 2.5 * (one?.width ?? 0), `${apart?.width}`)
})

test('the letters are those of our own font, as wide as that font says', async () => {
  // In the font the final yeh and the alef have these advances; a font of the machine has others.
  const { width } = await drawn('خبرگزاری پیک')
  assert.ok(Math.abs(width - 319) < 12, `${width} pixels`)
})

test('signs of markup are drawn as they are', async () => {
  const { width } = await drawn('<b>AT&T', 'en')
  assert.ok(width > 150)
})

test('a card is 1200 by 630, however long the headline', async () => {
  const sizes = await Promise.all(
    ['خبر', 'کورهٔ کاشی\u200Cپزی '.repeat(30)].map(async headline => {
      const { width, height, format } = await sharp(
        await drawCard({ edition: 'fa', section: 'فرهنگ', headline }),
      ).metadata()
      return [format, width, height]
    }),
  )
  assert.deepEqual(sizes, [
    ['jpeg', 1200, 630],
    ['jpeg', 1200, 630],
  ])
})

test('every page that can be shared has a card, drawn only at an address that we gave', async () => {
  const site = siteWith(readsFrom([aStory(), aStory({ edition: 'en', code: 100043, slug: 'kiln' })]))
  const cardOn = async (path: string): Promise<string> => {
    const page = await (await site.request(path)).text()
    return /og:image" content="https?:\/\/[^/]+(\/card\/page\/[^"]+)"/.exec(page)?.[1] ?? `none on ${path}`
  }
  const paths = [
    '/',
    '/en/',
    '/section/culture',
    '/province/yazd',
    '/offices',
    '/en/dossiers',
    '/archive/1405/09',
  ]
  const cards = await Promise.all(paths.map(cardOn))
  const [home = ''] = cards
  const forged = home.replace(/page\/./, 'page/X')

  assert.equal(new Set(cards).size, paths.length)
  assert.deepEqual(
    cards.filter(path => path.startsWith('none')),
    [],
  )
  assert.equal((await site.request(forged)).status, 404)
  assert.equal((await site.request('/card/page/W10.00000000000000000000.jpg')).status, 404)
  const card = await site.request(home)
  const { width, height } = await sharp(await card.arrayBuffer()).metadata()
  assert.deepEqual([card.headers.get('content-type'), width, height], ['image/jpeg', 1200, 630])
})

test('a card is public as long as its story, and a former address leads to the present one', async () => {
  const story = aStory({ picture: null })
  const site = routesOf({
    context: aContext(),
    reads: readsFrom([story]),
    acts: noActs,
    audience: openAudience(),
    publicUrl: 'https://peyk.example',
    storage: aShelf(),
  })
  const page = await (await site.request('/news/100042/kureh')).text()
  const [gone, former, card] = await Promise.all(
    ['/card/1/0123456789.jpg', '/card/100042/0123456789.jpg', cardPath(story)].map(async path =>
      site.request(path),
    ),
  )

  assert.ok(page.includes(`<meta property="og:image" content="https://peyk.example${cardPath(story)}"`))
  assert.equal(gone?.status, 404)
  assert.equal(former?.headers.get('location'), cardPath(story))
  assert.equal(card?.headers.get('content-type'), 'image/jpeg')
})
