import { invitePerson, mustHold, type ActingContext, type InvitationMade } from '../people/index.ts'
import { inTransaction, type Context } from '../platform/context.ts'
import { Refusal } from '../platform/refusal.ts'
import { readOffice } from './office-store.ts'
import { insertOfficeInvitation, putOfficer, readOfficeOfInvitation } from './officer-store.ts'

/**
 * Invites somebody to be an officer of an office, by a link that works once. Who joins by it belongs to that office.
 * @throws FieldProblems; Refusal 'office.not_found', 'person.email_taken', 'access.…'.
 */
export async function inviteOfficer(
  context: ActingContext,
  order: { office: string; name: string; email: string },
): Promise<InvitationMade> {
  mustHold(context, 'staff.manage')
  return inTransaction(context, async within => {
    const office = await readOffice(within, order.office)
    if (office === undefined) throw new Refusal('office.not_found')
    const made = await invitePerson(within, { name: order.name, email: order.email, role: 'officer' })
    await insertOfficeInvitation(within, made.id, office.id)
    return made
  })
}

/** Gives somebody who has just joined the office of the invitation; nothing happens where it named none. */
export async function seatInvited(
  within: Context,
  { invitationId, personId }: { invitationId: string; personId: string },
): Promise<void> {
  const officeId = await readOfficeOfInvitation(within, invitationId)
  if (officeId !== undefined) await putOfficer(within, personId, officeId)
}
