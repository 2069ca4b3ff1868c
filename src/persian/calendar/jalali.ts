import { d2j, isLeapJalaaliYear, j2d, jalaaliMonthLength } from 'jalaali-js'
import { DAY, instantOfWall, tehranOffset } from './tehran.ts'

// jalaali-js counts in Julian days; this is the one of 1 January 1970.
const JULIAN_DAY_OF_EPOCH = 2_440_588
const FIRST_YEAR = 1
const LAST_YEAR = 3000
// 1 January 1970 was a Thursday; in a week from Saturday that is day 5.
const WEEKDAY_OF_EPOCH = 5

/** A day of the Solar Hijri calendar: year, month 1-12, day 1-31. */
export interface JalaliDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** What calendar and clock show in Tehran at an instant. */
export interface JalaliMoment extends JalaliDate {
  readonly hour: number
  readonly minute: number
  readonly second: number
  /** 0 is Saturday (شنبه), 6 is Friday (جمعه). */
  readonly weekday: number
  /** Milliseconds the clock is ahead of UTC; tells the two passes of a doubled hour apart. */
  readonly offset: number
}

/** A day with or without a time of day; the time is 00:00 when left out. */
export type JalaliWish = JalaliDate & { hour?: number; minute?: number; second?: number; offset?: number }

/** The instant, or why Tehran has none such: «۳۰ اسفند ۱۴۰۴», 25 o'clock. */
export type FromJalali = { ok: true; instant: Date } | { ok: false; reason: 'no-such-day' | 'no-such-time' }

/** From `from` on and before `to`. */
export interface Span {
  readonly from: Date
  readonly to: Date
}

/**
 * The Jalali date and the time of day in Tehran at an instant; parts of a second are left out. Throws RangeError for
 * an invalid Date. Example: `2026-11-22T12:50:00Z` is 1 Azar 1405, 16:20, weekday 1 («یکشنبه ۱ آذر ۱۴۰۵، ۱۶:۲۰»).
 */
export function toJalali(instant: Date): JalaliMoment {
  const time = instant.getTime()
  const offset = tehranOffset(time)
  const wall = time + offset
  const dayNumber = Math.floor(wall / DAY)
  const seconds = Math.floor((wall - dayNumber * DAY) / 1000)
  const { jy: year, jm: month, jd: day } = d2j(dayNumber + JULIAN_DAY_OF_EPOCH)
  const hour = Math.floor(seconds / 3600)
  const minute = Math.floor(seconds / 60) % 60
  return { year, month, day, hour, minute, second: seconds % 60, weekday: weekdayOf(dayNumber), offset }
}

/**
 * The instant at which Tehran shows a Jalali date and time. Refuses a day that is not in the calendar («۳۰ اسفند
 * ۱۴۰۴») and a time that is on no clock. A time skipped when summer began gives the same time after the change; a
 * doubled one gives the first, unless `offset` (from `toJalali`) says which: the way back is exact to the second.
 */
export function fromJalali(wish: JalaliWish): FromJalali {
  if (!isJalaliDate(wish)) return { ok: false, reason: 'no-such-day' }
  const { hour = 0, minute = 0, second = 0 } = wish
  if (!isTime(hour, minute, second)) return { ok: false, reason: 'no-such-time' }
  const wall = dayNumberOf(wish) * DAY + ((hour * 60 + minute) * 60 + second) * 1000
  return { ok: true, instant: new Date(instantOfWall(wall, wish.offset)) }
}

/** Is this a day of the calendar? Whole numbers, years 1 to 3000, 30 Esfand only in leap years. */
export function isJalaliDate({ year, month, day }: JalaliDate): boolean {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return false
  if (!Number.isInteger(month) || month < 1 || month > 12) return false
  return Number.isInteger(day) && day >= 1 && day <= jalaaliMonthLength(year, month)
}

/** Has the year 366 days? Throws RangeError for a year beyond jalaali-js (-61 to 3177). As the Iranian calendar authority published it for 1206-1498. 1403 has, 1404 has not. */
export function isJalaliLeapYear(year: number): boolean {
  return isLeapJalaaliYear(year)
}

/** 31, 30 or 29. Throws RangeError when there is no such month. */
export function daysInJalaliMonth(year: number, month: number): number {
  if (!isJalaliDate({ year, month, day: 1 }))
    throw new RangeError(`No Jalali month ${String(year)}/${String(month)}`)
  return jalaaliMonthLength(year, month)
}

/** The instants of one day in Tehran; 23 or 25 hours long when the clock was changed. Throws RangeError: no such day. */
export function jalaliDay(date: JalaliDate): Span {
  if (!isJalaliDate(date)) throw new RangeError(`No Jalali day ${Object.values(date).join('/')}`)
  return spanOfDays(dayNumberOf(date), 1)
}

/** The instants of one month in Tehran. Throws RangeError when there is no such month. */
export function jalaliMonth(year: number, month: number): Span {
  return spanOfDays(dayNumberOf({ year, month, day: 1 }), daysInJalaliMonth(year, month))
}

/** The instants of one year in Tehran, from 1 Farvardin to the last of Esfand. Throws RangeError when out of 1-3000. */
export function jalaliYear(year: number): Span {
  daysInJalaliMonth(year, 1)
  return spanOfDays(dayNumberOf({ year, month: 1, day: 1 }), isJalaliLeapYear(year) ? 366 : 365)
}

/** The date a number of whole days later (or earlier); the given date is not checked. Example: a day after 30 Esfand 1403 is 1 Farvardin 1404. */
export function addDays(date: JalaliDate, days: number): JalaliDate {
  const { jy: year, jm: month, jd: day } = d2j(dayNumberOf(date) + days + JULIAN_DAY_OF_EPOCH)
  return { year, month, day }
}

/** 0 is Saturday (شنبه), 6 is Friday (جمعه); the date is not checked. Example: 1 Azar 1405 is 1, «یکشنبه». */
export function weekdayOfJalali(date: JalaliDate): number {
  return weekdayOf(dayNumberOf(date))
}

/** Whole days from one date to another; negative when the second is earlier. From 30 Esfand 1403 to 1 Farvardin 1404 is 1. */
export function daysBetween(first: JalaliDate, second: JalaliDate): number {
  return dayNumberOf(second) - dayNumberOf(first)
}

function spanOfDays(first: number, days: number): Span {
  return { from: new Date(instantOfWall(first * DAY)), to: new Date(instantOfWall((first + days) * DAY)) }
}

function dayNumberOf({ year, month, day }: JalaliDate): number {
  return j2d(year, month, day) - JULIAN_DAY_OF_EPOCH
}

function weekdayOf(dayNumber: number): number {
  return (((dayNumber + WEEKDAY_OF_EPOCH) % 7) + 7) % 7
}

function isTime(hour: number, minute: number, second: number): boolean {
  return isWithin(hour, 24) && isWithin(minute, 60) && isWithin(second, 60)
}

function isWithin(part: number, limit: number): boolean {
  return Number.isInteger(part) && part >= 0 && part < limit
}
