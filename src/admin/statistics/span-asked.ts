import { spans, type StatisticsAsked } from '../api/statistics.ts'
import { isDay } from '../words/civil-day.ts'

/** The span and the section that stand in the address of the statistics; what is not understood is left out. */
export function spanFrom(search: Record<string, unknown>): StatisticsAsked {
  const { date, section } = search
  const days = spans.find(span => span === String(search['days']))
  return {
    ...(typeof date === 'string' && isDay(date) ? { date } : {}),
    ...(days === undefined ? {} : { days }),
    ...(typeof section === 'string' && section !== '' ? { section } : {}),
  }
}
