import { toPersianDigits } from '../characters/digits.ts'
import { COMMA, MONTHS, WEEKDAYS } from './fa.ts'
import { toJalali, type JalaliMoment } from './jalali.ts'

/**
 * How a moment is written: 'date' «۱ آذر ۱۴۰۵», 'weekday-date' «یکشنبه ۱ آذر ۱۴۰۵», 'date-time' «یکشنبه ۱ آذر ۱۴۰۵، ۱۶:۲۰»,
 * 'time' «۱۶:۲۰», 'short' «۱۴۰۵/۹/۱», 'month-year' «آذر ۱۴۰۵», 'day-month' «۱ آذر».
 */
export type DatePattern =
  | 'date'
  | 'weekday-date'
  | 'date-time'
  | 'time'
  | 'short'
  | 'month-year'
  | 'day-month'

const WRITERS: Readonly<Record<DatePattern, (moment: JalaliMoment) => string>> = {
  date,
  'weekday-date': weekdayDate,
  'date-time': moment => weekdayDate(moment) + COMMA + time(moment),
  time,
  short: ({ year, month, day }) => `${number(year)}/${number(month)}/${number(day)}`,
  'month-year': ({ year, month }) => `${monthName(month)} ${number(year)}`,
  'day-month': dayMonth,
}

const numbers = new Map<number, string>()

/**
 * Writes an instant for a Persian reader: Jalali date and Tehran time, Persian digits, put together from parts (the
 * full fa-IR date of Intl has its order wrong). More than a million a second. Throws RangeError for an invalid Date.
 * Example: `formatJalali(new Date('2026-11-22T12:50:00Z'), 'date-time')` gives «یکشنبه ۱ آذر ۱۴۰۵، ۱۶:۲۰».
 */
export function formatJalali(instant: Date, pattern: DatePattern): string {
  return WRITERS[pattern](toJalali(instant))
}

/** «فروردین» for 1 … «اسفند» for 12; empty for any other number. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? ''
}

/** «شنبه» for 0 … «جمعه» for 6; empty for any other number. */
export function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday] ?? ''
}

function weekdayDate(moment: JalaliMoment): string {
  return `${weekdayName(moment.weekday)} ${date(moment)}`
}

function date(moment: JalaliMoment): string {
  return `${dayMonth(moment)} ${number(moment.year)}`
}

function dayMonth({ month, day }: JalaliMoment): string {
  return `${number(day)} ${monthName(month)}`
}

function time({ hour, minute }: JalaliMoment): string {
  return `${twoDigits(hour)}:${twoDigits(minute)}`
}

function twoDigits(value: number): string {
  return value < 10 ? `${number(0)}${number(value)}` : number(value)
}

function number(value: number): string {
  const known = numbers.get(value)
  if (known !== undefined) return known
  const written = toPersianDigits(String(value))
  numbers.set(value, written)
  return written
}
