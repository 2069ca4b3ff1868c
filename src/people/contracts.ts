import { createRoute, z } from '@hono/zod-openapi'
import { allow } from './allow.ts'
import { roles } from './permissions.ts'

const Person = z
  .object({ id: z.string(), name: z.string(), email: z.string(), role: z.enum(roles), disabled: z.boolean() })
  .openapi('Person')
const Me = z
  .object({ id: z.string(), name: z.string(), role: z.enum(roles), permissions: z.array(z.string()) })
  .openapi('Me')
const AuditEntry = z
  .object({
    id: z.string(),
    actorName: z.string().nullable(),
    act: z.string(),
    subjectKind: z.string(),
    subjectId: z.string().nullable(),
    at: z.string(),
  })
  .openapi('AuditEntry')

const json = <T extends z.ZodType>(schema: T, description: string) =>
  ({ content: { 'application/json': { schema } }, description }) as const
// Trap: without `required` a request without a content type would reach the verb unchecked.
const body = <T extends z.ZodType>(schema: T) =>
  ({ content: { 'application/json': { schema } }, required: true }) as const
const done = { 204: { description: 'done' } } as const
const byId = z.object({ id: z.uuid() })

export const signIn = createRoute({
  method: 'post',
  path: '/sign-in',
  middleware: [allow('anyone')] as const,
  request: {
    body: body(z.object({ email: z.string().min(1).max(200), password: z.string().min(1).max(200) })),
  },
  responses: { 200: json(z.object({ ok: z.literal(true) }), 'signed in; cookies begin the session') },
})

export const signOut = createRoute({
  method: 'post',
  path: '/sign-out',
  middleware: [allow('signed-in')] as const,
  responses: { 200: json(z.object({ ok: z.literal(true) }), 'signed out') },
})

export const me = createRoute({
  method: 'get',
  path: '/me',
  middleware: [allow('signed-in')] as const,
  responses: { 200: json(Me, 'who is signed in, and what they may do') },
})

export const listPeople = createRoute({
  method: 'get',
  path: '/people',
  middleware: [allow('staff.manage')] as const,
  responses: { 200: json(z.array(Person), 'everybody with an account') },
})

export const addPerson = createRoute({
  method: 'post',
  path: '/people',
  middleware: [allow('staff.manage')] as const,
  request: {
    body: json(
      z.object({ name: z.string(), email: z.string(), role: z.enum(roles), password: z.string() }),
      'the new account',
    ),
  },
  responses: { 201: json(z.object({ id: z.string() }), 'made') },
})

export const closeAccount = createRoute({
  method: 'post',
  path: '/people/{id}/disable',
  middleware: [allow('staff.manage')] as const,
  request: { params: byId },
  responses: done,
})

export const openAccount = createRoute({
  method: 'post',
  path: '/people/{id}/enable',
  middleware: [allow('staff.manage')] as const,
  request: { params: byId },
  responses: done,
})

export const listAudit = createRoute({
  method: 'get',
  path: '/audit',
  middleware: [allow('audit.read')] as const,
  responses: { 200: json(z.array(AuditEntry), 'the latest privileged acts, newest first') },
})
