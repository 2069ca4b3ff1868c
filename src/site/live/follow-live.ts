import type { Handler } from 'hono'
import { answerStream } from '../../platform/http/answer-stream.ts'
import type { Env } from '../../platform/http/env.ts'
import { codeOf } from '../pages/story.ts'
import type { Site } from '../frame.ts'

/** The stream by which a page learns that its live story has something new. It tells numbers; the page has the words. */
export const followLive =
  (site: Site): Handler<Env> =>
  async c => {
    const code = codeOf(c.req.param('code'))
    const coverage = code === undefined ? undefined : await site.reads.coverage(code)
    c.header('cache-control', 'no-store')
    if (coverage === undefined) return c.body(null, 404)
    // No content: a browser does not come back by itself.
    if (coverage.endedAt !== null) return c.body(null, 204)
    return answerStream(c, site.audience, {
      about: coverage.storyId,
      version: coverage.version,
      seen: Number(c.req.header('last-event-id') ?? c.req.query('seen')) || 0,
    })
  }
