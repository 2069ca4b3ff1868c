import { z } from '@hono/zod-openapi'

// What the contracts of comments share.

export const json = <T extends z.ZodType>(schema: T, description: string) =>
  ({ content: { 'application/json': { schema } }, description }) as const

// Trap: without `required` a request without a content type would reach the verb unchecked.
export const body = <T extends z.ZodType>(schema: T) =>
  ({ content: { 'application/json': { schema } }, required: true }) as const

export const byId = z.object({ id: z.uuid() })
export const Sentence = z.object({ fa: z.string(), en: z.string() })
export const done = { 204: { description: 'done' } } as const
