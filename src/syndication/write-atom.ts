import { changedAt, type Feed, type FeedItem } from './feed.ts'
import { element, xmlDocument, type XmlElement } from './xml.ts'

/** Atom 1.0 (RFC 4287). */
export function writeAtom(feed: Feed): string {
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.edition },
      element('id', {}, feed.self),
      element('title', {}, feed.title),
      element('subtitle', {}, feed.description),
      element('updated', {}, changedAt(feed).toISOString()),
      element('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
      element('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
      element('author', {}, element('name', {}, feed.title)),
      ...feed.items.map(entryElement),
    ),
  )
}

function entryElement(item: FeedItem): XmlElement {
  return element(
    'entry',
    {},
    element('id', {}, item.id),
    element('title', {}, item.headline),
    ...item.authors.map(name => element('author', {}, element('name', {}, name))),
    element('link', { rel: 'alternate', type: 'text/html', href: item.address }),
    item.picture && element('link', { rel: 'enclosure', type: 'image/webp', href: item.picture.address }),
    item.recording &&
      element('link', {
        rel: 'enclosure',
        type: item.recording.type,
        length: String(item.recording.bytes),
        href: item.recording.address,
      }),
    element('summary', {}, item.lead),
    element('category', { term: item.section }),
    element('published', {}, item.publishedAt.toISOString()),
    element('updated', {}, item.changedAt.toISOString()),
  )
}
