import { inTransaction } from '../platform/context.ts'
import { Refusal } from '../platform/refusal.ts'
import { mustHold, type ActingContext } from './actor.ts'
import { recordAct } from './audit-store.ts'
import { updateDisabled } from './person-store.ts'
import { deleteSessions } from './session/session-store.ts'

/**
 * Opens a disabled account again; a session from before stays ended.
 * @throws Refusal 'person.not_found'.
 */
export async function enablePerson(context: ActingContext, personId: string): Promise<void> {
  mustHold(context, 'staff.manage')
  await inTransaction(context, async within => {
    if (!(await updateDisabled(within, personId, null))) throw new Refusal('person.not_found')
    await deleteSessions(within, personId)
    await recordAct(within, { act: 'enable person', subjectKind: 'person', subjectId: personId })
  })
}
