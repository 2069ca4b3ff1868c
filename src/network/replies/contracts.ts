// A table of data: every address of the API of replies, who may call it, what it takes and what it answers.
import { createRoute, z } from '@hono/zod-openapi'
import { answerKinds } from '../../newsroom/index.ts'
import { allow } from '../../people/index.ts'
import { declineReasons, replyStatuses } from './reply.ts'
import { writtenText } from '../../platform/text-limits.ts'

const story = z.object({
  id: z.string(),
  code: z.number(),
  headline: z.string(),
  path: z.string().nullable(),
})
const Reply = z
  .object({
    id: z.string(),
    office: z.object({ slug: z.string(), name: z.string() }),
    officerName: z.string(),
    /** Null when it was withdrawn since, for who may not see it any more. */
    story: story.nullable(),
    wish: z.enum(answerKinds),
    passage: z.string(),
    text: z.string(),
    status: z.enum(replyStatuses),
    askedAt: z.string(),
    dueAt: z.string(),
    isOverdue: z.boolean(),
    decidedBy: z.string().nullable(),
    decidedAt: z.string().nullable(),
    reason: z.string(),
    note: z.string(),
    /** The story that was made of it: to the desk at once, to the office once it is published. */
    answer: story.nullable(),
    mayDecide: z.boolean(),
    mayWithdraw: z.boolean(),
  })
  .openapi('Reply')

const json = <T extends z.ZodType>(schema: T, description: string) =>
  ({ content: { 'application/json': { schema } }, description }) as const
const body = <T extends z.ZodType>(schema: T) =>
  ({ content: { 'application/json': { schema } }, required: true }) as const
const params = z.object({ id: z.uuid() })
const theReply = { 200: json(Reply, 'the request as it is now') } as const

export const listReplies = createRoute({
  method: 'get',
  path: '/replies',
  middleware: [allow('release.read')] as const,
  responses: { 200: json(z.array(Reply), 'those that wait first, by their moment; at most a hundred') },
})

export const readReply = createRoute({
  method: 'get',
  path: '/replies/{id}',
  middleware: [allow('release.read')] as const,
  request: { params },
  responses: theReply,
})

export const askReply = createRoute({
  method: 'post',
  path: '/replies',
  middleware: [allow('release.write')] as const,
  request: {
    body: body(
      z.object({
        code: z.number().int().positive(),
        wish: z.enum(answerKinds),
        passage: writtenText(2000).default(''),
        text: writtenText(12_000),
      }),
    ),
  },
  responses: { 201: json(Reply, 'asked; the desk answers before dueAt') },
})

export const withdrawReply = createRoute({
  method: 'post',
  path: '/replies/{id}/withdraw',
  middleware: [allow('release.write')] as const,
  request: { params },
  responses: theReply,
})

export const acceptReply = createRoute({
  method: 'post',
  path: '/replies/{id}/accept',
  middleware: [allow('release.answer')] as const,
  request: { params, body: body(z.object({ note: writtenText(4000).default('') })) },
  responses: theReply,
})

export const declineReply = createRoute({
  method: 'post',
  path: '/replies/{id}/decline',
  middleware: [allow('release.answer')] as const,
  request: { params, body: body(z.object({ reason: z.enum(declineReasons), note: writtenText(4000) })) },
  responses: theReply,
})
