import type { Context as HonoContext, Handler } from 'hono'
import { editions, type ArrangedStory, type Edition } from '../../newsroom/index.ts'
import type { Env } from '../../platform/http/env.ts'
import { securityHeaders } from '../../platform/http/protection.ts'
import { document, once } from '../answer.ts'
import { loadFrame, type Site } from '../frame.ts'
import { homePage } from './home.ts'
import { showNothing } from './nothing.ts'
import { sectionPage } from './section.tsx'

/**
 * A page as readers would see it with these stories in its places (`slots=1.ID,2.ID`), before it is published: for the
 * desk, which shows it in a frame. Only what readers may know of is put there.
 */
export const showArrangementPreview =
  (site: Site): Handler<Env> =>
  async c => {
    const edition = editions.find(each => each === c.req.param('edition')) ?? 'fa'
    const frame = await loadFrame(site, edition)
    const asked = c.req.query('section')
    const section = frame.sections.find(({ slug }) => slug === asked)
    if (asked !== undefined && section === undefined) return showNothing(site, edition, c)
    const places = storiesAsked(site, edition, c.req.query('slots') ?? '')
    const { page } = await (section === undefined
      ? homePage(site, frame, places)
      : sectionPage(site, { frame, section, places }))
    forTheDesksFrame(c)
    return once(c, asPreview(await document(page)))
  }

async function storiesAsked(site: Site, edition: Edition, slots: string): Promise<ArrangedStory[]> {
  const asked = [...slots.matchAll(/(?:^|,)(\d{1,2})\.([0-9a-f-]{36})(?=,|$)/g)].map(([, position, id]) => ({
    position: Number(position),
    id,
  }))
  if (asked.length === 0) return []
  const ids = asked.flatMap(({ id }) => id ?? [])
  const stories = await site.reads.stories({ edition, ids, limit: ids.length })
  return asked.flatMap(({ position, id }) => {
    const story = stories.find(each => each.id === id)
    return story === undefined ? [] : [{ position, story }]
  })
}

function forTheDesksFrame(c: HonoContext<Env>): void {
  const policy = securityHeaders['content-security-policy'] ?? ''
  c.header('content-security-policy', policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"))
  c.header('x-robots-tag', 'noindex')
}

// A link of the page leads to a window of its own: no other page of the site can be shown in a frame. The frame runs no
// script, and a browser would complain of each one that it is kept from.
const asPreview = (html: string): string =>
  html.replace('<head>', '<head><base target="_blank">').replaceAll(/<script[^>]*\ssrc=[^>]*><\/script>/g, '')
