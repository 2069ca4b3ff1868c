import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { listStories, readLivePart, storyPath, type Edition } from '../../src/newsroom/index.ts'
import { aNewsroom } from '../../src/newsroom/testing.ts'
import { systemClock } from '../../src/platform/clock.ts'
import { readsFrom, siteWith } from '../../src/site/a-newsroom.ts'
import { openAgency } from './agency.ts'
import { foundInFile, foundInPage } from './machine-words.ts'
import { asTold, feedReaders, readArticle, readIndex, readSitemap, type ToldStory } from './read-as-others.ts'

// What machines read of a whole newsroom, and what they may ask for: the real program, over HTTP.

const { address, database } = await openAgency()
const textAt = async (path: string): Promise<string> => (await fetch(address + path)).text()
const pathsIn = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, path]) => path ?? '')

const [home, section, english] = await Promise.all(['/', '/section/culture', '/en/'].map(textAt))
const story = pathsIn(section ?? '', /href="(\/news\/\d+\/[^"]+)"/g)[0] ?? ''
const englishStory = pathsIn(english ?? '', /href="(\/en\/news\/\d+\/[^"]+)"/g)[0] ?? ''
const live = pathsIn(await textAt('/section/iran'), /href="(\/news\/\d+\/%D9%85%D9%87-[^"]+)"/g)[0] ?? ''
const told = await textAt(story)
const topic = pathsIn(told, /href="(\/topic\/[^"]+)"/g)[0] ?? ''
const author = pathsIn(told, /href="(\/author\/[^"]+)"/g)[0] ?? ''
const office = '/office/ketabkhaneh-gilan'
const dossier = pathsIn(home ?? '', /href="(\/dossier\/[^"]+)"/g)[0] ?? ''

const lists = [
  '',
  '/en',
  '/section/culture',
  '/en/section/culture',
  '/province/isfahan',
  topic,
  author,
  office,
  dossier,
]
const feeds = lists.flatMap(list => ['rss.xml', 'atom.xml', 'feed.json'].map(file => `${list}/feed/${file}`))
const index = await textAt('/sitemap.xml')
const sitemaps = pathsIn(index, /<loc>[a-z]+:\/\/[^/]+([^<]+)<\/loc>/g)
const files = [
  '/robots.txt',
  '/sitemap.xml',
  ...sitemaps,
  ...feeds,
  '/manifest.webmanifest',
  '/moderation.csv',
  '/moderation.json',
]
const pages = [
  ...['/', '/en/', story, englishStory, live, '/section/culture', '/en/section/culture'],
  ...[
    '/province/isfahan',
    topic,
    author,
    dossier,
    office,
    '/archive',
    '/en/archive',
    '/corrections',
    '/moderation',
  ],
]

for (const path of files)
  test(`${decodeURI(path)} tells machines no Persian digit and no Jalali date`, async () => {
    const answer = await fetch(address + path)
    assert.equal(answer.status, 200)
    assert.deepEqual(foundInFile(await answer.text()), [])
  })

for (const path of pages)
  test(`the page ${decodeURI(path)} tells machines no Persian digit and no Jalali date`, async () => {
    assert.deepEqual(foundInPage(await textAt(path)), [])
  })

test('every address of the sitemaps answers with a page of its own', async () => {
  const maps = await Promise.all(sitemaps.map(textAt))
  const addresses = [...new Set(maps.flatMap(map => pathsIn(map, /<loc>[a-z]+:\/\/[^/]+([^<]+)<\/loc>/g)))]
  const wrong = await Promise.all(addresses.map(wrongAt))
  assert.ok(addresses.length > 100)
  assert.deepEqual(wrong.flat(), [])
})

// What programs of others read, held against every story that the newsroom has published.
const newsroom = { ...aNewsroom(database.db), clock: systemClock }
const publishedIn = (edition: Edition) => listStories(newsroom, { edition, limit: 100 })
const inOrder = [...(await publishedIn('fa')), ...(await publishedIn('en'))]
// Readers of a live story see something new with each entry.
const newestEntryOf = async ({ id, kind }: { id: string; kind: string }): Promise<Date | undefined> =>
  kind === 'live' ? (await readLivePart(newsroom, id)).entries[0]?.at : undefined
const published = await Promise.all(
  inOrder.map(async story => ({ ...story, modifiedAt: (await newestEntryOf(story)) ?? story.modifiedAt })),
)
const atHome = (story: (typeof published)[number]): string => address + storyPath(story)
const truth = published.map(story => asTold(story, atHome(story)))
const sorted = <T extends ToldStory>(stories: readonly T[]): T[] =>
  stories.toSorted((one, other) => (one.address < other.address ? -1 : 1))

