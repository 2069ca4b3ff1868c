import type { Config } from '../platform/config.ts'
import { FieldProblems, Refusal } from '../platform/refusal.ts'
import { may, type Actor } from './actor.ts'
import type { AuditQuestion, ListedAct } from './audit-store.ts'
import type { Invitation } from './invitation/invitation-store.ts'
import type { InvitationMade } from './invitation/invite-person.ts'
import { permissionList, type Role } from './permissions.ts'
import { readersNeededBy, usualRightOf } from './rights/section-right.ts'
import { needsSecondFactor } from './second-factor/needs-second-factor.ts'
import { deviceOf } from './session/device.ts'
import type { OpenSession } from './session/session-store.ts'
import type { StaffLine } from './staff-list-store.ts'

// How people, their sessions and their acts are told by the API.

export function presentMe(actor: Actor) {
  if (actor.kind !== 'person') throw new Refusal('access.sign_in')
  return {
    id: actor.id,
    name: actor.name,
    role: actor.role,
    permissions: permissionList.filter(permission => may(actor, permission)),
    lacksSecondFactor: actor.lacksSecondFactor ?? false,
  }
}

export const presentPerson = (config: Config, person: StaffLine) => ({
  ...person,
  needsSecondFactor: needsSecondFactor(config, person),
  joinedAt: person.joinedAt.toISOString(),
  lastSeenAt: person.lastSeenAt?.toISOString() ?? null,
})

export const presentRole = (role: Role) => ({
  role,
  usual: usualRightOf(role),
  readersNeeded: readersNeededBy(role),
})

export const presentSession = ({ userAgent, ...session }: OpenSession, presentId: string | undefined) => ({
  id: session.id,
  ...deviceOf(userAgent),
  startedAt: session.startedAt.toISOString(),
  lastSeenAt: session.lastSeenAt.toISOString(),
  isThis: session.id === presentId,
})

export const presentInvitation = ({ id, name, email, role, rights, ...rest }: Invitation) => ({
  ...{ id, name, email, role, rights },
  inviterName: rest.inviterName,
  createdAt: rest.createdAt.toISOString(),
  expiresAt: rest.expiresAt.toISOString(),
})

export const presentLink = ({ expiresAt, ...made }: InvitationMade) => ({
  ...made,
  expiresAt: expiresAt.toISOString(),
})

export const presentAct = ({ at, actorId: _, ...act }: ListedAct) => ({ ...act, at: at.toISOString() })

/** The question of the log's filter as the API takes it. */
export const questionOf = (filter: {
  person?: string | undefined
  act?: string | undefined
  from?: string | undefined
  until?: string | undefined
}): Omit<AuditQuestion, 'limit' | 'before'> => ({
  personId: filter.person,
  act: filter.act,
  from: filter.from === undefined ? undefined : new Date(filter.from),
  until: filter.until === undefined ? undefined : new Date(filter.until),
})

export const cursorOfAct = ({ at, id }: { at: Date; id: string }): string => `${at.toISOString()}_${id}`

/** @throws FieldProblems for a cursor that this API did not give. */
export function actBefore(cursor: string | undefined): AuditQuestion['before'] {
  if (cursor === undefined) return undefined
  const [, at = '', id = ''] = /^(\d{4}-[\dT:.]+Z)_([0-9a-f-]{36})$/.exec(cursor) ?? []
  if (Number.isNaN(Date.parse(at))) throw new FieldProblems([{ field: 'before', problem: 'malformed' }])
  return { at: new Date(at), id }
}
