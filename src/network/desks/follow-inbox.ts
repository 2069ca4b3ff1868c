import type { Handler } from 'hono'
import type { Audience } from '../../platform/http/audience.ts'
import type { Env } from '../../platform/http/env.ts'

/** What those at the inbox wait for; see app/subscriptions.ts. */
export const inboxOfReleases = 'the inbox of releases'

/** The stream by which an inbox learns that something changed. It tells nothing else: the desk asks again. */
export const followInbox =
  (audience: Audience): Handler<Env> =>
  c => {
    c.header('cache-control', 'no-store')
    const listener = { about: inboxOfReleases, version: 0, seen: 0, address: c.get('clientAddress') }
    const stream = audience.join(listener)
    if (stream === undefined) {
      c.header('retry-after', '30')
      return c.body(null, 503)
    }
    return c.body(stream, 200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'x-accel-buffering': 'no',
      connection: 'close',
    })
  }
