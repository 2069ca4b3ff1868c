import { createRoute, z } from '@hono/zod-openapi'
import { allow } from './allow.ts'
import {
  AuditEntry,
  AuditFilter,
  body,
  byId,
  done,
  Invitation,
  json,
  Link,
  Person,
  RoleMeaning,
  Session,
} from './contract-shapes.ts'
import { auditFormats } from './export-acts.ts'
import { roles } from './permissions.ts'
import { RightsShape } from './rights/rights-given.ts'
import { machineText, writtenText } from '../platform/text-limits.ts'

// The administrator's work: people, invitations, the log; and what an invited person does with a link.

export const listPeople = createRoute({
  method: 'get',
  path: '/people',
  middleware: [allow('staff.manage')] as const,
  responses: { 200: json(z.array(Person), 'everybody with an account') },
})

export const listRoles = createRoute({
  method: 'get',
  path: '/roles',
  middleware: [allow('staff.manage')] as const,
  responses: { 200: json(z.array(RoleMeaning), 'what each role is given when nobody says otherwise') },
})

const actOnPerson = <P extends string>(act: P) =>
  createRoute({
    method: 'post',
    path: `/people/{id}/${act}`,
    middleware: [allow('staff.manage')] as const,
    request: { params: byId },
    responses: done,
  })

export const closeAccount = actOnPerson('disable')
export const openAccount = actOnPerson('enable')
export const endSessions = actOnPerson('end-sessions')
export const removeSecondFactor = actOnPerson('remove-second-factor')

export const changeRights = createRoute({
  method: 'post',
  path: '/people/{id}/rights',
  middleware: [allow('staff.manage')] as const,
  request: {
    params: byId,
    body: body(z.object({ role: z.enum(roles), rights: RightsShape, reason: writtenText(1000) })),
  },
  responses: done,
})

export const listSessions = createRoute({
  method: 'get',
  path: '/people/{id}/sessions',
  middleware: [allow('staff.manage')] as const,
  request: { params: byId },
  responses: { 200: json(z.array(Session), 'open sessions, the last used first') },
})

export const offerReset = createRoute({
  method: 'post',
  path: '/people/{id}/reset-link',
  middleware: [allow('staff.manage')] as const,
  request: { params: byId },
  responses: { 201: json(Link, 'a link to choose a new password by, told this once') },
})

export const listInvitations = createRoute({
  method: 'get',
  path: '/invitations',
  middleware: [allow('staff.manage')] as const,
  responses: { 200: json(z.array(Invitation), 'invitations that are open, newest first') },
})

export const invite = createRoute({
  method: 'post',
  path: '/invitations',
  middleware: [allow('staff.manage')] as const,
  request: {
    body: body(
      z.object({
        name: writtenText(1000),
        email: machineText(1000),
        role: z.enum(roles),
        rights: RightsShape.optional(),
      }),
    ),
  },
  responses: { 201: json(Link, 'a link to join by, told this once') },
})

export const revokeInvitation = createRoute({
  method: 'post',
  path: '/invitations/{id}/revoke',
  middleware: [allow('staff.manage')] as const,
  request: { params: byId },
  responses: done,
})

const byToken = z.object({ token: machineText(100).min(1) })

export const readInvitation = createRoute({
  method: 'post',
  path: '/invitation/read',
  middleware: [allow('anyone')] as const,
  request: { body: body(byToken) },
  responses: {
    200: json(
      z.object({
        kind: z.enum(['join', 'reset']),
        name: z.string(),
        email: z.string(),
        role: z.enum(roles),
        inviterName: z.string().nullable(),
        expiresAt: z.string(),
      }),
      'what a link is for',
    ),
  },
})

export const acceptInvitation = createRoute({
  method: 'post',
  path: '/invitation/accept',
  middleware: [allow('anyone')] as const,
  request: {
    body: body(byToken.extend({ name: writtenText(1000).optional(), password: writtenText(1000).min(1) })),
  },
  responses: { 200: json(z.object({ email: z.string() }), 'the address to sign in with') },
})

export const declineInvitation = createRoute({
  method: 'post',
  path: '/invitation/decline',
  middleware: [allow('anyone')] as const,
  request: { body: body(byToken) },
  responses: done,
})

export const listAudit = createRoute({
  method: 'get',
  path: '/audit',
  middleware: [allow('audit.read')] as const,
  request: {
    query: AuditFilter.extend({
      before: machineText(100).optional(),
      limit: z.coerce.number().int().min(1).max(200).default(100),
    }),
  },
  responses: {
    200: json(
      z.object({ entries: z.array(AuditEntry), next: z.string().nullable() }),
      'privileged acts, newest first; `next` is the cursor of the older ones',
    ),
  },
})

export const exportAudit = createRoute({
  method: 'get',
  path: '/audit/export',
  middleware: [allow('audit.read')] as const,
  request: { query: AuditFilter.extend({ format: z.enum(auditFormats) }) },
  responses: { 200: { description: 'the log as CSV or JSON Lines' } },
})
