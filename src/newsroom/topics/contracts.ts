import { createRoute, z } from '@hono/zod-openapi'
import { allow } from '../../people/index.ts'
import { isStorable } from '../storable.ts'
import { editions } from '../story.ts'
import { machineText, writtenText } from '../../platform/text-limits.ts'

// A table of data: every address of the API of topics, who may call it, what it takes and what it answers.

const Topic = z
  .object({
    id: z.string(),
    edition: z.enum(editions),
    slug: z.string(),
    name: z.string(),
    stories: z.number().openapi({ description: 'published ones, up to 10,001: more than ten thousand' }),
    former: z.array(z.object({ id: z.string(), name: z.string(), stories: z.number() })),
  })
  .openapi('Topic')

const json = <T extends z.ZodType>(schema: T, description: string) =>
  ({ content: { 'application/json': { schema } }, description }) as const
const body = <T extends z.ZodType>(schema: T) =>
  ({ content: { 'application/json': { schema } }, required: true }) as const
const params = z.object({ id: z.uuid() })
const theTopic = { 200: json(Topic, 'the topic as it is now') } as const

export const listTopics = createRoute({
  method: 'get',
  path: '/topics',
  middleware: [allow('desk.read')] as const,
  request: {
    query: z.object({
      edition: z.enum(editions).default('fa'),
      text: writtenText(200).refine(isStorable, 'malformed').optional(),
      before: machineText(100).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
  },
  responses: {
    200: json(
      z.object({ topics: z.array(Topic), next: z.string().nullable(), total: z.number().nullable() }),
      'in the order of their names; next: give it as before; total: of the whole list, with its first page only',
    ),
  },
})

export const renameTopic = createRoute({
  method: 'put',
  path: '/topics/{id}',
  middleware: [allow('topic.manage')] as const,
  request: { params, body: body(z.object({ name: z.string() })) },
  responses: theTopic,
})

export const mergeTopics = createRoute({
  method: 'post',
  path: '/topics/{id}/merge',
  middleware: [allow('topic.manage')] as const,
  request: { params, body: body(z.object({ into: z.uuid() })) },
  responses: { 200: json(Topic, 'the topic that stands for both now') },
})

export const splitTopic = createRoute({
  method: 'post',
  path: '/topics/{id}/split',
  middleware: [allow('topic.manage')] as const,
  request: { params },
  responses: theTopic,
})

export const deleteTopic = createRoute({
  method: 'delete',
  path: '/topics/{id}',
  middleware: [allow('topic.manage')] as const,
  request: { params },
  responses: { 204: { description: 'done' } },
})
