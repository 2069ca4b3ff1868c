import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context as HonoContext } from 'hono'
import { listeningAddress } from '../../platform/config.ts'
import type { Context } from '../../platform/context.ts'
import { refuseInvalid } from '../../platform/http/api-errors.ts'
import type { Env } from '../../platform/http/env.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Identity } from '../identity.ts'
import type { SignInLimits } from '../sign-in-limits.ts'
import * as contract from './contracts.ts'
import { openProvider } from './provider.ts'
import { beginOidc, finishOidc, finishOidcCode, type OidcDoor } from './sign-in-by-oidc.ts'

/** Signing in by the provider of the settings; refused throughout where they name none. */
export function oidcRoutes(context: Context, opened: { identity: Identity; limits: SignInLimits }) {
  const door = doorOf(context, opened)
  const open = (): OidcDoor => {
    if (door === undefined) throw new Refusal('oidc.off')
    return door
  }
  const arrivalOf = (c: HonoContext<Env>) => ({
    headers: c.req.raw.headers,
    address: c.get('clientAddress'),
  })
  const withCookies = (c: HonoContext<Env>, cookies: readonly string[]): void => {
    for (const cookie of cookies) c.header('set-cookie', cookie, { append: true })
  }
  return new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
    .openapi(contract.signInWays, c => c.json({ oidc: context.config.oidc?.name ?? null }, 200))
    .openapi(contract.beginOidc, async c => {
      const { address, cookie } = await beginOidc(context, open())
      withCookies(c, [cookie])
      return c.json({ address }, 200)
    })
    .openapi(contract.finishOidc, async c => {
      const { end, cookies } = await finishOidc(context, open(), { ...c.req.valid('json'), ...arrivalOf(c) })
      withCookies(c, cookies)
      return c.json({ end }, 200)
    })
    .openapi(contract.finishOidcCode, async c => {
      const given = { ...c.req.valid('json'), ...arrivalOf(c) }
      const { end, cookies } = await finishOidcCode(context, open(), given)
      withCookies(c, cookies)
      return c.json({ end }, 200)
    })
}

function doorOf(
  context: Context,
  opened: { identity: Identity; limits: SignInLimits },
): OidcDoor | undefined {
  const { oidc, publicUrl, host, port } = context.config
  if (oidc === null) return undefined
  const here = publicUrl === '' ? listeningAddress(host, port) : publicUrl
  return { ...opened, provider: openProvider(context, oidc, `${here}/admin/arrival`) }
}
