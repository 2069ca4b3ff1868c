import type { MiddlewareHandler } from 'hono'
import type { Env } from '../platform/http/env.ts'
import { tagsHeader } from '../platform/page-cache/cached-page.ts'
import { tags } from './tags.ts'

/** Every kept page stands under the tag of its edition too: what is on all of them can then be made to change at once. */
export const taggedByEdition: MiddlewareHandler<Env> = async (c, next) => {
  await next()
  const known = c.res.headers.get(tagsHeader)
  if (known === null) return
  const edition = /^\/en(?:\/|$)/.test(c.req.path) ? 'en' : 'fa'
  c.header(tagsHeader, `${known} ${tags.edition(edition)}`)
}
