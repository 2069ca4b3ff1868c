// A table of data: every address of the API of crisis coverage, who may call it, what it takes and what it answers.
import { createRoute, z } from '@hono/zod-openapi'
import { allow } from '../../people/index.ts'
import { writtenText } from '../../platform/text-limits.ts'

const instant = z.iso.datetime({ offset: true })
const sentences = z.array(writtenText(600)).max(40)
const words = {
  instruction: writtenText(1200),
  source: writtenText(400),
  checkedAt: instant,
  known: sentences,
  unknown: sentences,
  phones: z.array(z.object({ label: writtenText(160), number: writtenText(40) })).max(20),
  liveStoryId: z.uuid().nullable(),
  isLight: z.boolean(),
}
const Crisis = z
  .object({
    ...words,
    checkedAt: z.string(),
    startedAt: z.string(),
    endedAt: z.string().nullable(),
    version: z.number(),
    notices: z.array(
      z.object({
        id: z.string(),
        headline: z.string(),
        source: z.string(),
        announcedAt: z.string(),
        storyId: z.string().nullable(),
      }),
    ),
  })
  .openapi('Crisis')

const json = <T extends z.ZodType>(schema: T, description: string) =>
  ({ content: { 'application/json': { schema } }, description }) as const
const body = <T extends z.ZodType>(schema: T) =>
  ({ content: { 'application/json': { schema } }, required: true }) as const
const params = z.object({ id: z.uuid() })
const theCrisis = {
  200: json(z.object({ crisis: Crisis.nullable() }), 'the coverage as it is now; null: never any'),
} as const

export const readCrisis = createRoute({
  method: 'get',
  path: '/dossiers/{id}/crisis',
  middleware: [allow('desk.read')] as const,
  request: { params },
  responses: theCrisis,
})

export const coverCrisis = createRoute({
  method: 'put',
  path: '/dossiers/{id}/crisis',
  middleware: [allow('story.publish')] as const,
  request: { params, body: body(z.object({ ...words, basedOn: z.number().int().nullable() })) },
  responses: theCrisis,
})

export const endCrisis = createRoute({
  method: 'post',
  path: '/dossiers/{id}/crisis/end',
  middleware: [allow('story.publish')] as const,
  request: { params },
  responses: theCrisis,
})

export const pinNotice = createRoute({
  method: 'post',
  path: '/dossiers/{id}/crisis/notices',
  middleware: [allow('story.publish')] as const,
  request: {
    params,
    body: body(
      z.object({
        headline: writtenText(400),
        source: writtenText(400),
        announcedAt: instant,
        storyId: z.uuid().nullable().default(null),
      }),
    ),
  },
  responses: theCrisis,
})

export const takeOffNotice = createRoute({
  method: 'post',
  path: '/dossiers/{id}/crisis/notices/{noticeId}/take-off',
  middleware: [allow('story.publish')] as const,
  request: { params: z.object({ id: z.uuid(), noticeId: z.uuid() }) },
  responses: theCrisis,
})
