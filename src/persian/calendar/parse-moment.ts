import { foldForComparison } from '../characters/fold.ts'
import { MONTHS, TYPED_MOMENT as ENGLISH, WEEKDAYS } from './en.ts'
import { TYPED_MOMENT as PERSIAN } from './fa.ts'
import { toJalali } from './jalali.ts'
import { parseJalali } from './parse-jalali.ts'
import type { WhyNotADate } from './parsed-date.ts'
import { DAY, instantOfWall, tehranOffset } from './tehran.ts'

/** The instant, or why there is none. */
export type ParsedMoment = { ok: true; instant: Date } | { ok: false; reason: WhyNotADate }

const LONGEST = 80
const FIRST_GREGORIAN = 1900

/**
 * Reads one moment in Tehran as an editor types it, in either calendar: «۱۴۰۵/۹/۱ ۱۴:۳۰», «1405-09-01 14:30», «فردا ۸»,
 * «فردا ساعت ۸ شب», «۲۲ آبان ۹ صبح», «2026-11-22 14:30», 'tomorrow 8', '22 Nov 6 pm', 'Sunday, 22 November 2026, 16:20'.
 * A year from 1900 on is Gregorian. A weekday that was another one is refused. A day without an hour begins at midnight; an hour without a day is today's. Throws RangeError for an invalid `now`.
 */
export function parseMoment(text: string, now: Date): ParsedMoment {
  if (text.length > LONGEST) return { ok: false, reason: 'not-understood' }
  const { day, time } = splitTime(foldForComparison(text).trim())
  if (time === undefined) return atMidnight(text, now)
  if (time.hour > 23 || time.minute > 59) return { ok: false, reason: 'no-such-time' }
  const start = day === '' ? startOfToday(now) : startOf(day, now)
  if (!(start instanceof Date)) return start
  const wall = midnightOf(start) + (time.hour * 60 + time.minute) * 60_000
  return { ok: true, instant: new Date(instantOfWall(wall)) }
}

interface Time {
  hour: number
  minute: number
}

// The hour stands at the end: `8`, `8:30`, `20:05`, with a word before it (ساعت, at) or after it (شب, pm).
const CLOCK = /^(.*?)(?:^|[\s\u060C,])(?:(\S+)\s+)?(\d{1,2})(?::(\d{1,2}))?(?:\s*([^\d\s:]+))?$/u

function splitTime(text: string): { day: string; time?: Time } {
  const found = CLOCK.exec(text)
  if (found === null) return { day: text }
  const [, before = '', word = '', hour = '', minute, half = ''] = found
  const shift = shiftOf(half)
  if (shift === undefined) return { day: text }
  const isMark = MARKS.has(word)
  const day = (isMark ? before : `${before} ${word}`).replace(/[\s\u060C,]+$/u, '').trim()
  // «۲۲» alone, or with a month after it, is a day; a number by itself is an hour only when something says so.
  if (minute === undefined && day === '' && !isMark && half === '') return { day: text }
  return { day, time: { hour: shift(Number(hour)), minute: Number(minute ?? 0) } }
}

const folded = (words: readonly string[]): string[] => words.map(foldForComparison)
const MARKS = new Set([...folded(PERSIAN.at), ...folded(ENGLISH.at)])
const MORNING = new Set([...folded(PERSIAN.morning), ...folded(ENGLISH.morning)])
const EVENING = new Set([...folded(PERSIAN.evening), ...folded(ENGLISH.evening)])

/** What a word after the hour makes of it; undefined when it is no such word. */
function shiftOf(half: string): ((hour: number) => number) | undefined {
  if (half === '') return hour => hour
  if (MORNING.has(half)) return hour => (hour === 12 ? 0 : hour)
  if (EVENING.has(half)) return hour => (hour < 12 ? hour + 12 : hour)
  return undefined
}

function atMidnight(text: string, now: Date): ParsedMoment {
  const start = startOf(foldForComparison(text).trim(), now)
  return start instanceof Date ? { ok: true, instant: start } : start
}

/** The first instant of a day, in whichever calendar it was written. */
function startOf(day: string, now: Date): Date | { ok: false; reason: WhyNotADate } {
  const gregorian = readGregorian(day, now)
  if (gregorian !== undefined) return gregorian
  const read = parseJalali(day, now)
  if (!read.ok) return read
  const isOneDay = read.precision === 'day' || read.precision === 'minute' || read.precision === 'second'
  return isOneDay ? read.from : { ok: false, reason: 'not-understood' }
}

const WEEKDAY = /^([a-z]{3,})\.?[\s,]+(?=[a-z\d])/
const NUMBERS = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,})\.?(?:[\s,-]+(\d{4}))?$/
const MONTH_FIRST = /^([a-z]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:[\s,]+(\d{4}))?$/

/** A Gregorian day, with or without the name of its weekday; undefined when it is none. */
function readGregorian(day: string, now: Date): Date | { ok: false; reason: WhyNotADate } | undefined {
  const [before, name = ''] = WEEKDAY.exec(day) ?? []
  const weekday = name === '' ? -1 : WEEKDAYS.findIndex(each => each.toLowerCase().startsWith(name))
  if (before === undefined || weekday === -1) return readBareGregorian(day, now)
  const read = readBareGregorian(day.slice(before.length), now)
  if (!(read instanceof Date)) return read
  return toJalali(read).weekday === weekday ? read : { ok: false, reason: 'weekday-differs' }
}

/** Its numbers, its name, or one of the English words for a near day. */
function readBareGregorian(day: string, now: Date): Date | { ok: false; reason: WhyNotADate } | undefined {
  const near = ENGLISH.days.find(([word]) => word === day)
  if (near !== undefined) return new Date(startOfToday(now).getTime() + near[1] * DAY)
  const [, year, month, date] = NUMBERS.exec(day) ?? []
  if (year !== undefined)
    return Number(year) < FIRST_GREGORIAN ? undefined : wallDay(Number(year), Number(month), Number(date))
  const dayFirst = DAY_FIRST.exec(day)
  const monthFirst = MONTH_FIRST.exec(day)
  const name = dayFirst?.[2] ?? monthFirst?.[1]
  if (name === undefined) return undefined
  const found = MONTHS.findIndex(each => each.toLowerCase().startsWith(name))
  const given = dayFirst?.[3] ?? monthFirst?.[3]
  if (found === -1) return undefined
  return wallDay(
    given === undefined ? yearOf(now) : Number(given),
    found + 1,
    Number(dayFirst?.[1] ?? monthFirst?.[2]),
  )
}

const yearOf = (now: Date): number => new Date(now.getTime() + tehranOffset(now.getTime())).getUTCFullYear()

function wallDay(year: number, month: number, day: number): Date | { ok: false; reason: WhyNotADate } {
  const wall = new Date(Date.UTC(year, month - 1, day))
  const isReal = wall.getUTCMonth() === month - 1 && wall.getUTCDate() === day
  return isReal ? new Date(instantOfWall(wall.getTime())) : { ok: false, reason: 'no-such-day' }
}

const startOfToday = (now: Date): Date => new Date(instantOfWall(midnightOf(now)))

/** Midnight as the clocks of that day count it; on a day whose first hour was skipped they never showed it. */
const midnightOf = (instant: Date): number =>
  Math.floor((instant.getTime() + tehranOffset(instant.getTime())) / DAY) * DAY
