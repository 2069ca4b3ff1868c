import { Hono } from 'hono'
import { z } from 'zod'
import { actingIn, allow } from '../people/index.ts'
import type { Context } from '../platform/context.ts'
import type { Audience, News } from '../platform/http/audience.ts'
import type { Env } from '../platform/http/env.ts'
import { mustSee } from './lock-story-for.ts'
import { sectionOfStory } from './section-store.ts'

const penOf = (storyId: string): string => `the pen of ${storyId}`

/** What a taken pen tells those who have the story open. */
export const newsOfPen = (payload: unknown): News => ({
  about: penOf(z.object({ storyId: z.string() }).parse(payload).storyId),
  version: 0,
})

/** The stream by which an open editor learns that its pen was taken. It tells nothing else: the editor asks again. */
export function followStoryApi(context: Context, audience: Audience) {
  return new Hono<Env>().get('/stories/:id/stream', allow('story.write'), async c => {
    const storyId = c.req.param('id')
    mustSee(actingIn(context, c), await sectionOfStory(context, storyId))
    c.header('cache-control', 'no-store')
    const listener = { about: penOf(storyId), version: 0, seen: 0, address: c.get('clientAddress') }
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
  })
}
