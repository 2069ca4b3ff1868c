import { addDays, jalaliDay, jalaliMonth, jalaliYear, toJalali } from './jalali.ts'
import type { JalaliDate } from './jalali.ts'
import type { ParsedDate, Precision } from './parsed-date.ts'
import type { Unit, Word } from './parse-words.ts'

const SECONDS: Partial<Record<Unit, number>> = { second: 1, minute: 60, hour: 3600 }
const MOST = 9999

/**
 * «۲ ساعت پیش», «۳ روز قبل», «ماه گذشته», «این هفته», «امسال», «اکنون»; undefined when the words are of another kind.
 * Hours and less are moments; days, weeks, months and years are whole ones, counted in the calendar of Tehran.
 */
export function readRelative(words: readonly Word[], now: Date): ParsedDate | undefined {
  const [first, second, third, ...more] = words
  if (first === undefined || more.length > 0) return undefined
  if (words.length === 1) return readAlone(first, now)
  if (first.is === 'number' && second?.is === 'unit' && third?.is === 'direction') {
    return stepFrom(now, second.unit, third.sign * Math.min(first.value, MOST))
  }
  if (third !== undefined) return undefined
  if (first.is === 'unit' && second?.is === 'direction') return stepFrom(now, first.unit, second.sign)
  if (first.is === 'current' && second?.is === 'unit') return stepFrom(now, second.unit, 0)
  return undefined
}

function readAlone(word: Word, now: Date): ParsedDate | undefined {
  if (word.is === 'now') return moment(now.getTime(), 'minute')
  if (word.is === 'this-year') return stepFrom(now, 'year', 0)
  if (word.is === 'last-year') return stepFrom(now, 'year', -1)
  return undefined
}

function stepFrom(now: Date, unit: Unit, count: number): ParsedDate | undefined {
  const seconds = SECONDS[unit]
  if (seconds !== undefined) {
    return moment(now.getTime() + count * seconds * 1000, unit === 'second' ? 'second' : 'minute')
  }
  const today = toJalali(now)
  if (unit === 'day') return { ok: true, precision: 'day', ...jalaliDay(addDays(today, count)) }
  if (unit === 'week') return week(addDays(today, count * 7 - today.weekday))
  const months = today.year * 12 + today.month - 1 + (unit === 'year' ? count * 12 : count)
  const year = Math.floor(months / 12)
  if (year < 1 || year > 3000) return { ok: false, reason: 'no-such-day' }
  if (unit === 'year') return { ok: true, precision: 'year', ...jalaliYear(year) }
  return { ok: true, precision: 'month', ...jalaliMonth(year, (months % 12) + 1) }
}

function week(saturday: JalaliDate): ParsedDate {
  const { from } = jalaliDay(saturday)
  return { ok: true, precision: 'week', from, to: jalaliDay(addDays(saturday, 6)).to }
}

function moment(time: number, precision: Precision): ParsedDate {
  return {
    ok: true,
    precision,
    from: new Date(time),
    to: new Date(time + (precision === 'second' ? 1000 : 60_000)),
  }
}
