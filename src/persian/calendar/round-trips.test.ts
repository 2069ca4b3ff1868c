import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { formatGregorian } from './format-gregorian.ts'
import { formatJalali, type DatePattern } from './format-jalali.ts'
import { formatRelative } from './format-relative.ts'
import { fromJalali, jalaliDay, jalaliMonth, toJalali, type Span } from './jalali.ts'
import { parseJalali } from './parse-jalali.ts'
import { parseMoment } from './parse-moment.ts'

const NOW = new Date('2026-11-22T12:50:00Z')
const MINUTE = 60_000
const DAY = 1440 * MINUTE

// Every day of 1850 to 2100, each at another minute of the day.
const days = Array.from({ length: 91_676 }, (_, day) => {
  const minute = (day * 619) % 1440
  return new Date(Date.UTC(1850, 0, 1 + day, 0, minute))
})
const since1900 = days.slice(18_262)

const dayOf = (instant: Date): Span => jalaliDay(toJalali(instant))
const monthOf = (instant: Date): Span => jalaliMonth(toJalali(instant).year, toJalali(instant).month)
// Until 1946 the clocks of Tehran were not set by whole minutes; of a minute that was lived twice the first one is meant.
const startOfMinute = (instant: Date): Date => {
  const { year, month, day, hour, minute } = toJalali(instant)
  const start = fromJalali({ year, month, day, hour, minute })
  assert.ok(start.ok)
  return start.instant
}
const minuteOf = (instant: Date): Span => {
  const from = startOfMinute(instant)
  return { from, to: new Date(from.getTime() + MINUTE) }
}
const isSpan = (parsed: ReturnType<typeof parseJalali>, { from, to }: Span): boolean =>
  parsed.ok && parsed.from.getTime() === from.getTime() && parsed.to.getTime() === to.getTime()

/** What is left out of a pattern is that of the day on which it is read: the year, or the whole day. */
const JALALI: readonly (readonly [DatePattern, (instant: Date) => Span, (instant: Date) => Date])[] = [
  ['date', dayOf, () => NOW],
  ['weekday-date', dayOf, () => NOW],
  ['date-time', minuteOf, () => NOW],
  ['time', minuteOf, instant => instant],
  ['short', dayOf, () => NOW],
  ['month-year', monthOf, () => NOW],
  ['day-month', dayOf, instant => instant],
]
for (const [pattern, expected, readAt] of JALALI) {
  test(`every day of 1850 to 2100 written as ${pattern} is read again as the same`, () => {
    const differing = days.filter(
      day => !isSpan(parseJalali(formatJalali(day, pattern), readAt(day)), expected(day)),
    )
    assert.deepEqual(differing, [])
  })
}

const GREGORIAN: readonly (readonly [DatePattern, (instant: Date) => Date, (instant: Date) => Date])[] = [
  ['date', day => dayOf(day).from, () => NOW],
  ['weekday-date', day => dayOf(day).from, () => NOW],
  ['date-time', startOfMinute, () => NOW],
  ['time', startOfMinute, day => day],
  ['short', day => dayOf(day).from, () => NOW],
  ['day-month', day => dayOf(day).from, day => day],
]
for (const [pattern, expected, readAt] of GREGORIAN) {
  test(`every Gregorian day of 1900 to 2100 written as ${pattern} is read again as the same moment`, () => {
    const differing = since1900.filter(day => {
      const read = parseMoment(formatGregorian(day, pattern), readAt(day))
      return !read.ok || read.instant.getTime() !== expected(day).getTime()
    })
    assert.deepEqual(differing, [])
  })
}

test('a Gregorian month is no moment: month-year has no way back', () => {
  assert.deepEqual(parseMoment(formatGregorian(NOW, 'month-year'), NOW), {
    ok: false,
    reason: 'not-understood',
  })
})

test('an hour that was lived twice is read as its first pass, which shows the same', () => {
  const second = new Date('2022-09-21T20:15:00Z')
  const read = parseJalali(formatJalali(second, 'date-time'), NOW)
  assert.ok(isSpan(read, minuteOf(new Date('2022-09-21T19:15:00Z'))))
})

test('what is said from now («۲ ساعت پیش», «فردا») leads back to the same distance, not to the same minute', () => {
  const moments = fc.integer({ min: -9 * DAY, max: 9 * DAY }).map(away => new Date(NOW.getTime() + away))
  const nights = fc
    .integer({ min: 0, max: DAY / MINUTE })
    .map(past => new Date(NOW.getTime() + past * MINUTE))
  fc.assert(
    fc.property(moments, nights, (instant, now) => {
      const said = formatRelative(instant, now)
      const read = parseJalali(said, now)
      assert.ok(read.ok, said)
      const isWithin = read.from <= instant && instant < read.to
      assert.ok(isWithin || formatRelative(read.from, now) === said, said)
    }),
    { numRuns: 3000 },
  )
})
