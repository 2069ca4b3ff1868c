import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from '../platform/context.ts'
import { refuseInvalid } from '../platform/http/api-errors.ts'
import type { Env } from '../platform/http/env.ts'
import { myRoutes } from './my-routes.ts'
import type { Identity } from './identity.ts'
import { oidcRoutes } from './oidc/oidc-routes.ts'
import { openSignInLimits } from './sign-in-limits.ts'
import { auditRoutes, invitationRoutes, staffRoutes } from './staff-routes.ts'

/** The API of people: signing in and out, one's own account, staff, invitations, the audit log. */
export function peopleApi(context: Context, identity: Identity) {
  const limits = openSignInLimits()
  return new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
    .route('/', myRoutes(context, { identity, limits }))
    .route('/', oidcRoutes(context, { identity, limits }))
    .route('/', staffRoutes(context))
    .route('/', invitationRoutes(context))
    .route('/', auditRoutes(context))
}

export type PeopleApi = ReturnType<typeof peopleApi>
