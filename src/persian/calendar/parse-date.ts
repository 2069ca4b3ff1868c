import {
  addDays,
  fromJalali,
  isJalaliDate,
  jalaliDay,
  jalaliMonth,
  jalaliYear,
  toJalali,
  weekdayOfJalali,
  type JalaliDate,
  type JalaliMoment,
} from './jalali.ts'
import type { ParsedDate } from './parsed-date.ts'
import type { Word } from './parse-words.ts'

interface Found {
  year?: number
  month?: number
  day?: number
  weekday?: number
  sign?: -1 | 1
  time?: { hour: number; minute: number; second: number }
}

const NOT_UNDERSTOOD: ParsedDate = { ok: false, reason: 'not-understood' }
const NO_SUCH_DAY: ParsedDate = { ok: false, reason: 'no-such-day' }
const CENTURY = 100
const YEARS_AHEAD = 20

/** A date of the calendar, with or without weekday and time; every word must find its place once. */
export function readCalendarDate(words: readonly Word[], now: Date): ParsedDate {
  const found: Found = {}
  const today = toJalali(now)
  let previous: Word | undefined
  for (const word of words) {
    if (!place(word, { found, previous, today })) return NOT_UNDERSTOOD
    previous = word
  }
  return spanOf(found, today)
}

/** A word in its place: what was read so far, which it adds to, the word before it, and today in Tehran. */
interface Step {
  readonly found: Found
  readonly previous: Word | undefined
  readonly today: JalaliMoment
}

function place(word: Word, step: Step): boolean {
  const { found, previous, today } = step
  switch (word.is) {
    case 'month':
      return put(found, 'month', word.month)
    case 'weekday':
      return put(found, 'weekday', word.weekday)
    case 'time':
      return put(found, 'time', word)
    case 'direction':
      return previous?.is === 'weekday' && put(found, 'sign', word.sign)
    case 'day':
      return found.day === undefined && putDate(found, addDays(today, word.days))
    case 'date':
      return found.day === undefined && found.month === undefined && placeNumbers(word.numbers, step)
    case 'number':
      return placeNumber(word, step)
    case 'unit':
      return isMark(word)
    default:
      return false
  }
}

// «سال ۱۴۰۴», «آبان ماه», «ساعت ۱۴:۳۰»: these words only say what their neighbour is.
function isMark(word: Word): boolean {
  return word.is === 'unit' && (word.unit === 'year' || word.unit === 'month' || word.unit === 'hour')
}

/** Whether the part was still free. */
function put<Part extends keyof Found>(found: Found, part: Part, value: Required<Found>[Part]): boolean {
  if (found[part] !== undefined) return false
  found[part] = value
  return true
}

function putDate(found: Found, { year, month, day }: Partial<JalaliDate>): true {
  if (year !== undefined) found.year = year
  if (month !== undefined) found.month = month
  if (day !== undefined) found.day = day
  return true
}

function placeNumber(word: Extract<Word, { is: 'number' }>, { found, previous, today }: Step): boolean {
  if (previous?.is === 'unit' && previous.unit === 'hour')
    return put(found, 'time', { hour: word.value, minute: 0, second: 0 })
  if (found.month === undefined && word.digits <= 2) return put(found, 'day', word.value)
  if (word.digits === 3) return false
  return put(found, 'year', fullYear(word.value, word.digits, today))
}

// Year first, as it is written in Iran; day first only when the year can be told by its length.
function placeNumbers(numbers: readonly number[], { found, today }: Step): boolean {
  const [first = 0, month = 0, last] = numbers
  if (last === undefined) return first > 31 && putDate(found, { year: first, month })
  if (last > 31) return putDate(found, { year: last, month, day: first })
  return putDate(found, { year: fullYear(first, first > 99 ? 4 : 2, today), month, day: last })
}

function fullYear(year: number, digits: number, today: JalaliDate): number {
  if (digits > 2) return year
  const latest = today.year + YEARS_AHEAD
  return latest - ((((latest - year) % CENTURY) + CENTURY) % CENTURY)
}

function spanOf(found: Found, today: JalaliMoment): ParsedDate {
  const { day, month, weekday, time } = found
  const year = found.year ?? (month === undefined && day === undefined ? undefined : today.year)
  if (day === undefined && weekday === undefined && time === undefined) return wholeOf(year, month)
  if (day !== undefined && month === undefined) return NOT_UNDERSTOOD
  if (day === undefined && (month !== undefined || year !== undefined)) return NOT_UNDERSTOOD
  const date = { year: year ?? 0, month: month ?? 0, day: day ?? 0 }
  return dayOrMoment(day === undefined ? dayWithoutDate(found, today) : date, found)
}

function wholeOf(year: number | undefined, month: number | undefined): ParsedDate {
  if (year === undefined) return NOT_UNDERSTOOD
  if (!isJalaliDate({ year, month: month ?? 1, day: 1 })) return NO_SUCH_DAY
  if (month === undefined) return { ok: true, precision: 'year', ...jalaliYear(year) }
  return { ok: true, precision: 'month', ...jalaliMonth(year, month) }
}

// A weekday is the last one, today included, «گذشته» the one before today, «آینده» the one after; a bare time is today's.
function dayWithoutDate({ weekday, sign }: Found, today: JalaliMoment): JalaliDate {
  if (weekday === undefined) return today
  const back = (today.weekday - weekday + 7) % 7
  if (sign === 1) return addDays(today, 7 - back)
  return addDays(today, sign === -1 && back === 0 ? -7 : -back)
}

function dayOrMoment(date: JalaliDate, { weekday, time }: Found): ParsedDate {
  if (!isJalaliDate(date)) return NO_SUCH_DAY
  if (weekday !== undefined && weekday !== weekdayOfJalali(date))
    return { ok: false, reason: 'weekday-differs' }
  if (time === undefined) return { ok: true, precision: 'day', ...jalaliDay(date) }
  const { year, month, day } = date
  const { hour, minute, second } = time
  const start = fromJalali({ year, month, day, hour, minute, second })
  if (!start.ok) return start
  return {
    ok: true,
    precision: 'minute',
    from: start.instant,
    to: new Date(start.instant.getTime() + 60_000),
  }
}
