import { may, personIdOf, type ActingContext } from '../../people/index.ts'
import { inTransaction, type Context } from '../../platform/context.ts'
import { newToken } from '../../platform/ids.ts'
import { Refusal } from '../../platform/refusal.ts'
import { readOpenPerson } from './accreditation-store.ts'
import { personOfCalendar, putCalendarLink } from './calendar-link-store.ts'
import { eventReach } from './event-reach.ts'
import { listPressEvents, type PressEvent } from './press-event-store.ts'

/**
 * Makes the secret address of the actor's own calendar; the one before opens nothing more.
 * @throws Refusal 'access.…', 'officer.no_office'.
 */
export async function makeCalendarLink(context: ActingContext): Promise<{ token: string }> {
  const personId = personIdOf(context.actor)
  if (personId === null) throw new Refusal('access.not_allowed')
  await eventReach(context)
  const token = newToken()
  await inTransaction(context, within => putCalendarLink(within, { personId, token }))
  return { token }
}

const day = 86_400_000
const lookBack = 30 * day

/** What the calendar behind a token shows: what its owner sees now. @throws Refusal 'press_event.no_calendar'. */
export async function calendarEvents(context: Context, token: string): Promise<PressEvent[]> {
  const personId = await personOfCalendar(context, token)
  const owner = personId === undefined ? undefined : await readOpenPerson(context, personId)
  if (owner === undefined) throw new Refusal('press_event.no_calendar')
  const acting: ActingContext = { ...context, actor: { kind: 'person', ...owner } }
  if (!may(acting.actor, 'desk.read') && !may(acting.actor, 'release.read'))
    throw new Refusal('press_event.no_calendar')
  const from = new Date(context.clock.now().getTime() - lookBack)
  return listPressEvents(context, await eventReach(acting), { from, limit: 500 })
}
