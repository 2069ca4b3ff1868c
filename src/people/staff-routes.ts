import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from '../platform/context.ts'
import { refuseInvalid } from '../platform/http/api-errors.ts'
import type { Env } from '../platform/http/env.ts'
import { actingIn } from './allow.ts'
import { listActs } from './audit-store.ts'
import { disablePerson } from './disable-person.ts'
import { enablePerson } from './enable-person.ts'
import { exportActs } from './export-acts.ts'
import { acceptInvitation, declineInvitation, mustBeOpen } from './invitation/accept-invitation.ts'
import { listOpenInvitations } from './invitation/invitation-store.ts'
import { invitePerson } from './invitation/invite-person.ts'
import { offerReset } from './invitation/offer-reset.ts'
import { revokeInvitation } from './invitation/revoke-invitation.ts'
import {
  actBefore,
  cursorOfAct,
  presentAct,
  presentInvitation,
  presentLink,
  presentPerson,
  presentRole,
  presentSession,
  questionOf,
} from './present-people.ts'
import { roles } from './permissions.ts'
import { changeRights } from './rights/change-rights.ts'
import { removeSecondFactor } from './second-factor/remove-second-factor.ts'
import { endSessionsOf } from './session/end-sessions.ts'
import { listSessions } from './session/session-store.ts'
import * as contract from './staff-contracts.ts'
import { listStaff } from './staff-list-store.ts'

const routes = () => new OpenAPIHono<Env>({ defaultHook: refuseInvalid })

/** What an administrator does to accounts. */
export function staffRoutes(context: Context) {
  return routes()
    .openapi(contract.listPeople, async c => {
      const everybody = await listStaff(context)
      return c.json(
        everybody.map(person => presentPerson(context.config, person)),
        200,
      )
    })
    .openapi(contract.listRoles, c => c.json(roles.map(presentRole), 200))
    .openapi(contract.closeAccount, async c => {
      await disablePerson(actingIn(context, c), c.req.valid('param').id)
      return c.body(null, 204)
    })
    .openapi(contract.openAccount, async c => {
      await enablePerson(actingIn(context, c), c.req.valid('param').id)
      return c.body(null, 204)
    })
    .openapi(contract.changeRights, async c => {
      await changeRights(actingIn(context, c), { personId: c.req.valid('param').id, ...c.req.valid('json') })
      return c.body(null, 204)
    })
    .openapi(contract.listSessions, async c => {
      const sessions = await listSessions(context, c.req.valid('param').id)
      return c.json(
        sessions.map(session => presentSession(session, undefined)),
        200,
      )
    })
    .openapi(contract.endSessions, async c => {
      await endSessionsOf(actingIn(context, c), c.req.valid('param').id)
      return c.body(null, 204)
    })
    .openapi(contract.removeSecondFactor, async c => {
      await removeSecondFactor(actingIn(context, c), c.req.valid('param').id)
      return c.body(null, 204)
    })
    .openapi(contract.offerReset, async c =>
      c.json(presentLink(await offerReset(actingIn(context, c), c.req.valid('param').id)), 201),
    )
}

/** Invitations: what an administrator does with them, and what the invited do. */
export function invitationRoutes(context: Context) {
  return routes()
    .openapi(contract.listInvitations, async c =>
      c.json((await listOpenInvitations(context)).map(presentInvitation), 200),
    )
    .openapi(contract.invite, async c => {
      const { rights, ...order } = c.req.valid('json')
      const given = rights === undefined ? order : { ...order, rights }
      return c.json(presentLink(await invitePerson(actingIn(context, c), given)), 201)
    })
    .openapi(contract.revokeInvitation, async c => {
      await revokeInvitation(actingIn(context, c), c.req.valid('param').id)
      return c.body(null, 204)
    })
    .openapi(contract.readInvitation, async c => {
      const { kind, ...open } = await mustBeOpen(context, c.req.valid('json').token)
      const { name, email, role, inviterName, expiresAt } = presentInvitation({ kind, ...open })
      return c.json({ kind, name, email, role, inviterName, expiresAt }, 200)
    })
    .openapi(contract.acceptInvitation, async c =>
      c.json(await acceptInvitation(context, c.req.valid('json')), 200),
    )
    .openapi(contract.declineInvitation, async c => {
      await declineInvitation(context, c.req.valid('json').token)
      return c.body(null, 204)
    })
}

/** The audit log, to read and to take along. */
export function auditRoutes(context: Context) {
  return routes()
    .openapi(contract.listAudit, async c => {
      const { before, limit, ...filter } = c.req.valid('query')
      const acts = await listActs(context, { ...questionOf(filter), before: actBefore(before), limit })
      const last = acts.length < limit ? undefined : acts.at(-1)
      return c.json({ entries: acts.map(presentAct), next: last ? cursorOfAct(last) : null }, 200)
    })
    .openapi(contract.exportAudit, async c => {
      const { format, ...filter } = c.req.valid('query')
      const stream = await exportActs(actingIn(context, c), { format, ...questionOf(filter) })
      const day = context.clock.now().toISOString().slice(0, 10)
      return c.body(stream, 200, {
        'content-type': format === 'csv' ? 'text/csv; charset=utf-8' : 'application/jsonl; charset=utf-8',
        'content-disposition': `attachment; filename="peyk-log-${day}.${format}"`,
      })
    })
}