test('the index of sitemaps leads to sitemaps that hold every story once, with its last change', async () => {
  const maps = await Promise.all((await readIndex(index)).map(async url => (await fetch(url)).text()))
  const told = (await Promise.all(maps.map(readSitemap)))
    .flat()
    .filter(({ changed }) => changed !== undefined)
  assert.ok(truth.length > 40)
  assert.deepEqual(
    sorted(told),
    sorted(truth.map(({ address: url, changed }) => ({ address: url, changed }))),
  )
})

test('the news sitemap holds every story of the last two days, and none that is older', async () => {
  const from = new Date(systemClock.now().getTime() - 48 * 3_600_000)
  const young = published.filter(({ publishedAt }) => publishedAt > from)
  const told = await readSitemap(await textAt('/sitemap-news.xml'))
  assert.ok(young.length > 5 && young.length < published.length)
  assert.deepEqual(sorted(told), sorted(young.map(story => withoutChange(asTold(story, atHome(story))))))
})

for (const [file, read] of Object.entries(feedReaders))
  test(`every story stands in the ${file} of its section, as the newsroom has it`, async () => {
    const ofSections = new Set(
      published.map(({ edition, section: { slug } }) => `${edition === 'en' ? '/en' : ''}/section/${slug}`),
    )
    const texts = await Promise.all([...ofSections].map(list => textAt(`${list}/feed/${file}`)))
    const expected = file === 'rss.xml' ? truth.map(withoutChange) : truth
    assert.deepEqual(sorted(texts.flatMap(read)), sorted(expected))
  })

test('every story is an article of schema.org with all that Google asks for, as the newsroom has it', async () => {
  const told = await Promise.all(published.map(async story => readArticle(await textAt(storyPath(story)))))
  assert.deepEqual(
    told,
    published.map(story => ({
      ...asTold(story, atHome(story)),
      hasImage: story.picture !== null,
      faults: [],
    })),
  )
})

const withoutChange = ({ address: url, headline = '', published: at = '' }: ToldStory): ToldStory => ({
  address: url,
  headline,
  published: at,
})

/** What is wrong with an address that a sitemap names: it has to be the canonical one. */
async function wrongAt(path: string): Promise<string[]> {
  const answer = await fetch(address + path, { redirect: 'manual' })
  const [canonical] = pathsIn(await answer.text(), /<link rel="canonical" href="[a-z]+:\/\/[^/]+([^"]+)"/g)
  return answer.status === 200 && canonical === path
    ? []
    : [`${path}: ${answer.status}, ${canonical ?? 'none'}`]
}

const machinePaths = [
  '/:file',
  ...['', '/en'].flatMap(root =>
    [
      '',
      '/section/:slug',
      '/province/:slug',
      '/topic/:slug',
      '/office/:slug',
      '/author/:slug',
      '/dossier/:slug',
    ].map(list => `${root}${list}/feed/:file`),
  ),
]
const patterns = [
  ...new Set(
    siteWith(readsFrom([]))
      .routes.filter(({ method, path }) => method === 'GET' && path !== '/*')
      .map(({ path }) => path),
  ),
  ...machinePaths,
]

const nasty = fc.constantFrom(
  ...['', '.', '..', '%', '%ff', '%00', '\u0000', '\uD800', '-1', '0', '1e9', 'NaN', '99999999999999999999'],
  ...[
    '2147483648',
    '۱۴۰۵',
    '1405',
    '13',
    '31',
    "';--",
    '<b>',
    '{}',
    '[]',
    'rss.xml',
    'culture',
    '100001',
    'ـ',
  ],
  'آ'.repeat(900),
)
const piece = fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 40 }))
const parameter = fc.constantFrom(
  ...['before', 'q', 'from', 'until', 'kind', 'order', 'section', 'province', 'page', 'constructor'],
)
const question = fc.array(fc.tuple(parameter, piece), { maxLength: 4 })

test('no address that anybody can think of is a fault of ours', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...patterns),
      fc.array(piece, { maxLength: 4 }),
      question,
      async (...asked) => {
        const { status } = await fetch(addressOf(...asked), { redirect: 'manual' })
        assert.ok(status < 500, `${addressOf(...asked)} answers ${status}`)
      },
    ),
    { numRuns: 400 },
  )
})

/** A pattern with pieces in the places of its parameters, and a question. */
function addressOf(
  pattern: string,
  pieces: readonly string[],
  asked: readonly (readonly [string, string])[],
): string {
  let place = 0
  const path = pattern.replace(/:\w+(?:\{[^}]*\})?/g, () => encoded(pieces[place++] ?? 'x'))
  return `${address}${path}?${asked.map(([name, value]) => `${name}=${encoded(value)}`).join('&')}`
}

// What looks encoded already goes as it is: a half of an escape is a thing that programs send.
const encoded = (text: string): string =>
  /^%/.test(text) ? text.replace(/[^%\w]/g, '') : encodeURIComponent(Buffer.from(text).toString())
