import { inTransaction } from '../../platform/context.ts'
import { FieldProblems, Refusal } from '../../platform/refusal.ts'
import type { ActingContext } from '../actor.ts'
import { recordAct } from '../audit-store.ts'
import { readCredential, updatePassword } from '../credential-store.ts'
import { mustBePerson } from '../must-be-person.ts'
import { deleteSessions } from '../session/session-store.ts'
import type { SignInLimits } from '../sign-in-limits.ts'
import { passwordProblems } from './password-rules.ts'
import { hashPassword, isPassword } from './password.ts'

export interface PasswordChange {
  present: string
  password: string
  /** The session that stays; the others end. */
  sessionId: string
  address: string
}

/**
 * Changes one's own password and ends one's other sessions.
 * @throws FieldProblems for a wrong present one or a new one that is refused; Refusal 'sign_in.too_many'.
 */
export async function changePassword(
  context: ActingContext,
  limits: SignInLimits,
  change: PasswordChange,
): Promise<void> {
  const me = await readCredential(context, { personId: mustBePerson(context) })
  if (me === undefined) throw new Refusal('person.not_found')
  await limits.takePassword(me.email, change.address)
  const isRight = await isPassword(me.passwordHash, change.present)
  const problems = passwordProblems({ password: change.password, owner: me })
  if (isRight) await limits.givePasswordBack(me.email, change.address)
  const wrong = isRight ? [] : [{ field: 'present', problem: 'wrong-password' }]
  if (wrong.length + problems.length > 0) throw new FieldProblems([...wrong, ...problems])
  const passwordHash = await hashPassword(change.password)
  await inTransaction(context, async within => {
    await updatePassword(within, me.id, passwordHash)
    const ended = await deleteSessions(within, me.id, { allBut: change.sessionId })
    await recordAct(within, {
      act: 'change password',
      subjectKind: 'person',
      subjectId: me.id,
      detail: { sessionsEnded: ended },
    })
  })
}
