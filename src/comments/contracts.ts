import { createRoute, z } from '@hono/zod-openapi'
import { allow } from '../people/index.ts'
import { commentStatuses, houseRules, verdicts } from './comment.ts'

const Sentence = z.object({ fa: z.string(), en: z.string() })
export const ModeratedComment = z
  .object({
    id: z.string(),
    status: z.enum(commentStatuses),
    name: z.string(),
    text: z.string(),
    appealText: z.string().nullable(),
    sentAt: z.string(),
    signals: z.array(z.object({ rule: z.string(), sentence: Sentence, words: z.array(z.string()) })),
    decisions: z.array(
      z.object({
        verdict: z.enum(verdicts),
        rule: z.enum(houseRules).nullable(),
        note: z.string(),
        moderatorName: z.string(),
        at: z.string(),
      }),
    ),
    /** Whether the caller may decide: an appeal is for somebody who did not decide before. */
    mayDecide: z.boolean(),
    story: z.object({ code: z.number(), path: z.string(), headline: z.string(), lead: z.string() }),
  })
  .openapi('ModeratedComment')

const json = <T extends z.ZodType>(schema: T, description: string) =>
  ({ content: { 'application/json': { schema } }, description }) as const
// Trap: without `required` a request without a content type would reach the verb unchecked.
const body = <T extends z.ZodType>(schema: T) =>
  ({ content: { 'application/json': { schema } }, required: true }) as const
const byId = z.object({ id: z.uuid() })

export const listComments = createRoute({
  method: 'get',
  path: '/comments',
  middleware: [allow('comment.moderate')] as const,
  request: {
    query: z.object({
      status: z.enum(commentStatuses).default('waiting'),
      skip: z.coerce.number().int().min(0).max(100_000).default(0),
    }),
  },
  responses: {
    200: json(
      z.object({
        comments: z.array(ModeratedComment),
        counts: z.array(z.object({ status: z.enum(commentStatuses), count: z.number() })),
      }),
      'the queue, at most 50, and how many there are in each status',
    ),
  },
})

export const readWaiting = createRoute({
  method: 'get',
  path: '/comments/waiting',
  middleware: [allow('desk.read')] as const,
  responses: {
    200: json(
      z.object({
        waiting: z.number(),
        oldest: z.string().nullable(),
        appealed: z.number(),
        stories: z.array(z.object({ storyId: z.string(), section: z.string(), waiting: z.number() })),
      }),
      'how many comments wait, in all and by story, most first',
    ),
  },
})

export const readComment = createRoute({
  method: 'get',
  path: '/comments/{id}',
  middleware: [allow('comment.moderate')] as const,
  request: { params: byId },
  responses: { 200: json(ModeratedComment, 'one comment') },
})

export const decide = createRoute({
  method: 'post',
  path: '/comments/{id}/decision',
  middleware: [allow('comment.moderate')] as const,
  request: {
    params: byId,
    body: body(
      z.object({
        verdict: z.enum(verdicts),
        rule: z.enum(houseRules).nullable().default(null),
        note: z.string().max(2000).default(''),
      }),
    ),
  },
  responses: { 204: { description: 'decided' } },
})
