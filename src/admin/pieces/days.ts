import { formatGregorian, formatJalali, toJalali } from '../words/persian.ts'
import type { Language } from '../words/language.tsx'

// A day is an instant near its noon in Tehran: steps of 24 hours then lead from day to day, whatever the clock did.

const day = 86_400_000
const hour = 3_600_000

/** The noon of the day in Tehran that an instant is in. */
export function noonOf(instant: Date): Date {
  const moment = toJalali(instant)
  const passed = moment.hour * hour + moment.minute * 60_000 + moment.second * 1000
  return new Date(instant.getTime() - passed + 12 * hour)
}

export const daysLater = (noon: Date, days: number): Date => noonOf(new Date(noon.getTime() + days * day))

/** 0 is Saturday, with which a week begins here; 6 is Friday, the day of rest. */
export const columnOf = (noon: Date): number => toJalali(noon).weekday

/** The number of a day in its month: of the Jalali calendar in Persian, of the Gregorian one in English. */
export const numberOf = (language: Language, noon: Date): number =>
  language === 'fa' ? toJalali(noon).day : Number(formatGregorian(noon, 'short').slice(8))

export const isSameDay = (one: Date, other: Date): boolean =>
  formatGregorian(one, 'short') === formatGregorian(other, 'short')

/** The same number of the month so many months later; the last day where that month is shorter. */
export function monthsLater(language: Language, noon: Date, step: 1 | -1): Date {
  const number = numberOf(language, noon)
  const first = daysLater(noon, 1 - number)
  const wanted =
    step === 1 ? firstOf(language, daysLater(first, 32)) : firstOf(language, daysLater(first, -1))
  return daysLater(wanted, Math.min(number, lengthOf(language, wanted)) - 1)
}

/** The weeks that a month touches, each from Saturday to Friday. */
export function weeksOf(language: Language, noon: Date): Date[][] {
  const first = firstOf(language, noon)
  const start = daysLater(first, -columnOf(first))
  const weeks = Math.ceil((columnOf(first) + lengthOf(language, first)) / 7)
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (__, column) => daysLater(start, week * 7 + column)),
  )
}

/** The day as it is typed: ۱۴۰۵/۹/۱; 2026-11-22. */
export const typedDay = (language: Language, instant: Date): string =>
  language === 'fa' ? formatJalali(instant, 'short') : formatGregorian(instant, 'short')

export const typedTime = (language: Language, instant: Date): string =>
  language === 'fa' ? formatJalali(instant, 'time') : formatGregorian(instant, 'time')

const firstOf = (language: Language, noon: Date): Date => daysLater(noon, 1 - numberOf(language, noon))

function lengthOf(language: Language, first: Date): number {
  const inNext = daysLater(first, 32)
  return 33 - numberOf(language, inNext)
}
