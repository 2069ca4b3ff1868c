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
  const found = placeWords(words, now)
  return found === undefined ? NOT_UNDERSTOOD : spanOf(found, now)
}

/** A word in its place: what was read so far, the word before it, and today in Tehran. */
interface Step {
  readonly found: Found
  readonly previous: Word | undefined
  readonly today: JalaliDate
}

function placeWords(words: readonly Word[], now: Date): Found | undefined {
  const today = toJalali(now)
  let found: Found | undefined = {}
  for (const [index, word] of words.entries()) {
    found = place(word, { found, previous: words[index - 1], today })
    if (found === undefined) return undefined
  }
  return found
}

function place(word: Word, step: Step): Found | undefined {
  const { found, previous, today } = step
  switch (word.is) {
    case 'month':
      return once(found, 'month') && { ...found, month: word.month }
    case 'weekday':
      return once(found, 'weekday') && { ...found, weekday: word.weekday }
    case 'time': {
      const { hour, minute, second } = word
      return once(found, 'time') && { ...found, time: { hour, minute, second } }
    }
    case 'direction':
      return previous?.is === 'weekday' && once(found, 'sign') ? { ...found, sign: word.sign } : undefined
    case 'day':
      return once(found, 'day') && { ...found, ...addDays(today, word.days) }
    case 'date':
      return once(found, 'day') && once(found, 'month') && placeNumbers(word.numbers, step)
    case 'number':
      return placeNumber(word, step)
    case 'unit':
      return isMark(word) ? found : undefined
    default:
      return undefined
  }
}

// «سال ۱۴۰۴», «آبان ماه», «ساعت ۱۴:۳۰»: these words only say what their neighbour is.
function isMark(word: Word): boolean {
  return word.is === 'unit' && (word.unit === 'year' || word.unit === 'month' || word.unit === 'hour')
}

function once(found: Found, part: keyof Found): Found | undefined {
  return found[part] === undefined ? found : undefined
}

function placeNumber(
  word: Extract<Word, { is: 'number' }>,
  { found, previous, today }: Step,
): Found | undefined {
  if (previous?.is === 'unit' && previous.unit === 'hour') {
    return once(found, 'time') && { ...found, time: { hour: word.value, minute: 0, second: 0 } }
  }
  if (found.month === undefined && word.digits <= 2)
    return once(found, 'day') && { ...found, day: word.value }
  if (word.digits === 3) return undefined
  return once(found, 'year') && { ...found, year: fullYear(word.value, word.digits, today) }
}

// Year first, as it is written in Iran; day first only when the year can be told by its length.
function placeNumbers(numbers: readonly number[], { found, today }: Step): Found | undefined {
  const [first = 0, month = 0, last] = numbers
  if (last === undefined) return first > 31 ? { ...found, year: first, month } : undefined
  if (last > 31) return { ...found, year: last, month, day: first }
  return { ...found, year: fullYear(first, first > 99 ? 4 : 2, today), month, day: last }
}

function fullYear(year: number, digits: number, today: JalaliDate): number {
  if (digits > 2) return year
  const latest = today.year + YEARS_AHEAD
  return latest - ((((latest - year) % CENTURY) + CENTURY) % CENTURY)
}

function spanOf(found: Found, now: Date): ParsedDate {
  const { day, month, weekday, time } = found
  const year = found.year ?? (month === undefined && day === undefined ? undefined : toJalali(now).year)
  if (day === undefined && weekday === undefined && time === undefined) return wholeOf(year, month)
  if (day !== undefined && month === undefined) return NOT_UNDERSTOOD
  if (day === undefined && (month !== undefined || year !== undefined)) return NOT_UNDERSTOOD
  const date = { year: year ?? 0, month: month ?? 0, day: day ?? 0 }
  return dayOrMoment(day === undefined ? dayWithoutDate(found, now) : date, found)
}

function wholeOf(year: number | undefined, month: number | undefined): ParsedDate {
  if (year === undefined) return NOT_UNDERSTOOD
  if (!isJalaliDate({ year, month: month ?? 1, day: 1 })) return NO_SUCH_DAY
  if (month === undefined) return { ok: true, precision: 'year', ...jalaliYear(year) }
  return { ok: true, precision: 'month', ...jalaliMonth(year, month) }
}

// A weekday is the last one, today included, «گذشته» the one before today, «آینده» the one after; a bare time is today's.
function dayWithoutDate({ weekday, sign }: Found, now: Date): JalaliDate {
  const today = toJalali(now)
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
  const start = fromJalali({ ...dateOf(date), ...time })
  if (!start.ok) return start
  return {
    ok: true,
    precision: 'minute',
    from: start.instant,
    to: new Date(start.instant.getTime() + 60_000),
  }
}

function dateOf({ year, month, day }: JalaliDate): JalaliDate {
  return { year, month, day }
}
