import { inTransaction } from '../../platform/context.ts'
import { hashOf, newToken } from '../../platform/ids.ts'
import { Refusal } from '../../platform/refusal.ts'
import { mustHold, personIdOf, type ActingContext } from '../actor.ts'
import { recordAct } from '../audit-store.ts'
import { readPerson } from '../person-store.ts'
import { endInvitations, insertInvitation } from './invitation-store.ts'
import type { InvitationMade } from './invite-person.ts'
import { linkOf } from './link.ts'

const hour = 60 * 60 * 1000
const hoursToReset = 24

/**
 * Makes a link by which somebody who forgot the password chooses a new one, once, within a day. Until it is used the
 * old password holds; a second factor is asked for afterwards as before.
 * @throws Refusal 'person.not_found', 'person.disabled'.
 */
export async function offerReset(context: ActingContext, personId: string): Promise<InvitationMade> {
  mustHold(context, 'staff.manage')
  const token = newToken()
  const expiresAt = new Date(context.clock.now().getTime() + hoursToReset * hour)
  return inTransaction(context, async within => {
    const person = await readPerson(within, personId)
    if (person === undefined) throw new Refusal('person.not_found')
    if (person.disabled) throw new Refusal('person.disabled')
    await endInvitations(within, { resetOf: personId }, 'revoked')
    const { name, email, role } = person
    const id = await insertInvitation(within, {
      kind: 'reset',
      tokenHash: hashOf(token),
      personId,
      ...{ name, email, role },
      rights: { usual: null, readersNeeded: null, exceptions: {} },
      invitedBy: personIdOf(within.actor),
      expiresAt,
    })
    await recordAct(within, { act: 'offer password reset', subjectKind: 'person', subjectId: personId })
    return { id, link: linkOf(within, token), expiresAt }
  })
}
