import { inTransaction } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusal.ts'
import { mustHold, type ActingContext } from '../actor.ts'
import { recordAct } from '../audit-store.ts'
import { mustBePerson } from '../must-be-person.ts'
import { readPerson } from '../person-store.ts'
import { deleteSessions, type WhichSessions } from './session-store.ts'

/**
 * Ends sessions of one's own. @returns how many.
 * @throws Refusal 'session.not_found' for one that is not there, or not one's own.
 */
export async function endOwnSessions(
  context: ActingContext,
  which: Exclude<WhichSessions, 'all'>,
): Promise<number> {
  const me = mustBePerson(context)
  return inTransaction(context, async within => {
    const ended = await deleteSessions(within, me, which)
    if (ended === 0 && 'one' in which) throw new Refusal('session.not_found')
    await recordEnding(within, me, ended)
    return ended
  })
}

/**
 * Ends all sessions of somebody. @returns how many.
 * @throws Refusal 'person.not_found'.
 */
export async function endSessionsOf(context: ActingContext, personId: string): Promise<number> {
  mustHold(context, 'staff.manage')
  return inTransaction(context, async within => {
    if ((await readPerson(within, personId)) === undefined) throw new Refusal('person.not_found')
    const ended = await deleteSessions(within, personId)
    await recordEnding(within, personId, ended)
    return ended
  })
}

const recordEnding = (within: ActingContext, personId: string, sessions: number): Promise<void> =>
  recordAct(within, { act: 'end sessions', subjectKind: 'person', subjectId: personId, detail: { sessions } })
