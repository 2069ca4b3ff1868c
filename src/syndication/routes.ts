import { Hono, type Context as HonoContext } from 'hono'
import { countByDay, editions, firstPublishedAt, pageTags, type Edition } from '../newsroom/index.ts'
import { allow } from '../people/index.ts'
import type { Context } from '../platform/context.ts'
import type { Env } from '../platform/http/env.ts'
import { freshHeader, tagsHeader } from '../platform/page-cache/cached-page.ts'
import { Refusal } from '../platform/refusal.ts'
import { feedLists, feedOf, slugNow, type FeedList } from './feed-list.ts'
import type { Feed } from './feed.ts'
import { publicAddress } from './public-address.ts'
import { monthSitemap, newsSitemap, sitemapIndex } from './sitemap.ts'
import { pagesSitemap } from './pages-sitemap.ts'
import { writeAtom } from './write-atom.ts'
import { writeJsonFeed } from './write-json-feed.ts'
import { writeRss } from './write-rss.ts'

const formats: Readonly<Record<string, { type: string; write: (feed: Feed) => string }>> = {
  'rss.xml': { type: 'application/rss+xml; charset=utf-8', write: writeRss },
  'atom.xml': { type: 'application/atom+xml; charset=utf-8', write: writeAtom },
  'feed.json': { type: 'application/feed+json; charset=utf-8', write: writeJsonFeed },
}
const everyEdition = editions.map(edition => pageTags.list(edition))

/** Addresses for machines: feeds of every list, sitemaps, robots. */
export function syndicationRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>()
    .get('/robots.txt', allow('anyone'), c =>
      keep(c, { tags: everyEdition, type: 'text/plain; charset=utf-8', body: robots(context) }),
    )
    .get('/sitemap.xml', allow('anyone'), async c =>
      keepXml(c, await sitemapIndex(context, await monthsWithStories(context))),
    )
    .get('/sitemap-news.xml', allow('anyone'), async c => keepXml(c, await newsSitemap(context)))
    .get('/sitemap-pages.xml', allow('anyone'), async c => keepXml(c, await pagesSitemap(context)))
    .get('/:file{sitemap-stories-\\d{4}-(?:0[1-9]|1[0-2])\\.xml}', allow('anyone'), async c =>
      keepXml(c, await monthSitemap(context, c.req.param('file').slice(16, 23))),
    )
  for (const edition of editions) for (const list of feedLists) addFeed(routes, context, { edition, list })
  return routes
}

function addFeed(
  routes: Hono<Env>,
  context: Context,
  { edition, list }: { edition: Edition; list: FeedList },
): void {
  const place = list === 'all' ? '' : `/${list}/:slug`
  routes.get(`${edition === 'en' ? '/en' : ''}${place}/feed/:file`, allow('anyone'), async c => {
    const format = formats[c.req.param('file') ?? '']
    if (format === undefined) throw new Refusal('request.not_found')
    const slug = c.req.param('slug') ?? ''
    const now = await slugNow(context, { list, edition, slug })
    if (now !== slug) return c.redirect(feedAt(c, now), 301)
    const { feed, tags } = await feedOf(context, { list, edition, slug })
    const self = `${feed.site}${new URL(c.req.url).pathname}`
    return keep(c, { tags, type: format.type, body: format.write({ ...feed, self }) })
  })
}

/** The address asked for, with another slug: `…/section/SLUG/feed/rss.xml`. */
const feedAt = (c: HonoContext<Env>, slug: string): string =>
  new URL(c.req.url).pathname.split('/').with(-3, encodeURIComponent(slug)).join('/')

interface Kept {
  tags: readonly string[]
  type: string
  body: string
}

function keep(c: HonoContext<Env>, { tags, type, body }: Kept): Response {
  c.header(tagsHeader, tags.join(' '))
  c.header(freshHeader, '300')
  c.header('cache-control', 'public, max-age=0, s-maxage=30, stale-while-revalidate=30')
  return c.body(body, 200, { 'content-type': type })
}

const keepXml = (c: HonoContext<Env>, body: string): Response =>
  keep(c, { tags: everyEdition, type: 'application/xml; charset=utf-8', body })

const robots = (context: Context): string =>
  [
    'User-agent: *',
    'Disallow: /admin/',
    'Disallow: /api/',
    'Disallow: /comment',
    'Disallow: /live/',
    'Disallow: /preview/',
    'Disallow: /search',
    'Disallow: /en/search',
    `Sitemap: ${publicAddress(context.config)}/sitemap.xml`,
    '',
  ].join('\n')

/** The months (UTC) that have stories, from the first of all on; `2026-11`, newest first. */
async function monthsWithStories(context: Context): Promise<string[]> {
  const until = new Date(context.clock.now().getTime() + day)
  const months = await Promise.all(editions.map(edition => monthsOf(context, edition, until)))
  return [...new Set(months.flat())].sort().reverse()
}

const day = 86_400_000
// As many days as one counting answers.
const mostDays = 400

async function monthsOf(context: Context, edition: Edition, until: Date): Promise<string[]> {
  const months: string[] = []
  let from = await firstPublishedAt(context, edition)
  while (from < until) {
    const next = new Date(from.getTime() + mostDays * day)
    // A day is named by its first instant in Tehran: a story of its evening may stand in the next month of UTC.
    const days = await countByDay(context, { edition, from, until: next })
    months.push(
      ...days.flatMap(({ day: first }) => [monthOf(first), monthOf(new Date(first.getTime() + day))]),
    )
    from = next
  }
  return months.filter(month => month <= monthOf(context.clock.now()))
}

const monthOf = (instant: Date): string => instant.toISOString().slice(0, 7)
