import { inTransaction } from '../../platform/context.ts'
import { FieldProblems, Refusal } from '../../platform/refusal.ts'
import { mustHold, type ActingContext } from '../actor.ts'
import { recordAct } from '../audit-store.ts'
import { mustBePerson } from '../must-be-person.ts'
import { deleteSessions } from '../session/session-store.ts'
import { checkSecondFactor } from './check-second-factor.ts'
import { deleteFactor } from './factor-store.ts'
import { makeRecoveryCodes } from './recovery-codes.ts'

/**
 * Takes somebody's second factor away, for a telephone that is lost; their sessions end.
 * @throws Refusal 'second_factor.not_there', 'person.not_yourself' (one's own is given up with a code).
 */
export async function removeSecondFactor(context: ActingContext, personId: string): Promise<void> {
  mustHold(context, 'staff.manage')
  if (context.actor.kind === 'person' && context.actor.id === personId)
    throw new Refusal('person.not_yourself')
  await inTransaction(context, async within => {
    if (!(await deleteFactor(within, personId))) throw new Refusal('second_factor.not_there')
    await deleteSessions(within, personId)
    await recordAct(within, { act: 'remove second factor', subjectKind: 'person', subjectId: personId })
  })
}

/**
 * Gives up one's own second factor, to set up another telephone; a code says that it is still in one's hands.
 * @throws FieldProblems for a wrong code; Refusal 'second_factor.not_there'.
 */
export async function giveUpSecondFactor(context: ActingContext, code: string): Promise<void> {
  const me = mustBePerson(context)
  await mustGiveCode(context, me, code)
  await inTransaction(context, async within => {
    await deleteFactor(within, me)
    await recordAct(within, { act: 'give up second factor', subjectKind: 'person', subjectId: me })
  })
}

/**
 * Makes ten new recovery codes; the old ones are worth nothing from then on.
 * @throws FieldProblems for a wrong code; Refusal 'second_factor.not_there'.
 */
export async function renewRecoveryCodes(context: ActingContext, code: string): Promise<string[]> {
  const me = mustBePerson(context)
  await mustGiveCode(context, me, code)
  return inTransaction(context, async within => {
    await recordAct(within, { act: 'renew recovery codes', subjectKind: 'person', subjectId: me })
    return makeRecoveryCodes(within, me)
  })
}

async function mustGiveCode(context: ActingContext, personId: string, code: string): Promise<void> {
  const answer = await checkSecondFactor(context, personId, code)
  if (answer === 'no-factor') throw new Refusal('second_factor.not_there')
  if (answer === 'missing' || answer === 'wrong')
    throw new FieldProblems([{ field: 'code', problem: answer === 'wrong' ? 'wrong-code' : 'required' }])
}
