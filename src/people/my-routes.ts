import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context as HonoContext } from 'hono'
import type { Context } from '../platform/context.ts'
import { refuseInvalid } from '../platform/http/api-errors.ts'
import type { Env } from '../platform/http/env.ts'
import { Refusal } from '../platform/refusal.ts'
import { actingIn } from './allow.ts'
import * as contract from './contracts.ts'
import type { Identity } from './identity.ts'
import { readAccount } from './read-account.ts'
import { changePassword } from './password/change-password.ts'
import { presentMe } from './present-people.ts'
import { pictureOf } from './second-factor/qr/picture-of.ts'
import { giveUpSecondFactor, renewRecoveryCodes } from './second-factor/remove-second-factor.ts'
import { beginSecondFactor, confirmSecondFactor } from './second-factor/set-up-second-factor.ts'
import { endOwnSessions } from './session/end-sessions.ts'
import type { SignInLimits } from './sign-in-limits.ts'
import { signIn } from './sign-in.ts'

interface Door {
  identity: Identity
  limits: SignInLimits
}

const routes = () => new OpenAPIHono<Env>({ defaultHook: refuseInvalid })

/** Signing in and out, and what everybody does to their own account. */
export const myRoutes = (context: Context, door: Door) =>
  routes()
    .route('/', doorRoutes(context, door))
    .route('/', accountRoutes(context, door))
    .route('/', factorRoutes(context, door))

function doorRoutes(context: Context, door: Door) {
  return routes()
    .openapi(contract.signIn, async c => {
      const headers = c.req.raw.headers
      const attempt = { ...c.req.valid('json'), headers, address: c.get('clientAddress') }
      return passCookies(await signIn(context, door, attempt), c.json({ ok: true as const }, 200))
    })
    .openapi(contract.signOut, async c =>
      passCookies(await door.identity.signOut(c.req.raw.headers), c.json({ ok: true as const }, 200)),
    )
    .openapi(contract.me, c => c.json(presentMe(c.get('actor')), 200))
}

function accountRoutes(context: Context, { identity, limits }: Door) {
  const sessionOf = async (c: HonoContext<Env>): Promise<string> => {
    const id = await identity.sessionIdOf(c.req.raw.headers)
    if (id === undefined) throw new Refusal('access.sign_in')
    return id
  }
  return routes()
    .openapi(contract.account, async c =>
      c.json(await readAccount(actingIn(context, c), await sessionOf(c)), 200),
    )
    .openapi(contract.changePassword, async c => {
      const given = { ...c.req.valid('json'), sessionId: await sessionOf(c), address: c.get('clientAddress') }
      await changePassword(actingIn(context, c), limits, given)
      return c.body(null, 204)
    })
    .openapi(contract.endSession, async c => {
      await endOwnSessions(actingIn(context, c), { one: c.req.valid('param').id })
      return c.body(null, 204)
    })
    .openapi(contract.endOtherSessions, async c => {
      const ended = await endOwnSessions(actingIn(context, c), { allBut: await sessionOf(c) })
      return c.json({ ended }, 200)
    })
}

function factorRoutes(context: Context, { limits }: Door) {
  return routes()
    .openapi(contract.beginSecondFactor, async c => {
      const offer = await beginSecondFactor(actingIn(context, c))
      return c.json({ ...offer, picture: pictureOf(offer.address) }, 200)
    })
    .openapi(contract.confirmSecondFactor, async c => {
      const { code } = c.req.valid('json')
      const acting = actingIn(context, c)
      return c.json({ recoveryCodes: await counted(limits, c, () => confirmSecondFactor(acting, code)) }, 200)
    })
    .openapi(contract.giveUpSecondFactor, async c => {
      const { code } = c.req.valid('json')
      await counted(limits, c, () => giveUpSecondFactor(actingIn(context, c), code))
      return c.body(null, 204)
    })
    .openapi(contract.renewRecoveryCodes, async c => {
      const { code } = c.req.valid('json')
      const acting = actingIn(context, c)
      return c.json({ recoveryCodes: await counted(limits, c, () => renewRecoveryCodes(acting, code)) }, 200)
    })
}

/** An act that asks for a code: its wrong tries are counted as at the door. */
async function counted<T>(limits: SignInLimits, c: HonoContext<Env>, act: () => Promise<T>): Promise<T> {
  const { id } = presentMe(c.get('actor'))
  await limits.takeCode(id)
  const answer = await act()
  await limits.giveCodeBack(id)
  return answer
}

function passCookies<R extends Response>(from: Response, to: R): R {
  for (const cookie of from.headers.getSetCookie()) to.headers.append('set-cookie', cookie)
  return to
}
