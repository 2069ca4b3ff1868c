import { cursorOf, listStories, storyPath, type Edition, type StoryCard } from '../newsroom/index.ts'
import type { Context } from '../platform/context.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { publicAddress } from './public-address.ts'
import { withLiveChanges } from './with-live-changes.ts'
import { element, xmlDocument, type XmlElement } from './xml.ts'

const sitemapNamespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const newsNamespace = 'http://www.google.com/schemas/sitemap-news/0.9'
const twoDays = 48 * 3_600_000
const mostNews = 1000
const page = 100

/** Google's news sitemap: the stories of the last 48 hours, the latest 1,000: it takes no more. */
export async function newsSitemap(context: Context): Promise<string> {
  const from = new Date(context.clock.now().getTime() - twoDays)
  const site = publicAddress(context.config)
  const both = [...(await allSince(context, 'fa', from)), ...(await allSince(context, 'en', from))]
  const latest = both.toSorted((one, other) => other.publishedAt.getTime() - one.publishedAt.getTime())
  const stories = latest.slice(0, mostNews)
  return xmlDocument(
    element(
      'urlset',
      { xmlns: sitemapNamespace, 'xmlns:news': newsNamespace },
      ...stories.map(story => newsElement(story, site)),
    ),
  )
}

/** The index of sitemaps: the news sitemap, that of lists and standing pages, and one sitemap a month (UTC) and edition that has stories. */
export async function sitemapIndex(context: Context, months: readonly string[]): Promise<string> {
  const site = publicAddress(context.config)
  const addresses = [
    `${site}/sitemap-news.xml`,
    `${site}/sitemap-pages.xml`,
    ...months.map(month => `${site}/sitemap-stories-${month}.xml`),
  ]
  return xmlDocument(
    element(
      'sitemapindex',
      { xmlns: sitemapNamespace },
      ...addresses.map(address => element('sitemap', {}, element('loc', {}, address))),
    ),
  )
}

/** The stories of one month (UTC, `2026-11`) in both editions. */
export async function monthSitemap(context: Context, month: string): Promise<string> {
  const site = publicAddress(context.config)
  const span = { from: new Date(`${month}-01T00:00:00Z`), until: nextMonth(month) }
  const stories = [
    ...(await allBetween(context, { edition: 'fa', ...span }, 40_000)),
    ...(await allBetween(context, { edition: 'en', ...span }, 10_000)),
  ]
  return xmlDocument(
    element(
      'urlset',
      { xmlns: sitemapNamespace },
      ...(await withLiveChanges(context, stories)).map(story => storyElement(story, site)),
    ),
  )
}

const allSince = (context: Context, edition: Edition, from: Date): Promise<StoryCard[]> =>
  allBetween(context, { edition, from }, mostNews)

async function allBetween(
  context: Context,
  span: { edition: Edition; from: Date; until?: Date },
  most: number,
): Promise<StoryCard[]> {
  const stories: StoryCard[] = []
  for (let before: string | undefined; stories.length < most;) {
    const next = await listStories(context, {
      ...span,
      limit: page,
      ...(before === undefined ? {} : { before }),
    })
    stories.push(...next)
    const last = next.at(-1)
    if (last === undefined || next.length < page) break
    before = cursorOf(last)
  }
  return stories.slice(0, most)
}

function newsElement(story: StoryCard, site: string): XmlElement {
  return element(
    'url',
    {},
    element('loc', {}, `${site}${storyPath(story)}`),
    element(
      'news:news',
      {},
      element(
        'news:publication',
        {},
        element('news:name', {}, story.edition === 'en' ? en.agency : fa.agency),
        element('news:language', {}, story.edition),
      ),
      element('news:publication_date', {}, story.publishedAt.toISOString()),
      element('news:title', {}, story.headline),
    ),
  )
}

function storyElement(story: StoryCard, site: string): XmlElement {
  return element(
    'url',
    {},
    element('loc', {}, `${site}${storyPath(story)}`),
    element('lastmod', {}, story.modifiedAt.toISOString()),
  )
}

function nextMonth(month: string): Date {
  const first = new Date(`${month}-01T00:00:00Z`)
  first.setUTCMonth(first.getUTCMonth() + 1)
  return first
}
