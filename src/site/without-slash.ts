import type { MiddlewareHandler } from 'hono'
import type { Env } from '../platform/http/env.ts'

/**
 * Where no page stands: an address with a slash too many leads for good to the one without it. The path is made of its
 * parts, so that no number of slashes makes it the name of another host.
 */
export const withoutSlash: MiddlewareHandler<Env> = async (c, next) => {
  const { pathname, search } = new URL(c.req.url)
  const isPage = /^(GET|HEAD)$/.test(c.req.method) && !pathname.startsWith('/api/')
  if (!isPage || pathname === '/' || !pathname.endsWith('/')) return next()
  const path = pathname.split('/').filter(part => part !== '')
  return c.redirect(`/${path.join('/')}${search}`, 301)
}
