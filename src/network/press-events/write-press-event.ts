import { may, recordAct, type ActingContext } from '../../people/index.ts'
import { inTransaction, type Context } from '../../platform/context.ts'
import { FieldProblems, Refusal } from '../../platform/refusal.ts'
import { cleanLine } from '../line.ts'
import { readOffice } from '../office-store.ts'
import { reachOfWriter } from '../reach.ts'
import { changedParts } from './changed-parts.ts'
import { eventReach } from './event-reach.ts'
import { eventWordsFrom, type PressEventGiven } from './event-words.ts'
import { insertPressEventChange } from './press-event-change-store.ts'
import {
  changePressEventRow,
  insertPressEvent,
  lockPressEvent,
  type LockedPressEvent,
} from './press-event-store.ts'
import { recordPressEvent } from './record-press-event.ts'

/** Who invites, where the desk enters an event: an office by slug, or the name of somebody outside the network. */
export interface Host {
  office?: string | null
  host?: string
}

/**
 * Announces an event: an officer for the own office, the desk for any host.
 * @throws FieldProblems, also for one that is over; Refusal 'officer.no_office', 'access.…'.
 */
export async function announcePressEvent(
  context: ActingContext,
  { office = null, host = '', ...given }: PressEventGiven & Host,
): Promise<{ id: string }> {
  const isDesk = may(context.actor, 'release.answer')
  const own = isDesk ? undefined : (await reachOfWriter(context)).officeId
  return inTransaction(context, async within => {
    const words = await eventWordsFrom(within, given)
    if (words.endsAt <= within.clock.now())
      throw new FieldProblems([{ field: 'startsAt', problem: 'already-over' }])
    const holder =
      own === undefined ? await holderFrom(within, { office, host }) : { officeId: own, host: '' }
    const id = await insertPressEvent(within, { ...words, ...holder })
    await recordAct(within, { act: 'announce press event', subjectKind: 'press event', subjectId: id })
    await recordPressEvent(within, { eventId: id, officeId: holder.officeId })
    return { id }
  })
}

/**
 * Writes an announced event anew. Who was accredited stays so and is told of another title, kind, place or moment; the
 * same words make no new version.
 * @throws FieldProblems; Refusal 'press_event.not_found', 'press_event.not_yours', 'press_event.cancelled',
 * 'press_event.changed_since_read', 'access.…'.
 */
export async function changePressEvent(
  context: ActingContext,
  { eventId, basedOn, ...given }: PressEventGiven & { eventId: string; basedOn: number },
): Promise<void> {
  await inHands(context, eventId, async (within, event) => {
    if (event.version !== basedOn) throw new Refusal('press_event.changed_since_read')
    const words = await eventWordsFrom(within, given)
    const changed = changedParts(event, words)
    if (changed.length === 0) return
    await changePressEventRow(within, eventId, words)
    await insertPressEventChange(within, event, changed)
    await recordAct(within, { act: 'change press event', subjectKind: 'press event', subjectId: eventId })
  })
}

/**
 * Calls an event off; readers' calendars are told so.
 * @throws FieldProblems without a reason; Refusal as changePressEvent.
 */
export async function cancelPressEvent(
  context: ActingContext,
  { eventId, note }: { eventId: string; note: string },
): Promise<void> {
  await inHands(context, eventId, async (within, event) => {
    const problems: { field: string; problem: string }[] = []
    const reason = cleanLine(
      { field: 'note', given: note, kind: 'title', most: 500, required: true },
      problems,
    )
    if (problems.length > 0) throw new FieldProblems(problems)
    await changePressEventRow(within, eventId, { cancelledAt: within.clock.now(), cancelNote: reason })
    await insertPressEventChange(within, event, ['cancelled'])
    await recordAct(within, { act: 'cancel press event', subjectKind: 'press event', subjectId: eventId })
  })
}

/** Runs the steps on an event that is the actor's to change: the own office's; the desk's, where no office holds it. */
async function inHands(
  context: ActingContext,
  eventId: string,
  steps: (within: ActingContext, event: LockedPressEvent) => Promise<void>,
): Promise<void> {
  const isDesk = may(context.actor, 'release.answer')
  const own = isDesk ? null : (await reachOfWriter(context)).officeId
  const reach = await eventReach(context)
  await inTransaction(context, async within => {
    const event = await lockPressEvent(within, reach, eventId)
    if (event.officeId !== own) throw new Refusal('press_event.not_yours')
    if (event.cancelledAt !== null) throw new Refusal('press_event.cancelled')
    await steps(within, event)
    await recordPressEvent(within, { eventId, officeId: event.officeId })
  })
}

async function holderFrom(
  within: Context,
  { office, host }: { office: string | null; host: string },
): Promise<{ officeId: string | null; host: string }> {
  const problems: { field: string; problem: string }[] = []
  const name = cleanLine(
    { field: 'host', given: host, kind: 'title', most: 200, required: office === null },
    problems,
  )
  const found = office === null ? undefined : await readOffice(within, office)
  if (office !== null && found === undefined) problems.push({ field: 'office', problem: 'unknown' })
  if (problems.length > 0) throw new FieldProblems(problems)
  return { officeId: found?.id ?? null, host: found === undefined ? name : '' }
}
