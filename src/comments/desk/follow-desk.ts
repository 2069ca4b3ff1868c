import type { Handler } from 'hono'
import type { Audience } from '../../platform/http/audience.ts'
import type { Env } from '../../platform/http/env.ts'

/** What moderators wait for; see app/subscriptions.ts. */
export const deskOfComments = 'the desk of comments'

/** The stream by which a desk learns that something changed in the queue. It tells nothing else: the desk asks again. */
export const followDesk =
  (audience: Audience): Handler<Env> =>
  c => {
    c.header('cache-control', 'no-store')
    const stream = audience.join({
      about: deskOfComments,
      version: 0,
      seen: 0,
      address: c.get('clientAddress'),
    })
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
