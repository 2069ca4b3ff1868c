import type { Edition } from '../newsroom/index.ts'
import {
  daysInJalaliMonth,
  fromJalali,
  isJalaliDate,
  jalaliDay,
  jalaliMonth,
  jalaliYear,
  monthName,
  toJalali,
  weekdayOfJalali,
} from '../persian/index.ts'
import { machineDay } from './wording/dates.ts'

/** From `from` on and before `until`. */
export interface Span {
  from: Date
  until: Date
}

export type DateParts = readonly [year: number, month: number, day: number]

/** The date in Tehran at an instant, in the edition's calendar. */
export function datePartsOf(edition: Edition, instant: Date): DateParts {
  if (edition === 'fa') {
    const { year, month, day } = toJalali(instant)
    return [year, month, day]
  }
  const [year = 1970, month = 1, day = 1] = machineDay(instant).split('-').map(Number)
  return [year, month, day]
}

/** The first moment of the day in Tehran that an instant is in. */
export const startOfDay = (edition: Edition, instant: Date): Date => {
  const [year, month, day] = datePartsOf(edition, instant)
  return spanOf(edition, year, month, day)?.from ?? instant
}

/** The instants of a year, a month or a day of the edition's calendar, in Tehran; undefined when there is none. */
export function spanOf(edition: Edition, ...parts: readonly number[]): Span | undefined {
  const [year = 0, month, day] = parts
  if (edition === 'fa') return jalaliSpan(year, month, day)
  // Asked first: years that no calendar here reaches are no dates to count with.
  if (!isGregorian(year, month ?? 1, day ?? 1)) return undefined
  const from = tehranMidnight(year, month ?? 1, day ?? 1)
  const until =
    day !== undefined
      ? tehranMidnight(year, month ?? 1, day + 1)
      : tehranMidnight(month === undefined ? year + 1 : year, (month ?? 0) + 1, 1)
  return from && until ? { from, until } : undefined
}

/** How many days a month has. */
export const daysIn = (edition: Edition, year: number, month: number): number =>
  edition === 'fa' ? daysInJalaliMonth(year, month) : new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The column of a date in a week that begins on Saturday (fa) or Monday (en). */
export const weekColumnOf = (edition: Edition, [year, month, day]: DateParts): number =>
  edition === 'fa'
    ? weekdayOfJalali({ year, month, day })
    : (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7

const englishMonth = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })

/** فروردین … اسفند; January … December. */
export const monthNameIn = (edition: Edition, month: number): string =>
  edition === 'fa' ? monthName(month) : englishMonth.format(new Date(Date.UTC(2000, month - 1, 1)))

function jalaliSpan(year: number, month: number | undefined, day: number | undefined): Span | undefined {
  if (!isJalaliDate({ year, month: month ?? 1, day: day ?? 1 })) return undefined
  const { from, to } =
    month === undefined
      ? jalaliYear(year)
      : day === undefined
        ? jalaliMonth(year, month)
        : jalaliDay({ year, month, day })
  return { from, until: to }
}

function isGregorian(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1900 && year <= 2999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** Midnight of a Gregorian date in Tehran, found through the Jalali calendar, which knows Tehran's clock. */
function tehranMidnight(year: number, month: number, day: number): Date | undefined {
  const noon = new Date(Date.UTC(year, month - 1, day, 8))
  if (Number.isNaN(noon.getTime())) return undefined
  const found = fromJalali(jalaliDateOf(noon))
  return found.ok ? found.instant : undefined
}

function jalaliDateOf(instant: Date): { year: number; month: number; day: number } {
  const { year, month, day } = toJalali(instant)
  return { year, month, day }
}
