import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import type { Role } from '../permissions.ts'
import type { RightsGiven } from '../rights/right-store.ts'

/** A link that waits for the one it was made for: to join, or to choose a new password. */
export interface Invitation {
  id: string
  kind: 'join' | 'reset'
  personId: string | null
  name: string
  email: string
  role: Role
  rights: RightsGiven
  invitedBy: string | null
  inviterName: string | null
  createdAt: Date
  expiresAt: Date
}

export type NewInvitation = Omit<Invitation, 'id' | 'inviterName' | 'createdAt'> & { tokenHash: string }

export async function insertInvitation(within: Context, invitation: NewInvitation): Promise<string> {
  const id = newId()
  await within.db
    .insertInto('invitation')
    .values({
      id,
      kind: invitation.kind,
      token_hash: invitation.tokenHash,
      person_id: invitation.personId,
      name: invitation.name,
      email: invitation.email,
      role: invitation.role,
      usual_right: invitation.rights.usual,
      readers_needed: invitation.rights.readersNeeded,
      rights: JSON.stringify(invitation.rights.exceptions),
      invited_by: invitation.invitedBy,
      created_at: within.clock.now(),
      expires_at: invitation.expiresAt,
      ended_at: null,
      ended_as: null,
    })
    .execute()
  return id
}

/** An open invitation by the hash of its token, locked until the end of the transaction: a link works once. */
export async function lockOpenInvitation(
  within: Context,
  tokenHash: string,
): Promise<Invitation | undefined> {
  const row = await open(within)
    .where('invitation.token_hash', '=', tokenHash)
    .forUpdate('invitation')
    .executeTakeFirst()
  return row && invitationOf(row)
}

export async function readOpenInvitation(
  context: Context,
  tokenHash: string,
): Promise<Invitation | undefined> {
  const row = await open(context).where('invitation.token_hash', '=', tokenHash).executeTakeFirst()
  return row && invitationOf(row)
}

/** Invitations to join that are open, newest first; at most 200. */
export async function listOpenInvitations(context: Context): Promise<Invitation[]> {
  const rows = await open(context)
    .where('invitation.kind', '=', 'join')
    .orderBy('invitation.created_at', 'desc')
    .orderBy('invitation.id', 'desc')
    .limit(200)
    .execute()
  return rows.map(invitationOf)
}

/** Which open invitations to end: one by its id, all to an address, or all that give a person a new password. */
export type WhichInvitations = { id: string } | { email: string } | { resetOf: string }

/** Ends open invitations. @returns how many there were. */
export async function endInvitations(
  within: Context,
  which: WhichInvitations,
  how: 'accepted' | 'declined' | 'revoked',
): Promise<number> {
  const result = await within.db
    .updateTable('invitation')
    .set({ ended_at: within.clock.now(), ended_as: how })
    .where('ended_at', 'is', null)
    .where(isMeant(which))
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

function isMeant(which: WhichInvitations) {
  if ('id' in which) return sql<boolean>`id = ${which.id}`
  return 'email' in which
    ? sql<boolean>`kind = 'join' and email = ${which.email}`
    : sql<boolean>`kind = 'reset' and person_id = ${which.resetOf}`
}

const open = (context: Context) =>
  context.db
    .selectFrom('invitation')
    .leftJoin('person as inviter', 'inviter.id', 'invitation.invited_by')
    .select([
      'invitation.id',
      'invitation.kind',
      'invitation.person_id as personId',
      'invitation.name',
      'invitation.email',
      'invitation.role',
      'invitation.usual_right as usual',
      'invitation.readers_needed as readersNeeded',
      'invitation.rights as exceptions',
      'invitation.invited_by as invitedBy',
      'inviter.name as inviterName',
      'invitation.created_at as createdAt',
      'invitation.expires_at as expiresAt',
    ])
    .where('invitation.ended_at', 'is', null)
    .where('invitation.expires_at', '>', context.clock.now())

function invitationOf({
  usual,
  readersNeeded,
  exceptions,
  ...row
}: Omit<Invitation, 'rights'> & RightsGiven): Invitation {
  return { ...row, rights: { usual, readersNeeded, exceptions } }
}
