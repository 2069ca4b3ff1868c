import type { Edition } from '../../newsroom/index.ts'
import { formatGregorian, formatJalali, toJalali, type DatePattern } from '../../persian/index.ts'
import type { Words } from './words.ts'

// Dates as people read them, in Tehran's time: Jalali on Persian pages, Gregorian on English ones.

/** An instant in the edition's calendar and digits: ۱ آذر ۱۴۰۵; 22 November 2026. */
export const dateIn = (edition: Edition, instant: Date, pattern: DatePattern): string =>
  edition === 'fa' ? formatJalali(instant, pattern) : formatGregorian(instant, pattern)

/** The same day in the other calendar: ۲۲ نوامبر ۲۰۲۶ on Persian pages, 1 Azar 1405 on English ones. */
export function otherCalendar(edition: Edition, instant: Date): string {
  const parts = (edition === 'fa' ? gregorianInPersian : jalaliInEnglish).formatToParts(instant)
  return (['day', 'month', 'year'] as const)
    .map(type => parts.find(part => part.type === type)?.value ?? '')
    .join(' ')
}

/** The Jalali month that begins with an instant, on pages of both editions: آبان ۱۴۰۵; Aban 1405. */
export const jalaliMonth = (edition: Edition, begins: Date): string =>
  edition === 'fa' ? formatJalali(begins, 'month-year') : otherCalendar('en', begins).replace(/^\d+ /, '')

/** The day in Tehran in machine form: 2026-11-22. */
export const machineDay = (instant: Date): string => formatGregorian(instant, 'short')

/** An instant in machine form, to the second: 2026-11-22T12:50:00Z. */
export const machineTime = (instant: Date): string => `${instant.toISOString().slice(0, 19)}Z`

/** «امروز» or «دیروز» for these two days, undefined for every other. */
export function nearDay(words: Words, instant: Date, now: Date): string | undefined {
  const day = machineDay(instant)
  if (day === machineDay(now)) return words.today
  if (day === machineDay(new Date(now.getTime() - 86_400_000))) return words.yesterday
  return undefined
}

/** ۲۹ آبان; with the year when it is another one: ۲۹ آبان ۱۴۰۴. */
export const dayOf = (edition: Edition, instant: Date, now: Date): string =>
  dateIn(edition, instant, yearIn(edition, instant) === yearIn(edition, now) ? 'day-month' : 'date')

/** Where there is little room: ۱ آذر; 22 Nov. */
export const shortDay = (edition: Edition, instant: Date): string =>
  edition === 'fa'
    ? dateIn('fa', instant, 'day-month')
    : dateIn('en', instant, 'day-month').replace(/( \w{3})\w+/, '$1')

/** امروز، ۱۶:۵۸; دیروز، ۱۸:۰۲; ۲۹ آبان، ۱۲:۰۰. */
export function nearMoment(
  edition: Edition,
  words: Words,
  { instant, now }: { instant: Date; now: Date },
): string {
  const day = nearDay(words, instant, now) ?? dayOf(edition, instant, now)
  return `${day}${edition === 'fa' ? '،' : ','} ${dateIn(edition, instant, 'time')}`
}

/** The year of the edition's calendar at an instant. */
export const yearIn = (edition: Edition, instant: Date): number =>
  edition === 'fa' ? toJalali(instant).year : Number(machineDay(instant).slice(0, 4))

const longDate = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Asia/Tehran' } as const
const gregorianInPersian = new Intl.DateTimeFormat('fa-IR-u-ca-gregory', longDate)
const jalaliInEnglish = new Intl.DateTimeFormat('en-GB-u-ca-persian', longDate)
