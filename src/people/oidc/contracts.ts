import { createRoute, z } from '@hono/zod-openapi'
import { allow } from '../allow.ts'
import { body, json } from '../contract-shapes.ts'
import { machineText } from '../../platform/text-limits.ts'

// Signing in by a provider that the newsroom trusts, where the settings name one.

const Step = json(z.object({ end: z.enum(['signed-in', 'code-needed']) }), 'how far it came')

export const signInWays = createRoute({
  method: 'get',
  path: '/sign-in/ways',
  middleware: [allow('anyone')] as const,
  responses: {
    200: json(z.object({ oidc: z.string().nullable() }), 'the provider’s name; null: by password only'),
  },
})

export const beginOidc = createRoute({
  method: 'post',
  path: '/sign-in/oidc/begin',
  middleware: [allow('anyone')] as const,
  responses: { 200: json(z.object({ address: z.string() }), 'where the browser goes') },
})

export const finishOidc = createRoute({
  method: 'post',
  path: '/sign-in/oidc',
  middleware: [allow('anyone')] as const,
  request: {
    body: body(z.object({ code: machineText(4000).min(1), state: machineText(200).min(1) })),
  },
  responses: { 200: Step },
})

export const finishOidcCode = createRoute({
  method: 'post',
  path: '/sign-in/oidc/code',
  middleware: [allow('anyone')] as const,
  request: { body: body(z.object({ code: machineText(40) })) },
  responses: { 200: Step },
})
