import { toPersianDigits } from '../characters/digits.ts'
import { RELATIVE as ENGLISH } from './en.ts'
import { RELATIVE as PERSIAN } from './fa.ts'
import { formatGregorian } from './format-gregorian.ts'
import { formatJalali } from './format-jalali.ts'
import { daysBetween, toJalali } from './jalali.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const NIGHT = 6 * HOUR
const WEEK_OF_DAYS = 7

type Edition = 'fa' | 'en'
type Unit = 'minute' | 'hour' | 'day'
type Distance = { unit: Unit; count: number } | 'now' | 'neighbour' | 'far'

/**
 * How long ago (or how far ahead) an instant is, as it is said: «همین حالا», «۵ دقیقه پیش», «۲ ساعت پیش», «دیروز»,
 * «۳ روز پیش», and the plain date from a week on; ahead «۲ ساعت دیگر», «فردا». Hours are counted within one Tehran day or up
 * to six hours across midnight. For the English edition '2 hours ago', 'in 2 hours'. Throws RangeError: invalid Date.
 */
export function formatRelative(instant: Date, now: Date, edition: Edition = 'fa'): string {
  const past = instant.getTime() <= now.getTime()
  const distance = distanceOf(instant, now)
  if (distance === 'far')
    return edition === 'fa' ? formatJalali(instant, 'date') : formatGregorian(instant, 'date')
  return edition === 'fa' ? sayPersian(distance, past) : sayEnglish(distance, past)
}

function distanceOf(instant: Date, now: Date): Distance {
  const apart = Math.abs(now.getTime() - instant.getTime())
  const days = Math.abs(daysBetween(toJalali(instant), toJalali(now)))
  if (apart < MINUTE) return 'now'
  if (apart < HOUR) return { unit: 'minute', count: Math.floor(apart / MINUTE) }
  if (days === 0 || apart < NIGHT) return { unit: 'hour', count: Math.floor(apart / HOUR) }
  if (days === 1) return 'neighbour'
  return days < WEEK_OF_DAYS ? { unit: 'day', count: days } : 'far'
}

function sayPersian(distance: Exclude<Distance, 'far'>, past: boolean): string {
  if (distance === 'now') return PERSIAN.now
  if (distance === 'neighbour') return past ? PERSIAN.yesterday : PERSIAN.tomorrow
  return `${toPersianDigits(String(distance.count))} ${PERSIAN[distance.unit]} ${past ? PERSIAN.ago : PERSIAN.ahead}`
}

function sayEnglish(distance: Exclude<Distance, 'far'>, past: boolean): string {
  if (distance === 'now') return ENGLISH.now
  if (distance === 'neighbour') return past ? ENGLISH.yesterday : ENGLISH.tomorrow
  const amount = `${String(distance.count)} ${ENGLISH[distance.unit][distance.count === 1 ? 0 : 1]}`
  return past ? `${amount} ${ENGLISH.ago}` : `${ENGLISH.ahead} ${amount}`
}
