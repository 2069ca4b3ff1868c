// A table of data: the addresses of the API of network about desks, routing, tokens of offices and figures.
import { createRoute, z } from '@hono/zod-openapi'
import { allow } from '../people/index.ts'
import { declineReasonNames } from './decline-reasons.ts'
import { officeKinds } from './office.ts'
import { machineText, writtenText } from '../platform/text-limits.ts'

const json = <T extends z.ZodType>(schema: T, description: string) =>
  ({ content: { 'application/json': { schema } }, description }) as const
const body = <T extends z.ZodType>(schema: T) =>
  ({ content: { 'application/json': { schema } }, required: true }) as const
const params = z.object({ id: z.uuid() })
const office = z.object({ slug: writtenText(60).min(1) })

const Desk = z
  .object({
    id: z.string(),
    nameFa: z.string(),
    nameEn: z.string(),
    answerMinutes: z.number(),
    /** The usual time to answer, in minutes, over the last 30 days; null when nothing was answered. */
    medianMinutes: z.number().nullable(),
    /** How many releases wait there; null for the office. */
    open: z.number().nullable(),
    /** Where it is written to before its time runs over; empty: nowhere; null for the office. */
    reminderTo: z.string().nullable(),
  })
  .openapi('ReleaseDesk')
const Desks = z.object({ desks: z.array(Desk), withoutDesk: z.number().nullable() }).openapi('ReleaseDesks', {
  description: 'withoutDesk: how many releases wait that no rule brought to a desk',
})

export const listDesks = createRoute({
  method: 'get',
  path: '/release-desks',
  middleware: [allow('release.read')] as const,
  responses: { 200: json(Desks, 'in their order') },
})

const DeskOrder = z.object({
  nameFa: writtenText(300),
  nameEn: writtenText(300),
  answerMinutes: z.number().int(),
  reminderTo: machineText(300).default(''),
})
export const openDesk = createRoute({
  method: 'post',
  path: '/release-desks',
  middleware: [allow('staff.manage')] as const,
  request: { body: body(DeskOrder) },
  responses: { 201: json(z.object({ id: z.string() }), 'opened') },
})
export const changeDesk = createRoute({
  method: 'put',
  path: '/release-desks/{id}',
  middleware: [allow('staff.manage')] as const,
  request: { params, body: body(DeskOrder) },
  responses: { 200: json(z.object({ id: z.string() }), 'changed') },
})

const Rule = z
  .object({
    section: writtenText(100).nullable(),
    province: writtenText(100).nullable(),
    kind: z.enum(officeKinds).nullable(),
    words: writtenText(2000),
    deskId: z.uuid(),
  })
  .openapi('RoutingRule', { description: 'what is null or empty fits every release' })
const Routing = z
  .object({
    version: z.number(),
    changedBy: z.string().nullable(),
    changedAt: z.string().nullable(),
    rules: z.array(Rule),
  })
  .openapi('Routing', { description: 'the first rule that fits brings a release to its desk' })

export const readRouting = createRoute({
  method: 'get',
  path: '/release-routing',
  middleware: [allow('release.answer')] as const,
  responses: { 200: json(Routing, 'the rules in their order') },
})
export const saveRouting = createRoute({
  method: 'put',
  path: '/release-routing',
  middleware: [allow('staff.manage')] as const,
  request: { body: body(z.object({ basedOn: z.number().int(), rules: z.array(Rule).max(500) })) },
  responses: { 200: json(Routing, 'as they are now') },
})

export const listDeclineReasons = createRoute({
  method: 'get',
  path: '/decline-reasons',
  middleware: [allow('release.read')] as const,
  responses: {
    200: json(
      z.array(z.object({ reason: z.enum(declineReasonNames), fa: z.string(), en: z.string() })),
      'the published list',
    ),
  },
})

const Token = z.object({
  id: z.string(),
  name: z.string(),
  officerName: z.string(),
  createdAt: z.string(),
  lastUsedAt: z.string().nullable(),
})
export const listTokens = createRoute({
  method: 'get',
  path: '/office-tokens',
  middleware: [allow('release.write')] as const,
  responses: { 200: json(z.array(Token), 'the tokens of the own office') },
})
export const makeToken = createRoute({
  method: 'post',
  path: '/office-tokens',
  middleware: [allow('release.write')] as const,
  request: { body: body(z.object({ name: writtenText(500) })) },
  responses: { 201: json(z.object({ id: z.string(), token: z.string() }), 'the token is told this once') },
})
export const revokeToken = createRoute({
  method: 'delete',
  path: '/office-tokens/{id}',
  middleware: [allow('release.write')] as const,
  request: { params },
  responses: { 204: { description: 'worth nothing from now on' } },
})
export const listTokensOf = createRoute({
  method: 'get',
  path: '/offices/{slug}/tokens',
  middleware: [allow('staff.manage')] as const,
  request: { params: office },
  responses: { 200: json(z.array(Token), 'the tokens of the office') },
})
export const revokeTokenOf = createRoute({
  method: 'delete',
  path: '/offices/{slug}/tokens/{id}',
  middleware: [allow('staff.manage')] as const,
  request: { params: office.extend({ id: z.uuid() }) },
  responses: { 204: { description: 'worth nothing from now on' } },
})

const figuresAsked = z.object({
  by: z.enum(['all', 'office', 'desk']).default('all'),
  months: z.coerce.number().int().min(1).max(24).default(12),
})
const Month = z
  .object({
    month: z.string(),
    from: z.string(),
    until: z.string(),
    key: z.string().nullable(),
    nameFa: z.string(),
    nameEn: z.string(),
    sent: z.number(),
    accepted: z.number(),
    returned: z.number(),
    declined: z.number(),
    medianMinutes: z.number().nullable(),
    views: z.number(),
  })
  .openapi('ReleaseMonth', { description: 'a Jalali month as YYYY-MM, and its instants' })
export const readFigures = createRoute({
  method: 'get',
  path: '/release-figures',
  middleware: [allow('release.read')] as const,
  request: { query: figuresAsked },
  responses: { 200: json(z.array(Month), 'to an officer: of the own office and those below') },
})
export const readFiguresFile = createRoute({
  method: 'get',
  path: '/release-figures.csv',
  middleware: [allow('release.read')] as const,
  request: { query: figuresAsked },
  responses: {
    200: { content: { 'text/csv': { schema: z.string() } }, description: 'the same for a table program' },
  },
})
