// English words of the calendar, for the English edition.

export const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
] as const

/** From Saturday, as everywhere in this folder. */
export const WEEKDAYS = [
  'Saturday',
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
] as const

export const RELATIVE = {
  now: 'just now',
  yesterday: 'yesterday',
  tomorrow: 'tomorrow',
  minute: ['minute', 'minutes'],
  hour: ['hour', 'hours'],
  day: ['day', 'days'],
  ago: 'ago',
  ahead: 'in',
} as const

// What may be typed for one moment in English.
export const TYPED_MOMENT = {
  at: ['at'],
  morning: ['am'],
  evening: ['pm'],
  days: [
    ['today', 0],
    ['tonight', 0],
    ['tomorrow', 1],
  ],
} as const
