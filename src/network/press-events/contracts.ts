// A table of data: every address of the API of press events, who may call it, what it takes and what it answers.
import { createRoute, z } from '@hono/zod-openapi'
import { allow } from '../../people/index.ts'
import { pressEventParts } from './changed-parts.ts'
import { accreditationStatuses, pressEventKinds } from './press-event.ts'
import { machineText, writtenText } from '../../platform/text-limits.ts'

const instant = z.iso.datetime({ offset: true })
const line = {
  id: z.string(),
  kind: z.enum(pressEventKinds),
  title: z.string(),
  about: z.string(),
  place: z.string(),
  province: z.string().nullable(),
  contact: z.string(),
  startsAt: z.string(),
  endsAt: z.string(),
  accreditationUntil: z.string().nullable(),
  isPublic: z.boolean(),
  host: z.string(),
  officeSlug: z.string().nullable(),
  titleEn: z.string(),
  aboutEn: z.string(),
  placeEn: z.string(),
  hostEn: z.string(),
  cancelledAt: z.string().nullable(),
  cancelNote: z.string(),
  version: z.number(),
}
const PressEventLine = z.object(line).openapi('PressEventLine')
const News = z.object({
  changed: z.array(z.enum(pressEventParts)),
  titleBefore: z.string(),
  placeBefore: z.string(),
  startsBefore: z.string(),
})
const PressEvent = z
  .object({
    ...line,
    reporters: z.array(
      z.object({
        id: z.string(),
        personId: z.string(),
        name: z.string(),
        status: z.enum(accreditationStatuses),
        note: z.string(),
        askedAt: z.string(),
        /** Whether the reporter has seen what the event says now. */
        hasSeen: z.boolean(),
        mayWithdraw: z.boolean(),
      }),
    ),
    /** What changed since who asks, a reporter who is to come, has seen it. */
    news: News.nullable(),
    mayChange: z.boolean(),
    /** Whether who asks may ask for reporters now. */
    mayAsk: z.boolean(),
    /** Whether who asks answers for the host. */
    mayAnswer: z.boolean(),
  })
  .openapi('PressEvent')

const json = <T extends z.ZodType>(schema: T, description: string) =>
  ({ content: { 'application/json': { schema } }, description }) as const
const body = <T extends z.ZodType>(schema: T) =>
  ({ content: { 'application/json': { schema } }, required: true }) as const
const params = z.object({ id: z.uuid() })
const ofEvent = z.object({ id: z.uuid(), accreditationId: z.uuid() })
const theEvent = { 200: json(PressEvent, 'the event as it is now') } as const
const slug = writtenText(60).min(1)
const words = {
  kind: z.enum(pressEventKinds),
  title: writtenText(400),
  about: writtenText(4000).default(''),
  place: writtenText(600),
  province: slug.nullable().default(null),
  contact: writtenText(1000).default(''),
  startsAt: instant,
  endsAt: instant.nullable().default(null),
  accreditationUntil: instant.nullable().default(null),
  isPublic: z.boolean().default(false),
  titleEn: writtenText(400).default(''),
  aboutEn: writtenText(4000).default(''),
  placeEn: writtenText(600).default(''),
  hostEn: writtenText(400).default(''),
}

export const listPressEvents = createRoute({
  method: 'get',
  path: '/press-events',
  middleware: [allow('signed-in')] as const,
  request: { query: z.object({ from: instant.optional(), until: instant.optional() }) },
  responses: {
    200: json(z.array(PressEventLine), 'in order of time; from now on when no span is asked for'),
  },
})

export const listChangedEvents = createRoute({
  method: 'get',
  path: '/press-events/changed',
  middleware: [allow('signed-in')] as const,
  responses: {
    200: json(
      z.array(PressEvent),
      'the events to which who asks is to come, and of which something else is true since it was seen',
    ),
  },
})

export const noteEventSeen = createRoute({
  method: 'put',
  path: '/press-events/{id}/seen',
  middleware: [allow('story.write')] as const,
  request: { params },
  responses: theEvent,
})

export const announcePressEvent = createRoute({
  method: 'post',
  path: '/press-events',
  middleware: [allow('release.read')] as const,
  request: {
    body: body(
      z.object({ ...words, office: slug.nullable().default(null), host: writtenText(400).default('') }),
    ),
  },
  responses: { 201: json(PressEvent, 'announced') },
})

export const readPressEvent = createRoute({
  method: 'get',
  path: '/press-events/{id}',
  middleware: [allow('signed-in')] as const,
  request: { params },
  responses: theEvent,
})

export const changePressEvent = createRoute({
  method: 'put',
  path: '/press-events/{id}',
  middleware: [allow('release.read')] as const,
  request: { params, body: body(z.object({ ...words, basedOn: z.number().int() })) },
  responses: theEvent,
})

export const cancelPressEvent = createRoute({
  method: 'post',
  path: '/press-events/{id}/cancel',
  middleware: [allow('release.read')] as const,
  request: { params, body: body(z.object({ note: writtenText(1000) })) },
  responses: theEvent,
})

export const askAccreditation = createRoute({
  method: 'post',
  path: '/press-events/{id}/reporters',
  middleware: [allow('story.write')] as const,
  request: { params, body: body(z.object({ personId: z.uuid() })) },
  responses: theEvent,
})

export const answerAccreditation = createRoute({
  method: 'post',
  path: '/press-events/{id}/reporters/{accreditationId}/answer',
  middleware: [allow('release.read')] as const,
  request: {
    params: ofEvent,
    body: body(z.object({ verdict: z.enum(['accepted', 'declined']), note: writtenText(4000).default('') })),
  },
  responses: theEvent,
})

export const withdrawAccreditation = createRoute({
  method: 'post',
  path: '/press-events/{id}/reporters/{accreditationId}/withdraw',
  middleware: [allow('story.write')] as const,
  request: { params: ofEvent },
  responses: theEvent,
})

export const makeCalendarLink = createRoute({
  method: 'post',
  path: '/press-events/calendar',
  middleware: [allow('signed-in')] as const,
  responses: {
    201: json(z.object({ path: z.string() }), 'told this once; the one before opens nothing more'),
  },
})

export const readCalendar = createRoute({
  method: 'get',
  path: '/press-events/calendar/{file}',
  middleware: [allow('anyone')] as const,
  request: { params: z.object({ file: machineText(100) }) },
  responses: {
    200: {
      content: { 'text/calendar': { schema: z.string() } },
      description: 'iCalendar (RFC 5545): what the owner of the address sees now',
    },
  },
})
