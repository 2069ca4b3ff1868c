import { MONTHS, WEEKDAYS } from './en.ts'
import type { DatePattern } from './format-jalali.ts'
import { tehranOffset } from './tehran.ts'
import { toJalali } from './jalali.ts'

interface Wall {
  readonly year: number
  readonly month: string
  readonly monthNumber: number
  readonly day: number
  readonly weekday: string
  readonly time: string
}

const WRITERS: Readonly<Record<DatePattern, (wall: Wall) => string>> = {
  date,
  'weekday-date': weekdayDate,
  'date-time': wall => `${weekdayDate(wall)}, ${wall.time}`,
  time: wall => wall.time,
  short: ({ year, monthNumber, day }) => `${String(year)}-${twoDigits(monthNumber)}-${twoDigits(day)}`,
  'month-year': ({ year, month }) => `${month} ${String(year)}`,
  'day-month': ({ month, day }) => `${String(day)} ${month}`,
}

/**
 * Writes an instant for the English edition: Gregorian date, Tehran time. 'date-time' gives
 * 'Sunday, 22 November 2026, 16:20', 'short' gives '2026-11-22'. Throws RangeError for an invalid Date.
 */
export function formatGregorian(instant: Date, pattern: DatePattern): string {
  return WRITERS[pattern](wallOf(instant))
}

function wallOf(instant: Date): Wall {
  const time = instant.getTime()
  const wall = new Date(time + tehranOffset(time))
  const { weekday, hour, minute } = toJalali(instant)
  return {
    year: wall.getUTCFullYear(),
    month: MONTHS[wall.getUTCMonth()] ?? '',
    monthNumber: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    weekday: WEEKDAYS[weekday] ?? '',
    time: `${twoDigits(hour)}:${twoDigits(minute)}`,
  }
}

function weekdayDate(wall: Wall): string {
  return `${wall.weekday}, ${date(wall)}`
}

function date({ year, month, day }: Wall): string {
  return `${String(day)} ${month} ${String(year)}`
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
