import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Readable } from 'node:stream'
import Validator from '@adobe/structured-data-validator'
import WebAutoExtractor from '@marbec/web-auto-extractor'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { ErrorLevel, XMLToSitemapIndexStream, XMLToSitemapItemStream } from 'sitemap'
import { z } from 'zod'

// What programs that others wrote understand of our feeds, sitemaps and linked data: each throws or names what it finds
// wrong, and tells a story in the same few words, so that they can be held against each other.

/** A story as a machine is told of it. Moments to the second: RSS has no finer ones. */
export interface ToldStory {
  address: string
  headline?: string
  published?: string
  changed?: string
}

const instant = z.iso.datetime({ offset: true })
const toSecond = (moment: string | Date): string => new Date(moment).toISOString().slice(0, 19)
/** A moment of ISO 8601, Gregorian, with its offset. @throws ZodError */
const isoToSecond = (moment: unknown): string => toSecond(instant.parse(moment))

/** A story as the newsroom has it, told like the others. */
export const asTold = (
  story: { headline: string; publishedAt: Date; modifiedAt: Date },
  address: string,
) => ({
  address,
  headline: story.headline,
  published: toSecond(story.publishedAt),
  changed: toSecond(story.modifiedAt),
})

/** The addresses in an index of sitemaps. @throws at anything that such an index may not hold. */
export async function readIndex(xml: string): Promise<string[]> {
  const reader = new XMLToSitemapIndexStream({ level: ErrorLevel.THROW, logger: false })
  const items = await Readable.from([xml]).pipe(reader).toArray()
  return z
    .array(z.object({ url: z.url() }))
    .parse(items)
    .map(({ url }) => url)
}

const newsOf = z.object({
  publication: z.object({ name: z.string().min(1), language: z.enum(['fa', 'en']) }),
  publication_date: instant,
  title: z.string().min(1),
})
const sitemapItems = z.array(z.object({ url: z.url(), lastmod: instant.optional(), news: newsOf.optional() }))

/** The addresses in a sitemap, with its news where it tells any. @throws at anything that a sitemap may not hold. */
export async function readSitemap(xml: string): Promise<ToldStory[]> {
  const reader = new XMLToSitemapItemStream({ level: ErrorLevel.THROW, logger: false })
  const items = await Readable.from([xml]).pipe(reader).toArray()
  return sitemapItems.parse(items).map(({ url, lastmod, news }) => ({
    address: url,
    ...(lastmod !== undefined && { changed: toSecond(lastmod) }),
    ...(news !== undefined && { headline: news.title, published: toSecond(news.publication_date) }),
  }))
}

/** The stories of a feed in RSS, in Atom and in JSON Feed. @throws when it is no such feed. */
export const feedReaders = {
  'rss.xml': (text: string): ToldStory[] =>
    (parseRssFeed(text).items ?? []).map(({ link = '', title = '', pubDate = '' }) => ({
      address: link,
      headline: title,
      published: toSecond(pubDate),
    })),
  'atom.xml': (text: string): ToldStory[] =>
    (parseAtomFeed(text).entries ?? []).map(({ links = [], title, published, updated }) => ({
      address: links.find(({ rel }) => rel === 'alternate')?.href ?? '',
      headline: title?.value ?? '',
      published: isoToSecond(published),
      changed: isoToSecond(updated),
    })),
  'feed.json': (text: string): ToldStory[] =>
    (parseJsonFeed(text).items ?? []).map(({ url = '', title = '', date_published, date_modified }) => ({
      address: url,
      headline: title,
      published: isoToSecond(date_published),
      changed: isoToSecond(date_modified),
    })),
} as const

const writer = z.object({
  '@type': z.enum(['Person', 'NewsMediaOrganization']),
  name: z.string().min(1),
  url: z.url(),
})
const image = z.object({
  '@type': z.literal('ImageObject'),
  url: z.url(),
  width: z.number().min(696),
  height: z.number().positive(),
})

/** What Google asks of an article, all that it recommends taken as needed; a live story is told as a live blog. */
const googleArticle = z.object({
  '@context': z.literal('https://schema.org'),
  '@type': z.enum(['NewsArticle', 'LiveBlogPosting']),
  headline: z.string().min(1),
  url: z.url(),
  mainEntityOfPage: z.url(),
  datePublished: instant,
  dateModified: instant,
  author: z.union([writer, z.array(writer).min(2)]),
  publisher: writer,
  inLanguage: z.enum(['fa', 'en']),
  image: z.union([image, z.array(image).min(2)]).optional(),
})

export interface ToldByPage extends ToldStory {
  hasImage: boolean
  /** What is wrong with the linked data of the page, of whatever type. */
  faults: string[]
}

/** What Google would like to know of videos that end, are sold, have chapters, are live, or are watched on a counter of theirs. */
const ofOtherVideos =
  /^WARNING .*Missing field "(?:expires|hasPart|publication|ineligibleRegion|interactionStatistic)" \(optional\)/

/** The article in the linked data of a page. @throws ZodError when it is not what Google asks for. */
export async function readArticle(html: string): Promise<ToldByPage> {
  const found = new WebAutoExtractor().parse(html)
  const [article] = [...(found.jsonld['NewsArticle'] ?? []), ...(found.jsonld['LiveBlogPosting'] ?? [])]
  const told = googleArticle.parse(article)
  const issues = await new Validator(await schemaOrg()).validate(found)
  return {
    address: told.url,
    headline: told.headline,
    published: toSecond(told.datePublished),
    changed: toSecond(told.dateModified),
    hasImage: told.image !== undefined,
    faults: issues
      .map(({ severity, issueMessage }) => `${severity} ${issueMessage}`)
      .filter(fault => !ofOtherVideos.test(fault)),
  }
}

interface Vocabulary {
  '@graph': readonly object[]
}
let vocabulary: Promise<Vocabulary> | undefined

/** The classes of schema.org and their properties, as schema-dts declares them for TypeScript. */
const schemaOrg = (): Promise<Vocabulary> => (vocabulary ??= readVocabulary())

async function readVocabulary(): Promise<Vocabulary> {
  const declarations = createRequire(import.meta.url)
    .resolve('schema-dts')
    .replace(/\.js$/, '.d.ts')
  const blocks = (await readFile(declarations, 'utf8')).split(/^(?:export )?interface /m).slice(1)
  return { '@graph': blocks.flatMap(nodesOf) }
}

const named = (name: string) => ({ '@id': `schema:${name.replace(/Leaf$/, '')}` })

/** `NewsArticleBase extends ArticleBase { "dateline"?: …` as the graph that schema.org publishes would say it. */
function nodesOf(block: string): object[] {
  const [, name = '', parents = ''] = /^(\w+)(?: extends ([^{]+?))? \{/.exec(block) ?? []
  const properties = [...block.matchAll(/^ {4}"(\w+)"\?:/gm)].map(([, property = '']) => property)
  return [
    { '@type': 'rdfs:Class', ...named(name), 'rdfs:subClassOf': parents.split(', ').map(named) },
    ...properties.map(property => ({
      '@type': 'rdf:Property',
      '@id': `schema:${property}`,
      'schema:domainIncludes': named(name),
    })),
  ]
}
