import type { MiddlewareHandler } from 'hono'
import type { Edition } from '../newsroom/index.ts'
import type { Env } from '../platform/http/env.ts'
import { freshHeader, tagsHeader } from '../platform/page-cache/cached-page.ts'
import { isKnownNothing, learnAddresses, type AddressKind } from './address-book.ts'
import type { Site } from './frame.ts'
import { codeOf } from './pages/story.ts'
import { showNothing } from './pages/nothing.ts'
import { pathText } from './path-text.ts'
import { fresh, tags } from './tags.ts'

/**
 * Addresses that lead nowhere: the first is looked up, then it is known which there are, so that somebody who tries
 * invented ones asks the database no more; and the answer is kept for a moment, until something gets an address.
 */
export const keepNothing =
  (site: Site, edition: Edition, kind: AddressKind): MiddlewareHandler<Env> =>
  async (c, next) => {
    const { context, reads } = site
    const name = kind === 'story' ? String(codeOf(c.req.param('code')) ?? '') : pathText(c, 'slug')
    const now = context.clock.now()
    const isKnown = isKnownNothing(reads, now, kind, name)
    if (isKnown) c.res = await showNothing(site, edition, c)
    else await next()
    if (c.res.status !== 404) return
    if (!isKnown) learnAddresses(reads, now).catch(() => undefined)
    c.header(tagsHeader, tags.nothing)
    c.header(freshHeader, String(fresh.nothing))
    c.header('cache-control', 'public, max-age=0, s-maxage=5')
  }
