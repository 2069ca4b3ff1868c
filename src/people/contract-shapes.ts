import { z } from '@hono/zod-openapi'
import { roles } from './permissions.ts'
import { RightsShape } from './rights/rights-given.ts'
import { readersNeeded, sectionRights } from './rights/section-right.ts'
import { machineText } from '../platform/text-limits.ts'

// The shapes of what the API of people takes and answers.

export const json = <T extends z.ZodType>(schema: T, description: string) =>
  ({ content: { 'application/json': { schema } }, description }) as const
// Trap: without `required` a request without a content type would reach the verb unchecked.
export const body = <T extends z.ZodType>(schema: T) =>
  ({ content: { 'application/json': { schema } }, required: true }) as const
export const done = { 204: { description: 'done' } } as const
export const ok = json(z.object({ ok: z.literal(true) }), 'done')
export const byId = z.object({ id: z.uuid() })

export const Me = z
  .object({
    id: z.string(),
    name: z.string(),
    role: z.enum(roles),
    permissions: z.array(z.string()),
    /** A second factor must be set up before anything else. */
    lacksSecondFactor: z.boolean(),
  })
  .openapi('Me')

export const Session = z
  .object({
    id: z.string(),
    kind: z.enum(['phone', 'tablet', 'computer', 'program', 'unknown']),
    browser: z.string().nullable(),
    system: z.string().nullable(),
    startedAt: z.string(),
    lastSeenAt: z.string(),
    isThis: z.boolean(),
  })
  .openapi('Session')

export const Account = z
  .object({
    email: z.string(),
    hasSecondFactor: z.boolean(),
    needsSecondFactor: z.boolean(),
    recoveryCodesLeft: z.number(),
    sessions: z.array(Session),
  })
  .openapi('Account')

export const Person = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    role: z.enum(roles),
    disabled: z.boolean(),
    isSample: z.boolean(),
    hasSecondFactor: z.boolean(),
    /** The role or the settings ask for a second factor. */
    needsSecondFactor: z.boolean(),
    rights: RightsShape,
    joinedAt: z.string(),
    lastSeenAt: z.string().nullable(),
  })
  .openapi('Person')

export const RoleMeaning = z
  .object({
    role: z.enum(roles),
    usual: z.enum(sectionRights),
    readersNeeded: z.union(readersNeeded.map(each => z.literal(each))),
  })
  .openapi('RoleMeaning')

export const Invitation = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    role: z.enum(roles),
    rights: RightsShape,
    inviterName: z.string().nullable(),
    createdAt: z.string(),
    expiresAt: z.string(),
  })
  .openapi('Invitation')

export const Link = z.object({ id: z.string(), link: z.string(), expiresAt: z.string() }).openapi('Link')

export const AuditEntry = z
  .object({
    id: z.string(),
    actorName: z.string().nullable(),
    act: z.string(),
    subjectKind: z.string(),
    subjectId: z.string().nullable(),
    subjectName: z.string().nullable(),
    detail: z.record(z.string(), z.unknown()),
    at: z.string(),
  })
  .openapi('AuditEntry')

export const AuditFilter = z.object({
  person: z.uuid().optional(),
  act: machineText(60).optional(),
  from: z.iso.datetime({ offset: true }).optional(),
  until: z.iso.datetime({ offset: true }).optional(),
})

export const code = z.object({ code: machineText(40).min(1) })
export const RecoveryCodes = z.object({ recoveryCodes: z.array(z.string()) })
