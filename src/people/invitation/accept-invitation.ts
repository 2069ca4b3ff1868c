import { canonicalise, isTooLong } from '../../persian/index.ts'
import { inTransaction } from '../../platform/context.ts'
import type { Context } from '../../platform/context.ts'
import { hashOf } from '../../platform/ids.ts'
import { FieldProblems, Refusal } from '../../platform/refusal.ts'
import type { Actor } from '../actor.ts'
import { recordAct } from '../audit-store.ts'
import { updatePassword } from '../credential-store.ts'
import { passwordProblems } from '../password/password-rules.ts'
import { hashPassword } from '../password/password.ts'
import { insertPerson, readPerson, readPersonByEmail } from '../person-store.ts'
import { deleteSessions } from '../session/session-store.ts'
import {
  endInvitations,
  lockOpenInvitation,
  readOpenInvitation,
  type Invitation,
} from './invitation-store.ts'

export interface Acceptance {
  token: string
  /** As it stands under stories; not asked for a new password. */
  name?: string | undefined
  password: string
}

/**
 * Accepts an invitation: makes the account, or puts the new password in the place of the forgotten one and ends its
 * sessions. The link is worth nothing afterwards.
 * @returns the address to sign in with.
 * @throws FieldProblems; Refusal 'invitation.not_open', 'person.email_taken'.
 */
export async function acceptInvitation(context: Context, given: Acceptance): Promise<{ email: string }> {
  const invitation = await mustBeOpen(context, given.token)
  const name = nameFrom(invitation, given.name)
  const problems = passwordProblems({ password: given.password, owner: { name, email: invitation.email } })
  if (problems.length > 0) throw new FieldProblems(problems)
  const passwordHash = await hashPassword(given.password)
  await inTransaction(context, async within => {
    const locked = await lockOpenInvitation(within, hashOf(given.token))
    if (locked === undefined) throw new Refusal('invitation.not_open')
    await (locked.kind === 'join'
      ? join(within, locked, { name, passwordHash })
      : reset(within, locked, passwordHash))
    await endInvitations(within, { id: locked.id }, 'accepted')
  })
  return { email: invitation.email }
}

/** Says no to an invitation to join. @throws Refusal 'invitation.not_open'. */
export async function declineInvitation(context: Context, token: string): Promise<void> {
  await inTransaction(context, async within => {
    const invitation = await lockOpenInvitation(within, hashOf(token))
    if (invitation === undefined) throw new Refusal('invitation.not_open')
    await endInvitations(within, { id: invitation.id }, 'declined')
    await recordAct(
      { ...within, actor: { kind: 'reader' } },
      {
        act: 'decline invitation',
        subjectKind: 'invitation',
        subjectId: invitation.id,
        detail: { name: invitation.name },
      },
    )
  })
}

/** An open invitation by its token. @throws Refusal 'invitation.not_open': used, declined, revoked, too late, never. */
export async function mustBeOpen(context: Context, token: string): Promise<Invitation> {
  const invitation = await readOpenInvitation(context, hashOf(token))
  if (invitation === undefined) throw new Refusal('invitation.not_open')
  return invitation
}

function nameFrom(invitation: Invitation, given: string | undefined): string {
  if (invitation.kind === 'reset' || given === undefined) return invitation.name
  const name = canonicalise(given, 'name')
  if (!name.ok) throw new FieldProblems([{ field: 'name', problem: 'malformed' }])
  if (name.text === '') throw new FieldProblems([{ field: 'name', problem: 'required' }])
  if (isTooLong(name.text, 100))
    throw new FieldProblems([{ field: 'name', problem: 'too-long', facts: { most: 100 } }])
  return name.text
}

async function join(
  within: Context,
  invitation: Invitation,
  { name, passwordHash }: { name: string; passwordHash: string },
): Promise<void> {
  const { email, role, rights } = invitation
  if ((await readPersonByEmail(within, email)) !== undefined) throw new Refusal('person.email_taken')
  const id = await insertPerson(within, { name, email, role, passwordHash, rights })
  const actor: Actor = { kind: 'person', id, name, role }
  await recordAct(
    { ...within, actor },
    {
      act: 'accept invitation',
      subjectKind: 'person',
      subjectId: id,
      detail: { role, invitedBy: invitation.inviterName },
    },
  )
  await within.events.record(within, {
    name: 'invitation.accepted',
    payload: { invitationId: invitation.id, personId: id },
  })
}

async function reset(within: Context, { personId }: Invitation, passwordHash: string): Promise<void> {
  const person = personId === null ? undefined : await readPerson(within, personId)
  if (person === undefined || person.disabled) throw new Refusal('invitation.not_open')
  await updatePassword(within, person.id, passwordHash)
  const ended = await deleteSessions(within, person.id)
  const actor: Actor = { kind: 'person', id: person.id, name: person.name, role: person.role }
  await recordAct(
    { ...within, actor },
    {
      act: 'reset password',
      subjectKind: 'person',
      subjectId: person.id,
      detail: { sessionsEnded: ended },
    },
  )
}
