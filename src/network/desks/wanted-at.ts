/** What makes an answer urgent. */
export interface Urgency {
  sentAt: Date
  /** Until when the desk means to answer. */
  dueAt: Date
  /** Before this moment nothing may be published. */
  embargoUntil: Date | null
  eventAt: Date | null
}

const hour = 3_600_000
const day = 24 * hour
/** An embargo that ends in an hour leaves the time to write; an event that begins in two, the time to go there. */
const beforeEmbargo = hour
const beforeEvent = 2 * hour

/**
 * The moment by which an answer is wanted; the inbox stands in the order of it. The desk's own time, or earlier where
 * the embargo ends or the event begins before. What was over when it arrived makes nothing urgent.
 */
export function wantedAt({ sentAt, dueAt, embargoUntil, eventAt }: Urgency): Date {
  const moments = [dueAt, before(embargoUntil, beforeEmbargo), before(eventAt, beforeEvent)]
  const open = moments.filter(moment => moment !== undefined)
  const earliest = Math.min(...open.map(moment => moment.getTime()))
  return new Date(Math.max(sentAt.getTime(), earliest))

  function before(moment: Date | null, lead: number): Date | undefined {
    return moment === null || moment <= sentAt ? undefined : new Date(moment.getTime() - lead)
  }
}

export const urgencies = ['over', 'now', 'soon', 'usual'] as const
export type UrgencyNow = (typeof urgencies)[number]

/** How urgent an answer is now: its moment is over, within the hour, within the day, or later. */
export function urgencyOf(wanted: Date, now: Date): UrgencyNow {
  const left = wanted.getTime() - now.getTime()
  if (left < 0) return 'over'
  if (left < hour) return 'now'
  return left < day ? 'soon' : 'usual'
}
