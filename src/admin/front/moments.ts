import { civilDayOf, dayAfter } from '../words/civil-day.ts'
import { now } from '../words/clock.ts'
import { parseMoment } from '../words/persian.ts'

/** The instant so many minutes from now, in ISO form. */
export const minutesLater = (minutes: number): string =>
  new Date(now().getTime() + minutes * 60_000).toISOString()

/** Tomorrow at an hour in Tehran, in ISO form. */
export function tomorrowAt(hour: number): string {
  const read = parseMoment(`${dayAfter(civilDayOf(now()), 1)} ${hour}:00`, now())
  return read.ok ? read.instant.toISOString() : minutesLater(24 * 60)
}
