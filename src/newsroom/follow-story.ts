import { Hono } from 'hono'
import { z } from 'zod'
import { actingIn, allow } from '../people/index.ts'
import type { Context } from '../platform/context.ts'
import { answerStream } from '../platform/http/answer-stream.ts'
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
    return answerStream(c, audience, { about: penOf(storyId), version: 0, seen: 0 })
  })
}
