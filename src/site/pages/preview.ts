import type { Context as HonoContext, Handler } from 'hono'
import type { Env } from '../../platform/http/env.ts'
import { document, once } from '../answer.ts'
import { loadFrame, type Site } from '../frame.ts'
import { dateIn } from '../wording/dates.ts'
import { FaultPage } from './fault-page.tsx'
import { noComments, StoryPage } from './story-page.tsx'

/** A draft as its page would be, for whoever has its link. A link that opens nothing says so, and not why. */
export const showPreview =
  (site: Site): Handler<Env> =>
  async c => {
    forTheseEyesOnly(c)
    const token = c.req.param('token') ?? ''
    const opened = await site.reads.preview(token)
    if (opened === undefined) {
      const frame = await loadFrame(site, 'fa')
      const text = frame.words.preview.over
      return once(c, await document(FaultPage({ frame, status: 404, text })), 404)
    }
    const { story, expiresAt } = opened
    const { edition, section } = story
    const [frame, latest] = await Promise.all([
      loadFrame(site, edition),
      site.reads.stories({ edition, section: section.slug, limit: 5 }),
    ])
    const previewUntil = `${dateIn(edition, expiresAt, 'date-time')}`
    const page = StoryPage({
      frame,
      story,
      previewUntil,
      comments: noComments,
      stamp: '',
      latest,
      mostVisited: [],
      related: [],
      votes: undefined,
    })
    return once(c, withOwnPictures(await document(page), token))
  }

/** No search engine, no cache and no other site learns of the address, which is all that is needed to read it. */
function forTheseEyesOnly(c: HonoContext<Env>): void {
  c.header('x-robots-tag', 'noindex, nofollow, noarchive')
  c.header('referrer-policy', 'no-referrer')
}

// The picture of a draft is shown to nobody without the link: its address goes by the link.
const withOwnPictures = (html: string, token: string): string =>
  html.replace(
    /(["\s])\/media\/(?=(?:recordings\/)?[0-9a-f]{8}-)/g,
    (_, before: string) => `${before}/preview/${encodeURIComponent(token)}/media/`,
  )
