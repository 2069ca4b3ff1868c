import type { Context } from '../../platform/context.ts'
import { slugOfOffice } from './press-event-store.ts'

/** Tells the pages that show the event; the office is the one that holds it. */
export async function recordPressEvent(
  within: Context,
  { eventId, officeId }: { eventId: string; officeId: string | null },
): Promise<void> {
  const office = officeId === null ? null : await slugOfOffice(within, officeId)
  await within.events.record(within, { name: 'press_event.changed', payload: { eventId, office } })
}
