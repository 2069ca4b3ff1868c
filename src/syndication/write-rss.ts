import { changedAt, type Feed, type FeedItem } from './feed.ts'
import { element, xmlDocument, type XmlElement } from './xml.ts'

/** RSS 2.0, with Atom's link to itself, Dublin Core for authors and Media RSS for pictures. */
export function writeRss(feed: Feed): string {
  return xmlDocument(
    element(
      'rss',
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:media': 'http://search.yahoo.com/mrss/',
      },
      element(
        'channel',
        {},
        element('title', {}, feed.title),
        element('link', {}, feed.page),
        element('description', {}, feed.description),
        element('language', {}, feed.edition),
        element('lastBuildDate', {}, changedAt(feed).toUTCString()),
        element('atom:link', { href: feed.self, rel: 'self', type: 'application/rss+xml' }),
        ...feed.items.map(itemElement),
      ),
    ),
  )
}

function itemElement(item: FeedItem): XmlElement {
  return element(
    'item',
    {},
    element('title', {}, item.headline),
    element('link', {}, item.address),
    element('guid', { isPermaLink: 'true' }, item.id),
    element('description', {}, item.lead),
    element('category', {}, item.section),
    ...item.authors.map(name => element('dc:creator', {}, name)),
    element('pubDate', {}, item.publishedAt.toUTCString()),
    // RSS has room for one file an item: what is to be watched or heard.
    item.recording &&
      element('enclosure', {
        url: item.recording.address,
        type: item.recording.type,
        length: String(item.recording.bytes),
      }),
    item.picture &&
      element(
        'media:content',
        { url: item.picture.address, medium: 'image', type: 'image/webp' },
        element('media:description', {}, item.picture.alt),
      ),
  )
}
