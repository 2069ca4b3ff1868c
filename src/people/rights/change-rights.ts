import { inTransaction } from '../../platform/context.ts'
import { lineOf } from '../line-of.ts'
import { Refusal } from '../../platform/refusal.ts'
import { mustHold, type ActingContext } from '../actor.ts'
import { recordAct } from '../audit-store.ts'
import type { Role } from '../permissions.ts'
import { readPerson, updateRole } from '../person-store.ts'
import { readRights, replaceRights, type RightsGiven } from './right-store.ts'
import { mustSuit } from './rights-given.ts'

export interface RightsChange {
  personId: string
  role: Role
  rights: RightsGiven
  /** Why; stays in the log. */
  reason: string
}

/**
 * Gives somebody another role, trust, or rights in sections; it holds from their next request on.
 * @throws FieldProblems without a reason, or for rights that do not suit the role; Refusal 'person.not_found',
 * 'person.own_role' (nobody leaves the newsroom without an administrator by mistake).
 */
export async function changeRights(context: ActingContext, change: RightsChange): Promise<void> {
  mustHold(context, 'staff.manage')
  const { personId, role, rights } = change
  const reason = lineOf('reason', change.reason)
  mustSuit(role, rights)
  await inTransaction(context, async within => {
    const person = await readPerson(within, personId)
    const before = await readRights(within, personId)
    if (person === undefined || before === undefined) throw new Refusal('person.not_found')
    const isMyself = within.actor.kind === 'person' && within.actor.id === personId
    if (isMyself && role !== person.role) throw new Refusal('person.own_role')
    if (role !== person.role) await updateRole(within, personId, role)
    await replaceRights(within, personId, rights)
    await recordAct(within, {
      act: 'change rights',
      subjectKind: 'person',
      subjectId: personId,
      detail: { reason, before: { role: person.role, ...before }, after: { role, ...rights } },
    })
  })
}
