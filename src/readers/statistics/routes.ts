import { OpenAPIHono, createRoute, z } from '@hono/zod-openapi'
import { editions, isCivilDay, spanOfDay } from '../../newsroom/index.ts'
import { actingIn, allow } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import { refuseInvalid } from '../../platform/http/api-errors.ts'
import type { Env } from '../../platform/http/env.ts'
import { readStatistics } from './statistics.ts'
import { writtenText } from '../../platform/text-limits.ts'

const votes = { useful: z.number(), notUseful: z.number() }
const Statistics = z
  .object({
    from: z.string(),
    until: z.string(),
    slots: z.array(
      z.object({
        at: z.string(),
        views: z.number(),
        usual: z.number().nullable(),
        state: z.enum(['over', 'running', 'to-come']),
      }),
    ),
    soFar: z.object({ views: z.number(), usual: z.number().nullable() }),
    stories: z.array(
      z.object({
        id: z.string(),
        code: z.number(),
        edition: z.enum(editions),
        headline: z.string(),
        section: z.string(),
        publishedAt: z.string(),
        views: z.number(),
        ...votes,
        trend: z.array(z.number()),
      }),
    ),
    reasons: z.array(
      z.object({
        storyId: z.string(),
        edition: z.enum(editions),
        headline: z.string(),
        useful: z.boolean(),
        reason: z.string(),
        at: z.string(),
      }),
    ),
    sections: z.array(
      z.object({
        section: z.string(),
        sectionFa: z.string(),
        sectionEn: z.string(),
        /** Slug of the section above it. */
        parent: z.string().nullable(),
        stories: z.number(),
        views: z.number(),
        ...votes,
      }),
    ),
  })
  .openapi('Statistics', { description: 'what readers did in a span of days in Tehran' })

const statistics = createRoute({
  method: 'get',
  path: '/statistics',
  middleware: [allow('desk.read')] as const,
  request: {
    query: z.object({
      date: z.string().refine(isCivilDay, 'malformed').optional(),
      days: z.enum(['1', '7', '30']).default('1'),
      section: writtenText(100).optional(),
    }),
  },
  responses: {
    200: {
      content: { 'application/json': { schema: Statistics } },
      description: 'a day by the hour, more by the day; the stories are those that came out in the span',
    },
  },
})

/** The statistics of the desk. */
export function statisticsApi(context: Context) {
  return new OpenAPIHono<Env>({ defaultHook: refuseInvalid }).openapi(statistics, async c => {
    const { date, days, section } = c.req.valid('query')
    const day = date === undefined ? context.clock.now() : spanOfDay(date).from
    const told = await readStatistics(actingIn(context, c), { day, days: Number(days), section })
    return c.json(
      {
        ...told,
        from: told.from.toISOString(),
        until: told.until.toISOString(),
        slots: told.slots.map(({ until: _, ...slot }) => ({ ...slot, at: slot.at.toISOString() })),
        reasons: told.reasons.map(each => ({ ...each, at: each.at.toISOString() })),
        stories: told.stories.map(story => ({ ...story, publishedAt: story.publishedAt.toISOString() })),
      },
      200,
    )
  })
}

export type StatisticsApi = ReturnType<typeof statisticsApi>
