// A table of data: what is said about a typed moment, in English.
import type { fa } from './fa.ts'

export const en: typeof fa = {
  tehran: moment => `${moment}, Tehran time`,
  'not-understood': 'This date was not understood. Write it like 1405/9/1 14:30.',
  'no-such-day': 'There is no such day in the calendar.',
  'no-such-time': 'There is no such hour.',
  'weekday-differs': 'The day of the week does not fit the date.',
  'ends-before-it-begins': 'The end is before the beginning.',
}
