import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openBrowser } from '../../../tests/set-up/browser.ts'
import { bodyOfParagraphs, type PublicStory } from '../../newsroom/index.ts'
import {
  aPublishedComment,
  aStory,
  aTrackedComment,
  commentsOf,
  culture,
  now,
  readsFrom,
  siteWith,
  yazd,
} from '../a-newsroom.ts'

// Nobody may push a page out of its window: not with a word without end, in either script.

const { onPhone, onDesktop } = await openBrowser()
const word = 'ه\u200Cبسیارطولانی'.repeat(20)
const latin = 'unbroken'.repeat(24)
const name = 'unbroken'.repeat(7)

const long = (code: number, given: Partial<PublicStory> = {}): PublicStory =>
  aStory({
    code,
    headline: `${word} ${latin}`,
    kicker: latin,
    lead: latin,
    body: bodyOfParagraphs([latin, word]),
    byline: latin,
    sourceLabel: latin,
    sourceUrl: `https://example.org/${latin}`,
    pictureCaption: latin,
    corrections: [{ note: latin, at: now }],
    correctedAt: now,
    topics: [{ slug: name, name }],
    section: { ...culture, nameFa: name, nameEn: name },
    counterpart: { code: 9, slug: 'x', edition: 'en', headline: latin },
    ...given,
  })

const stories = [1, 2, 3, 4, 5, 6, 7, 8].map(place => long(100040 + place))
const comment = { name, text: `${latin} ${word}`, publishedAt: now }
const site = siteWith(
  readsFrom([...stories, long(100060, { edition: 'en' })], {
    comments: () =>
      Promise.resolve(
        commentsOf(
          [
            aPublishedComment(comment),
            aPublishedComment({ id: 'c2', parentId: 'x', parentName: name, ...comment }),
          ],
          3,
        ),
      ),
    answerable: () => Promise.resolve(aPublishedComment(comment)),
    corrections: () =>
      Promise.resolve([{ ...long(100041), correctedAt: now, correctionNote: latin, correctionId: 'c' }]),
    dossiers: () =>
      Promise.resolve([{ id: 'd', slug: 'ab', title: latin, introduction: latin, openedAt: now }]),
    dossier: (_edition, slug) =>
      Promise.resolve({
        slug,
        title: latin,
        introduction: latin,
        isInEnglish: false,
        isClosed: false,
        moments: [],
        stories,
      }),
    topic: (_edition, slug) => Promise.resolve({ slug, name: latin }),
    provinces: () => Promise.resolve([yazd]),
    search: ({ edition }) =>
      Promise.resolve({
        ids: edition === 'fa' ? stories.map(({ id }) => id) : [],
        next: null,
        counts: { stories: 2, isMore: false, sections: {}, provinces: {}, kinds: {} },
      }),
    highlight: text => [{ text, found: true }],
    offices: () =>
      Promise.resolve([
        {
          id: 'o',
          parentId: null,
          slug: 'o',
          name: latin,
          kind: 'other',
          provinceSlug: null,
          contact: latin,
          nameEn: '',
          contactEn: '',
          verifiedAt: null,
        },
      ]),
    tracked: () =>
      Promise.resolve(
        aTrackedComment({
          name,
          text: comment.text,
          decisions: [{ verdict: 'refuse', rule: 'defamation', note: latin, at: now }],
          mayAppeal: false,
          appeal: { text: latin, at: now },
          story: { code: 100042, slug: 'kureh', edition: 'fa', headline: latin },
        }),
      ),
  }),
)

const paths = [
  '/',
  '/en/',
  '/news/100041/kureh',
  '/en/news/100060/kureh',
  '/news/100041/comments/agreed',
  `/news/100041/reply/${aPublishedComment().id}`,
  '/comment/a-token',
  '/section/culture',
  '/province/yazd',
  '/topic/x',
  `/author/${latin}`,
  '/archive/1405/09/01',
  `/search?q=${latin}`,
  `/en/search?q=${latin}&section=culture`,
  '/corrections',
  '/dossiers',
  '/dossier/ab',
  '/offices',
  '/office/o',
]

const overhang = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'

const windows = [
  ['on a telephone', await pageOf(onPhone)],
  ['at a desk', await pageOf(onDesktop)],
] as const

for (const [where, page] of windows)
  for (const path of paths)
    test(`${path.slice(0, 24)} ${where} keeps a word without end inside its window`, async () => {
      await page.goto(`https://peyk.example${path}`)
      assert.equal(await page.evaluate(overhang), 0)
    })

async function pageOf(open: typeof onPhone) {
  const page = await (await open()).newPage()
  await page.route('**/*', async route => {
    const answer = await site.request(route.request().url())
    await route.fulfill({
      status: answer.status,
      contentType: answer.headers.get('content-type') ?? '',
      body: Buffer.from(await answer.arrayBuffer()),
    })
  })
  return page
}
