import type { Context as HonoContext, Handler } from 'hono'
import { editions, type ArrangedPlace, type Edition } from '../../newsroom/index.ts'
import type { Env } from '../../platform/http/env.ts'
import { securityHeaders } from '../../platform/http/protection.ts'
import { document, once } from '../answer.ts'
import { loadFrame, type Site } from '../frame.ts'
import { homePage } from './home.ts'
import { showNothing } from './nothing.ts'
import { sectionPage } from './section.tsx'

/**
 * A page as readers would see it with these stories and dossiers in its places (`slots=1.ID,2.dossier.ID`), before it is
 * published: for the desk, which shows it in a frame. Only what readers may know of is put there.
 */
export const showArrangementPreview =
  (site: Site): Handler<Env> =>
  async c => {
    const edition = editions.find(each => each === c.req.param('edition')) ?? 'fa'
    const frame = await loadFrame(site, edition)
    const asked = c.req.query('section')
    const section = frame.sections.find(({ slug }) => slug === asked)
    if (asked !== undefined && section === undefined) return showNothing(site, edition, c)
    const places = placesAsked(site, edition, c.req.query('slots') ?? '')
    const { page } = await (section === undefined
      ? homePage(site, frame, places)
      : sectionPage(site, { frame, section, places }))
    forTheDesksFrame(c)
    return once(c, asPreview(await document(page)))
  }

async function placesAsked(site: Site, edition: Edition, slots: string): Promise<ArrangedPlace[]> {
  const asked = [...slots.matchAll(/(?:^|,)(\d{1,2})\.(dossier\.)?([0-9a-f-]{36})(?=,|$)/g)].map(
    ([, position, isDossier, id = '']) => ({
      position: Number(position),
      isDossier: isDossier !== undefined,
      id,
    }),
  )
  const idsOf = (wanted: boolean) => asked.flatMap(({ isDossier, id }) => (isDossier === wanted ? id : []))
  const [stories, dossiers] = [idsOf(false), idsOf(true)]
  const found = await Promise.all([
    stories.length === 0 ? [] : site.reads.stories({ edition, ids: stories, limit: stories.length }),
    dossiers.length === 0 ? [] : site.reads.placedDossiers(edition, dossiers),
  ])
  return asked.flatMap(({ position, id }) => {
    const holds = found.flat().find(each => each.id === id)
    return holds === undefined ? [] : [{ position, holds }]
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
