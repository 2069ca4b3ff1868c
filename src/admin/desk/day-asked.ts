import type { DayAsked } from '../api/day.ts'
import { isDay } from '../words/civil-day.ts'

/** The day and the section that stand in the address of the desk; what is not understood is left out. */
export function dayFrom(search: Record<string, unknown>): DayAsked {
  const date = search['date']
  const section = search['section']
  return {
    ...(typeof date === 'string' && isDay(date) ? { date } : {}),
    ...(typeof section === 'string' && section !== '' ? { section } : {}),
  }
}
