// A table of data: what is said about a typed moment, in English.
import type { fa } from './fa.ts'

export const en: typeof fa = {
  tehran: moment => `${moment}, Tehran time`,
  zone: 'Tehran time',
  'not-understood': 'This time was not understood. Write it like “2026-11-22 14:30” or “tomorrow 8”.',
  'no-such-day': 'There is no such day in the calendar.',
  'no-such-time': 'There is no such hour.',
  'weekday-differs': 'The day of the week does not fit the date.',
  'ends-before-it-begins': 'The end is before the beginning.',
  usualHour: '08:00',
  calendar: 'Calendar',
  monthBefore: 'Month before',
  monthAfter: 'Month after',
  week: [
    ['Sa', 'Saturday'],
    ['Su', 'Sunday'],
    ['Mo', 'Monday'],
    ['Tu', 'Tuesday'],
    ['We', 'Wednesday'],
    ['Th', 'Thursday'],
    ['Fr', 'Friday'],
  ],
}
