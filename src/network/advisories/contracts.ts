// A table of data: every address of the API of advisories, who may call it, what it takes and what it answers.
import { createRoute, z } from '@hono/zod-openapi'
import { allow } from '../../people/index.ts'
import { officeKinds } from '../office.ts'
import { advisoryKinds, advisorySides } from './advisory.ts'
import { writtenText } from '../../platform/text-limits.ts'

const instant = z.iso.datetime({ offset: true })
const words = {
  id: z.string(),
  kind: z.enum(advisoryKinds),
  subject: z.string(),
  text: z.string(),
  answerBy: z.string().nullable(),
  sentBy: z.string().nullable(),
  sentAt: z.string(),
  closedAt: z.string().nullable(),
}
const AdvisoryLine = z
  .object({
    ...words,
    offices: z.number(),
    read: z.number(),
    answered: z.number(),
    isRead: z.boolean(),
  })
  .openapi('AdvisoryLine')
const Advisory = z
  .object({
    ...words,
    /** The story it is about; to an office only once readers see it. */
    story: z.object({ id: z.string(), headline: z.string(), path: z.string().nullable() }).nullable(),
    threads: z.array(
      z.object({
        office: z.object({ slug: z.string(), name: z.string() }),
        readBy: z.array(z.object({ name: z.string(), at: z.string() })),
        answers: z.array(
          z.object({
            id: z.string(),
            side: z.enum(advisorySides),
            text: z.string(),
            by: z.string().nullable(),
            at: z.string(),
          }),
        ),
        /** Whether who asks may write in it now. */
        mayAnswer: z.boolean(),
      }),
    ),
    mayClose: z.boolean(),
  })
  .openapi('Advisory')

const json = <T extends z.ZodType>(schema: T, description: string) =>
  ({ content: { 'application/json': { schema } }, description }) as const
const body = <T extends z.ZodType>(schema: T) =>
  ({ content: { 'application/json': { schema } }, required: true }) as const
const params = z.object({ id: z.uuid() })
const theAdvisory = {
  200: json(Advisory, 'the advisory as it is now, with the threads within reach'),
} as const
const slug = writtenText(60).min(1)
const to = z.object({
  offices: z.array(slug).max(500).default([]),
  under: slug.nullable().default(null),
  province: slug.nullable().default(null),
  kind: z.enum(officeKinds).nullable().default(null),
})

export const listAdvisories = createRoute({
  method: 'get',
  path: '/advisories',
  middleware: [allow('release.read')] as const,
  responses: { 200: json(z.array(AdvisoryLine), 'the newest first; at most a hundred') },
})

export const sendAdvisory = createRoute({
  method: 'post',
  path: '/advisories',
  middleware: [allow('release.answer')] as const,
  request: {
    body: body(
      z.object({
        kind: z.enum(advisoryKinds),
        subject: writtenText(400),
        text: writtenText(8000),
        to,
        storyId: z.uuid().nullable().default(null),
        answerBy: instant.nullable().default(null),
      }),
    ),
  },
  responses: { 201: json(z.object({ id: z.string(), offices: z.number() }), 'sent') },
})

export const askReach = createRoute({
  method: 'post',
  path: '/advisories/reach',
  middleware: [allow('release.answer')] as const,
  request: { body: body(to) },
  responses: { 200: json(z.object({ offices: z.number() }), 'how many offices an advisory would go to') },
})

export const readAdvisory = createRoute({
  method: 'get',
  path: '/advisories/{id}',
  middleware: [allow('release.read')] as const,
  request: { params },
  responses: theAdvisory,
})

export const noteReading = createRoute({
  method: 'put',
  path: '/advisories/{id}/reading',
  middleware: [allow('release.read')] as const,
  request: { params },
  responses: { 204: { description: 'an officer has opened it' } },
})

export const answerAdvisory = createRoute({
  method: 'post',
  path: '/advisories/{id}/answers',
  middleware: [allow('release.read')] as const,
  request: { params, body: body(z.object({ office: slug.optional(), text: writtenText(4000) })) },
  responses: theAdvisory,
})

export const closeAdvisory = createRoute({
  method: 'post',
  path: '/advisories/{id}/close',
  middleware: [allow('release.answer')] as const,
  request: { params },
  responses: theAdvisory,
})
