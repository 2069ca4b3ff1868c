import { Refusal } from '../platform/refusal.ts'
import type { ActingContext } from './actor.ts'
import { mustBePerson } from './must-be-person.ts'
import { presentSession } from './present-people.ts'
import { countRecoveryCodes } from './second-factor/factor-store.ts'
import { needsSecondFactor } from './second-factor/needs-second-factor.ts'
import { listSessions, readSeat } from './session/session-store.ts'
import { readPerson } from './person-store.ts'

/** One's own account: second factor and sessions. @throws Refusal 'access.sign_in'. */
export async function readAccount(context: ActingContext, sessionId: string) {
  const me = mustBePerson(context)
  const [person, seat, sessions, recoveryCodesLeft] = await Promise.all([
    readPerson(context, me),
    readSeat(context, sessionId),
    listSessions(context, me),
    countRecoveryCodes(context, me),
  ])
  if (person === undefined || seat === undefined) throw new Refusal('access.sign_in')
  return {
    email: person.email,
    hasSecondFactor: seat.hasSecondFactor,
    needsSecondFactor: needsSecondFactor(context.config, seat),
    recoveryCodesLeft,
    sessions: sessions.map(session => presentSession(session, sessionId)),
  }
}
