import type { Context } from 'hono'
import type { Audience, Listener } from './audience.ts'
import type { Env } from './env.ts'

/** The stream of news that a listener joins; where too many listen already, when to come back. Nobody keeps it. */
export function answerStream(
  c: Context<Env>,
  audience: Audience,
  listener: Omit<Listener, 'address'>,
): Response {
  c.header('cache-control', 'no-store')
  const stream = audience.join({ ...listener, address: c.get('clientAddress') })
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
