import { createRoute, z } from '@hono/zod-openapi'
import { allow } from '../allow.ts'
import { body, json } from '../contract-shapes.ts'

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
    body: body(z.object({ code: z.string().min(1).max(4000), state: z.string().min(1).max(200) })),
  },
  responses: { 200: Step },
})

export const finishOidcCode = createRoute({
  method: 'post',
  path: '/sign-in/oidc/code',
  middleware: [allow('anyone')] as const,
  request: { body: body(z.object({ code: z.string().max(40) })) },
  responses: { 200: Step },
})
