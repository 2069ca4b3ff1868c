import { may, mayRole, mustHold, personIdOf, recordAct, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { FieldProblems, Refusal } from '../../platform/refusal.ts'
import { noteFrom } from '../line.ts'
import { reachOfWriter } from '../reach.ts'
import {
  answerAccreditationRow,
  putAccreditation,
  readAccreditation,
  readOpenPerson,
} from './accreditation-store.ts'
import { eventReach } from './event-reach.ts'
import { lockPressEvent, type LockedPressEvent } from './press-event-store.ts'

/**
 * Asks the host to admit a reporter: oneself, or somebody else by an editor.
 * @throws FieldProblems; Refusal 'press_event.not_found', 'press_event.cancelled', 'press_event.needs_none',
 * 'press_event.too_late', 'accreditation.there', 'access.…'.
 */
export async function askAccreditation(
  context: ActingContext,
  { eventId, personId }: { eventId: string; personId: string },
): Promise<void> {
  mustHold(context, 'story.write')
  if (personId !== personIdOf(context.actor)) mustHold(context, 'story.review')
  await inTransaction(context, async within => {
    const event = await lockPressEvent(within, { side: 'desk' }, eventId)
    mustTakeReporters(within, event)
    const person = await readOpenPerson(within, personId)
    if (person === undefined || !mayRole(person.role, 'story.write'))
      throw new FieldProblems([{ field: 'personId', problem: 'unknown' }])
    const known = await readAccreditation(within, { eventId, personId })
    if (known !== undefined && known.status !== 'withdrawn') throw new Refusal('accreditation.there')
    await putAccreditation(within, { eventId, personId, version: event.version })
    await recordAct(within, {
      act: 'ask accreditation',
      subjectKind: 'press event',
      subjectId: eventId,
      detail: { person: personId },
    })
  })
}

export interface AccreditationAnswer {
  eventId: string
  accreditationId: string
  verdict: 'accepted' | 'declined'
  /** Why it is declined. */
  note: string
}

/**
 * Answers for the host: its officer, or the desk where the host is outside the network.
 * @throws FieldProblems: declined without a reason; Refusal 'press_event.not_found', 'press_event.not_yours',
 * 'accreditation.not_found', 'accreditation.answered', 'access.…'.
 */
export async function answerAccreditation(context: ActingContext, order: AccreditationAnswer): Promise<void> {
  const { eventId, accreditationId: id, verdict } = order
  const isDesk = may(context.actor, 'release.answer')
  const own = isDesk ? null : (await reachOfWriter(context)).officeId
  const reach = await eventReach(context)
  await inTransaction(context, async within => {
    const event = await lockPressEvent(within, reach, eventId)
    if (event.officeId !== own) throw new Refusal('press_event.not_yours')
    const known = await readAccreditation(within, { eventId, id })
    if (known === undefined) throw new Refusal('accreditation.not_found')
    if (known.status !== 'asked') throw new Refusal('accreditation.answered')
    const note = noteFrom(order.note, verdict === 'declined')
    await answerAccreditationRow(within, id, { status: verdict, note })
    await recordAct(within, {
      act: 'answer accreditation',
      subjectKind: 'press event',
      subjectId: eventId,
      detail: { verdict },
    })
  })
}

/**
 * Takes a request back, asked or accepted: by the reporter, or by an editor.
 * @throws Refusal 'press_event.not_found', 'accreditation.not_found', 'access.…'.
 */
export async function withdrawAccreditation(
  context: ActingContext,
  { eventId, accreditationId: id }: { eventId: string; accreditationId: string },
): Promise<void> {
  mustHold(context, 'story.write')
  await inTransaction(context, async within => {
    await lockPressEvent(within, { side: 'desk' }, eventId)
    const known = await readAccreditation(within, { eventId, id })
    if (known === undefined || known.status === 'withdrawn') throw new Refusal('accreditation.not_found')
    if (known.personId !== personIdOf(within.actor)) mustHold(within, 'story.review')
    await answerAccreditationRow(within, id, { status: 'withdrawn', note: '' })
    await recordAct(within, {
      act: 'withdraw accreditation',
      subjectKind: 'press event',
      subjectId: eventId,
    })
  })
}

function mustTakeReporters(within: ActingContext, event: LockedPressEvent): void {
  if (event.cancelledAt !== null) throw new Refusal('press_event.cancelled')
  if (event.accreditationUntil === null) throw new Refusal('press_event.needs_none')
  if (event.accreditationUntil <= within.clock.now()) throw new Refusal('press_event.too_late')
}
