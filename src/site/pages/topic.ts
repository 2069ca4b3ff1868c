import type { Handler } from 'hono'
import type { Edition } from '../../newsroom/index.ts'
import { slugKey } from '../../persian/index.ts'
import type { Env } from '../../platform/http/env.ts'
import { addresses } from '../addresses.ts'
import { document, keep, moved } from '../answer.ts'
import { pageOf, readCursor } from '../cursor.ts'
import { loadFrame, type Site } from '../frame.ts'
import { pathText } from '../path-text.ts'
import { fresh, tags } from '../tags.ts'
import { ListPage } from './list-page.tsx'
import { showNothing } from './nothing.ts'

const size = 20

/** The stories of a topic. */
export const showTopic =
  (site: Site, edition: Edition): Handler<Env> =>
  async c => {
    const cursor = readCursor(c.req.query('before'))
    const asked = pathText(c, 'slug')
    const topic = await site.reads.topic(edition, asked)
    if (topic === undefined || cursor === 'unreadable') return showNothing(site, edition, c)
    if (slugKey(topic.slug) !== slugKey(asked))
      return moved(c, addresses.topic(edition, topic.slug), tagsOfTopics(edition, [asked, topic.slug]))
    const [frame, found] = await Promise.all([
      loadFrame(site, edition),
      site.reads.stories({ edition, topic: topic.slug, ...cursor, limit: size + 1 }),
    ])
    const page = ListPage({
      frame,
      path: addresses.topic(edition, topic.slug),
      kicker: frame.words.topicPage.kicker,
      title: topic.name,
      description: frame.words.topicPage.description(topic.name),
      ...pageOf(found, size),
      isFirst: cursor.before === undefined,
      ...cursor,
    })
    return keep(c, {
      html: await document(page),
      tags: tagsOfTopics(edition, [topic.slug]),
      freshSeconds: fresh.list,
    })
  }

const tagsOfTopics = (edition: Edition, slugs: readonly string[]): string[] =>
  slugs.map(slug => tags.topic(edition, slug))
