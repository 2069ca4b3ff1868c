import type { Handler } from 'hono'
import type { Audience } from '../platform/http/audience.ts'
import type { Env } from '../platform/http/env.ts'

/** What those at the inbox wait for; see app/subscriptions.ts. */
export const inboxOfReleases = 'the inbox of releases'
/** What those wait for who plan by the events of the press. */
export const newsOfPressEvents = 'the events of the press'

/** The stream by which a screen learns that something changed. It tells nothing else: the screen asks again. */
export const follow =
  (audience: Audience, about: string): Handler<Env> =>
  c => {
    c.header('cache-control', 'no-store')
    const listener = { about, version: 0, seen: 0, address: c.get('clientAddress') }
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
