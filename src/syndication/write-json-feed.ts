import type { Feed } from './feed.ts'

/** JSON Feed 1.1. */
export function writeJsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    language: feed.edition,
    home_page_url: feed.page,
    feed_url: feed.self,
    items: feed.items.map(item => ({
      id: item.id,
      url: item.address,
      title: item.headline,
      content_text: item.lead,
      ...(item.authors.length === 0 ? {} : { authors: item.authors.map(name => ({ name })) }),
      ...(item.picture === undefined ? {} : { image: item.picture.address }),
      ...(item.recording === undefined
        ? {}
        : {
            attachments: [
              {
                url: item.recording.address,
                mime_type: item.recording.type,
                size_in_bytes: item.recording.bytes,
                duration_in_seconds: item.recording.seconds,
              },
            ],
          }),
      date_published: item.publishedAt.toISOString(),
      date_modified: item.changedAt.toISOString(),
      tags: [item.section],
    })),
  })
}
