import { createRoute, z } from '@hono/zod-openapi'
import { allow } from './allow.ts'
import { Account, body, byId, code, done, json, Me, ok, RecoveryCodes } from './contract-shapes.ts'
import { machineText, writtenText } from '../platform/text-limits.ts'

// Signing in and out, and what everybody does to their own account.

export const signIn = createRoute({
  method: 'post',
  path: '/sign-in',
  middleware: [allow('anyone')] as const,
  request: {
    body: body(
      z.object({
        email: machineText(200).min(1),
        password: writtenText(200).min(1),
        code: machineText(40).optional(),
      }),
    ),
  },
  responses: { 200: ok },
})

export const signOut = createRoute({
  method: 'post',
  path: '/sign-out',
  middleware: [allow('signed-in')] as const,
  responses: { 200: ok },
})

export const me = createRoute({
  method: 'get',
  path: '/me',
  middleware: [allow('signed-in')] as const,
  responses: { 200: json(Me, 'who is signed in, and what they may do') },
})

export const account = createRoute({
  method: 'get',
  path: '/me/account',
  middleware: [allow('signed-in')] as const,
  responses: { 200: json(Account, 'one’s own second factor and sessions') },
})

export const changePassword = createRoute({
  method: 'post',
  path: '/me/password',
  middleware: [allow('signed-in')] as const,
  request: {
    body: body(z.object({ present: writtenText(200).min(1), password: writtenText(200).min(1) })),
  },
  responses: done,
})

export const endSession = createRoute({
  method: 'post',
  path: '/me/sessions/{id}/end',
  middleware: [allow('signed-in')] as const,
  request: { params: byId },
  responses: done,
})

export const endOtherSessions = createRoute({
  method: 'post',
  path: '/me/sessions/end-others',
  middleware: [allow('signed-in')] as const,
  responses: { 200: json(z.object({ ended: z.number() }), 'how many there were') },
})

export const beginSecondFactor = createRoute({
  method: 'post',
  path: '/me/second-factor/begin',
  middleware: [allow('signed-in')] as const,
  responses: {
    200: json(
      z.object({
        secret: z.string(),
        address: z.string(),
        picture: z.object({ size: z.number(), path: z.string() }),
      }),
      'what an authenticator is told: to be typed, as an address, as a QR picture (an SVG path)',
    ),
  },
})

export const confirmSecondFactor = createRoute({
  method: 'post',
  path: '/me/second-factor/confirm',
  middleware: [allow('signed-in')] as const,
  request: { body: body(code) },
  responses: { 200: json(RecoveryCodes, 'ten recovery codes, told this once') },
})

export const giveUpSecondFactor = createRoute({
  method: 'post',
  path: '/me/second-factor/give-up',
  middleware: [allow('signed-in')] as const,
  request: { body: body(code) },
  responses: done,
})

export const renewRecoveryCodes = createRoute({
  method: 'post',
  path: '/me/second-factor/recovery-codes',
  middleware: [allow('signed-in')] as const,
  request: { body: body(code) },
  responses: { 200: json(RecoveryCodes, 'ten new recovery codes, told this once') },
})
