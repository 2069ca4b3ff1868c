import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { HtmlValidate } from 'html-validate'
import { aPublishedComment, aStory, aTrackedComment, commentsOf, readsFrom, siteWith } from '../a-newsroom.ts'
import { loadAssets } from '../assets.ts'

const english = aStory({
  code: 100043,
  edition: 'en',
  slug: 'kiln',
  headline: 'Kiln lit again',
  lead: 'A lead.',
})
const stories = [aStory(), english, aStory({ code: 100044 }), aStory({ code: 100045 })]
const answer = aPublishedComment({ id: 'c2', parentId: aPublishedComment().id, parentName: 'نرگس' })
const reads = readsFrom(stories, {
  comments: () => Promise.resolve(commentsOf([aPublishedComment(), answer], 2)),
  tracked: () => Promise.resolve(aTrackedComment()),
})
const site = siteWith(reads)

const pages: readonly [path: string, status: number][] = [
  ['/', 200],
  ['/en/', 200],
  ['/news/100042/kureh', 200],
  ['/en/news/100043/kiln', 200],
  ['/news/1/nothing', 404],
  ['/section/culture', 200],
  ['/en/section/culture', 200],
  ['/section/nothing', 404],
  ['/section/culture?before=rubbish', 404],
  ['/province/yazd', 200],
  ['/en/province/yazd', 200],
  ['/provinces', 200],
  ['/en/provinces', 200],
  ['/topic/%DA%A9%D8%A7%D8%B4%DB%8C', 200],
  ['/author/%D8%B3%D9%85%D8%A7%D9%86%D9%87', 200],
  ['/dossiers', 200],
  ['/dossier/ab', 200],
  ['/dossier/ab/results', 404],
  ['/events', 200],
  ['/offices', 200],
  ['/office/miras-yazd', 200],
  ['/archive', 200],
  ['/archive/1405', 200],
  ['/archive/1405/09', 200],
  ['/archive/1405/09/01', 200],
  ['/archive/1405/12/30', 404],
  ['/archive/1405/13', 404],
  ['/en/archive/2026/11/22', 200],
  ['/en/archive/2026/02/30', 404],
  ['/search', 200],
  ['/search?q=%DA%A9%D9%88%D8%B1%D9%87', 200],
  ['/search?q=x&from=nonsense&kind=nonsense&before=nonsense', 200],
  ['/en/search?q=kiln', 200],
  ['/about', 200],
  ['/en/about', 200],
  ['/house-rules', 200],
  ['/en/house-rules', 200],
  ['/moderation', 200],
  ['/moderation/1405/07', 200],
  ['/moderation/1405/13', 404],
  ['/moderation/1405/10', 404],
  ['/moderation/99999/01', 404],
  ['/en/moderation/2026/10', 200],
  ['/news/100042/comments/newest', 200],
  ['/news/100042/comments/nonsense', 404],
  ['/news/100042/comments/oldest/0', 404],
  ['/news/100042/comments/oldest/99999999', 404],
  ['/news/100042/comment/nonsense', 404],
  ['/news/100042/reply/nonsense', 404],
  ['/comment/a-token', 200],
  ['/en/moderation', 200],
  ['/corrections', 200],
  ['/en/corrections', 200],
  ['/feeds', 200],
  ['/my-stories', 200],
  ['/en/my-stories', 200],
  ['/subscribe', 200],
  ['/en/subscribe', 200],
  ['/digest/a-token', 200],
  ['/digest/a-token/leave', 200],
  ['/offline', 200],
  ['/en/offline', 200],
  ['/en/feeds', 200],
  ['/comment', 200],
]

// How tags and attributes are spelled is the business of the renderer; what they mean is checked.
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
  },
})

for (const [path, status] of pages) {
  test(`${path} answers ${status} with clean HTML, without inline script or style`, async () => {
    const answer = await site.request(path)
    const html = await answer.text()
    const report = await validator.validateString(html)
    assert.equal(answer.status, status)
    assert.deepEqual(
      report.results.flatMap(({ messages }) =>
        messages.map(({ message, selector }) => `${message} ${selector ?? ''}`),
      ),
      [],
    )
    assert.doesNotMatch(html, /\sstyle=|<style|\son\w+=|<script(?![^>]*(src=|ld\+json))/)
  })

  test(`${path} asks nothing of another host`, async () => {
    const html = await (await site.request(path)).text()
    const loaded = [
      ...html.matchAll(
        /<(?:script|img|iframe|link rel="(?:stylesheet|preload|icon)")[^>]*?(?:src|href)="([^"]+)"/g,
      ),
    ]
    assert.deepEqual(
      loaded.map(([, address]) => address).filter(address => !address?.startsWith('/')),
      [],
    )
  })
}

