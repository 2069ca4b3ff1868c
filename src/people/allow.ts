import type { Context as HonoContext } from 'hono'
import { createMiddleware } from 'hono/factory'
import { asDeclaration } from '../platform/http/access.ts'
import type { Context } from '../platform/context.ts'
import type { Env } from '../platform/http/env.ts'
import { Refusal } from '../platform/refusal.ts'
import { mustHold, type ActingContext, type Actor } from './actor.ts'
import type { Access } from './permissions.ts'

declare module '../platform/http/env.ts' {
  interface RequestVariables {
    /** Set by people's session middleware; a reader when nobody is signed in. */
    actor: Actor
  }
}

/** Declares who may call the route it stands on, and refuses everybody else before anything is read or parsed. */
export function allow(access: Access): ReturnType<typeof asDeclaration> {
  return asDeclaration(
    access,
    createMiddleware<Env>(async (c, next) => {
      if (access !== 'anyone') refuseUnless(access, c.get('actor'))
      await next()
    }),
  )
}

/** The context of a request's verb: the server's, with the request's actor. */
export function actingIn(context: Context, c: HonoContext<Env>): ActingContext {
  return { ...context, actor: c.get('actor') }
}

function refuseUnless(access: Exclude<Access, 'anyone'>, actor: Actor | undefined): void {
  const present = actor ?? { kind: 'reader' }
  if (present.kind === 'reader') throw new Refusal('access.sign_in')
  if (access !== 'signed-in') mustHold({ actor: present }, access)
}
