import { inTransaction } from '../platform/context.ts'
import { Refusal } from '../platform/refusal.ts'
import { mustHold, type ActingContext } from './actor.ts'
import { recordAct } from './audit-store.ts'
import { updateDisabled } from './person-store.ts'
import { deleteSessions } from './session/session-store.ts'

/**
 * Disables an account and ends its sessions; everything the person wrote stays.
 * @throws Refusal 'person.not_found', 'person.not_yourself'.
 */
export async function disablePerson(context: ActingContext, personId: string): Promise<void> {
  mustHold(context, 'staff.manage')
  if (context.actor.kind === 'person' && context.actor.id === personId)
    throw new Refusal('person.not_yourself')
  await inTransaction(context, async within => {
    if (!(await updateDisabled(within, personId, within.clock.now()))) throw new Refusal('person.not_found')
    await deleteSessions(within, personId)
    await recordAct(within, { act: 'disable person', subjectKind: 'person', subjectId: personId })
  })
}