test('a banner stands on every page of its edition as a named region, and on no page of the other', async () => {
  const banner = {
    id: 'b',
    edition: 'fa',
    text: 'گردنه بسته شد',
    path: null,
    shownUntil: new Date(),
  } as const
  const breaking = siteWith(
    readsFrom([aStory(), english], {
      banner: edition => Promise.resolve(edition === 'fa' ? banner : undefined),
    }),
  )
  const said = await Promise.all(
    ['/', '/news/100042/kureh', '/section/culture', '/search', '/en/', '/en/search'].map(async path => {
      const html = await (await breaking.request(path)).text()
      return /<section class="page" aria-label="خبر فوری">.*فوری<\/span><span>گردنه بسته شد/s.test(html)
    }),
  )
  assert.deepEqual(said, [true, true, true, true, false, false])
})

test('a kept page stands under the tag of its edition', async () => {
  const tagged = await Promise.all(
    ['/', '/en/'].map(async path => (await site.request(path)).headers.get('surrogate-key')),
  )
  assert.deepEqual(
    tagged.map(each => each?.split(' ').at(-1)),
    ['edition:fa', 'edition:en'],
  )
})

test('a page and its style weigh at most 30 KB, its scripts with the worker at most 6 KB', async () => {
  const { files, early, islands, proof, notices, serviceWorker } = await loadAssets()
  const weigh = (extension: string): number =>
    [...files]
      .filter(([name]) => name.endsWith(extension))
      .reduce((sum, [, file]) => sum + (file.gzip?.length ?? 0), 0)
  const story = await (await site.request('/news/100042/kureh')).text()
  assert.ok(weigh('.css') + brotliCompressSync(story).length < 30_000)
  const script = (address: string): number =>
    files.get(address.replace('/assets/', ''))?.gzip?.length ?? 6_000
  const page = script(early) + script(islands) + Math.max(script(proof), script(notices))
  assert.ok(page < 6_000, `${page} bytes of script`)
  const withWorker = script(early) + script(islands) + gzipSync(serviceWorker).length
  assert.ok(withWorker < 6_000, `${withWorker} bytes of script and worker`)
})

test('the figures for machines are ISO dates and Latin digits, in two shapes', async () => {
  const [csv, json] = await Promise.all(
    ['/moderation.csv', '/moderation.json'].map(async path => (await site.request(path)).text()),
  )
  const row = /^1405-08,2026-10-23,2026-11-22,12,2,7,1,1,1,0,1,1,0,0,30,120\r$/m
  assert.match(csv ?? '', row)
  assert.match(json ?? '', /"jalali_month": "1405-08",\s+"from": "2026-10-23"/)
  assert.doesNotMatch(csv ?? '', /[\u06F0-\u06F9]/)
})

test('each edition loads one font of at most 40 KB', async () => {
  const { files, fonts } = await loadAssets()
  const page = await (await site.request('/')).text()
  assert.ok(page.includes(fonts.fa) && !page.includes(fonts.en))
  assert.ok([...files].every(([name, file]) => !name.endsWith('.woff2') || file.identity.length <= 40_000))
})

test('an asset may be kept for ever, in the encoding that is asked for', async () => {
  const { style } = await loadAssets()
  const answer = await site.request(style, { headers: { 'accept-encoding': 'gzip, br' } })
  assert.equal(answer.headers.get('content-encoding'), 'br')
  assert.match(answer.headers.get('cache-control') ?? '', /immutable/)
})

test('the style knows the night by request of the reader too', async () => {
  const { style, files } = await loadAssets()
  const css = files.get(style.replace('/assets/', ''))?.identity.toString() ?? ''
  assert.match(css, /:root\[data-theme=["']?dark["']?\]\{color-scheme:dark/)
})
