import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from '../platform/context.ts'
import { refuseInvalid } from '../platform/http/api-errors.ts'
import type { Env } from '../platform/http/env.ts'
import { Refusal } from '../platform/refusal.ts'
import { may, type Actor } from './actor.ts'
import { actingIn } from './allow.ts'
import { listActs } from './audit-store.ts'
import * as contract from './contracts.ts'
import { createPerson } from './create-person.ts'
import { disablePerson } from './disable-person.ts'
import { enablePerson } from './enable-person.ts'
import type { Identity } from './identity.ts'
import { permissionList } from './permissions.ts'
import { deleteSessions, listPeopleRows, readPersonByEmail } from './person-store.ts'
import { openSignInLimits } from './sign-in-limits.ts'

/** The API of people: signing in and out, accounts, the audit log. */
export function peopleApi(context: Context, identity: Identity) {
  const limits = openSignInLimits()
  return new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
    .openapi(contract.signIn, async c => {
      const { email, password } = c.req.valid('json')
      const account = email.trim().toLowerCase()
      await limits.check(account, c.get('clientAddress'))
      const response = await identity.signIn(c.req.raw.headers, { email: account, password })
      if (response === undefined || (await endIfDisabled(context, account))) {
        await limits.wrong(account, c.get('clientAddress'))
        throw new Refusal('sign_in.wrong')
      }
      return passCookies(response, c.json({ ok: true as const }, 200))
    })
    .openapi(contract.signOut, async c =>
      passCookies(await identity.signOut(c.req.raw.headers), c.json({ ok: true as const }, 200)),
    )
    .openapi(contract.me, c => c.json(presentMe(c.get('actor')), 200))
    .openapi(contract.listPeople, async c => c.json(await listPeopleRows(context), 200))
    .openapi(contract.addPerson, async c =>
      c.json({ id: await createPerson(actingIn(context, c), c.req.valid('json')) }, 201),
    )
    .openapi(contract.closeAccount, async c => {
      await disablePerson(actingIn(context, c), c.req.valid('param').id)
      return c.body(null, 204)
    })
    .openapi(contract.openAccount, async c => {
      await enablePerson(actingIn(context, c), c.req.valid('param').id)
      return c.body(null, 204)
    })
    .openapi(contract.listAudit, async c => c.json(await listActs(context), 200))
}

export type PeopleApi = ReturnType<typeof peopleApi>

/** A disabled account is told what a wrong password is told, after the same work; the session just made is ended. */
async function endIfDisabled(context: Context, email: string): Promise<boolean> {
  const person = await readPersonByEmail(context, email)
  if (person?.disabled !== true) return false
  await deleteSessions(context, person.id)
  return true
}

function presentMe(actor: Actor) {
  if (actor.kind !== 'person') throw new Refusal('access.sign_in')
  return {
    id: actor.id,
    name: actor.name,
    role: actor.role,
    permissions: permissionList.filter(permission => may(actor, permission)),
  }
}

function passCookies<R extends Response>(from: Response, to: R): R {
  for (const cookie of from.headers.getSetCookie()) to.headers.append('set-cookie', cookie)
  return to
}
