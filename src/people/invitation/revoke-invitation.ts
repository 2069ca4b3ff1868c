import { inTransaction } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusal.ts'
import { mustHold, type ActingContext } from '../actor.ts'
import { recordAct } from '../audit-store.ts'
import { endInvitations } from './invitation-store.ts'

/** Takes an invitation back: its link is worth nothing from then on. @throws Refusal 'invitation.not_open'. */
export async function revokeInvitation(context: ActingContext, id: string): Promise<void> {
  mustHold(context, 'staff.manage')
  await inTransaction(context, async within => {
    if ((await endInvitations(within, { id }, 'revoked')) === 0) throw new Refusal('invitation.not_open')
    await recordAct(within, { act: 'revoke invitation', subjectKind: 'invitation', subjectId: id })
  })
}
