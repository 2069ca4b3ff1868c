import { createRoute, z } from '@hono/zod-openapi'
import { allow } from '../../people/index.ts'
import { body, byId, done, json } from '../contract-shapes.ts'
import { writtenText } from '../../platform/text-limits.ts'

const moderators = allow('comment.moderate')

export const claim = createRoute({
  method: 'put',
  path: '/comments/{id}/claim',
  middleware: [moderators] as const,
  request: { params: byId },
  responses: {
    200: json(
      z.object({ mine: z.boolean(), holderName: z.string(), expiresAt: z.string() }),
      'who is reading it now',
    ),
  },
})

export const release = createRoute({
  method: 'delete',
  path: '/comments/{id}/claim',
  middleware: [moderators] as const,
  request: { params: byId },
  responses: done,
})

export const ask = createRoute({
  method: 'post',
  path: '/comments/{id}/question',
  middleware: [moderators] as const,
  request: { params: byId, body: body(z.object({ note: writtenText(2000) })) },
  responses: done,
})

export const takeBack = createRoute({
  method: 'delete',
  path: '/comments/{id}/question',
  middleware: [moderators] as const,
  request: { params: byId },
  responses: done,
})

export const mask = createRoute({
  method: 'put',
  path: '/comments/{id}/mask',
  middleware: [moderators] as const,
  request: {
    params: byId,
    body: body(
      z.object({
        start: z.number().int().min(0),
        end: z.number().int().min(1),
        masked: z.boolean(),
      }),
    ),
  },
  responses: done,
})

const answerers = allow('comment.answer')

export const reply = createRoute({
  method: 'post',
  path: '/comments/{id}/reply',
  middleware: [answerers] as const,
  request: {
    params: byId,
    body: body(z.object({ text: writtenText(6000), approve: z.boolean().default(false) })),
  },
  responses: done,
})

export const takeReplyBack = createRoute({
  method: 'delete',
  path: '/comments/{id}/reply',
  middleware: [answerers] as const,
  request: { params: byId },
  responses: done,
})

export const lookAlikes = createRoute({
  method: 'get',
  path: '/comments/{id}/look-alikes',
  middleware: [moderators] as const,
  request: { params: byId },
  responses: {
    200: json(
      z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          text: z.string(),
          headline: z.string(),
          sentAt: z.string(),
        }),
      ),
      'those that wait and say the same, this one too',
    ),
  },
})

export const around = createRoute({
  method: 'get',
  path: '/comments/around/{id}',
  middleware: [moderators] as const,
  request: { params: byId },
  responses: {
    200: json(
      z.object({
        published: z.array(z.object({ id: z.string(), name: z.string(), text: z.string() })),
        counts: z.object({ published: z.number(), waiting: z.number(), refused: z.number() }),
      }),
      'the conversation under a story',
    ),
  },
})

const figures = {
  decisions: z.number(),
  published: z.number(),
  refused: z.number(),
  medianSeconds: z.number().nullable(),
  medianWaitHours: z.number().nullable(),
  appealed: z.number(),
  overturned: z.number(),
}

export const readFigures = createRoute({
  method: 'get',
  path: '/comments/figures',
  middleware: [moderators] as const,
  request: { query: z.object({ days: z.coerce.number().int().min(1).max(366).default(30) }) },
  responses: {
    200: json(
      z.object({
        moderators: z.array(z.object({ id: z.string(), name: z.string(), ...figures })),
        rules: z.array(z.object({ rule: z.string(), ...figures })),
        /** Whether every moderator is there, or only the caller. */
        isEverybody: z.boolean(),
      }),
      'what was decided over the last days, by moderator and by rule',
    ),
  },
})
