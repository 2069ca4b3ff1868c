import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { formatGregorian } from './format-gregorian.ts'
import { formatJalali, type DatePattern } from './format-jalali.ts'
import { formatRelative } from './format-relative.ts'
import {
  daysInJalaliMonth,
  fromJalali,
  isJalaliLeapYear,
  jalaliDay,
  jalaliMonth,
  jalaliYear,
  toJalali,
} from './jalali.ts'
import { parseJalali } from './parse-jalali.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const at = (text: string) => new Date(text)
const NOW = at('2026-11-22T12:50:00Z')
const instants = fc.date({
  min: at('1850-01-02T00:00:00Z'),
  max: at('2100-12-31T00:00:00Z'),
  noInvalidDate: true,
})

describe('the calendar in Tehran', () => {
  test('has its leap years every four years, and eight times from 1206 to 1498 after five', () => {
    const leap = Array.from({ length: 293 }, (_, index) => 1206 + index).filter(isJalaliLeapYear)
    const gaps = leap.slice(1).map((year, index) => ({ year, gap: year - (leap[index] ?? 0) }))
    const late = gaps.filter(({ gap }) => gap !== 4)
    assert.deepEqual([leap[0], leap.length], [1210, 71])
    assert.deepEqual(
      late.map(({ year, gap }) => `${String(year)} after ${String(gap)}`),
      [1243, 1276, 1309, 1342, 1375, 1408, 1441, 1474].map(year => `${String(year)} after 5`),
    )
  })

  test('agrees with Intl on every day from 1850 to 2100', () => {
    const intl = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
      ...{ timeZone: 'Asia/Tehran', year: 'numeric', month: 'numeric', day: 'numeric', weekday: 'short' },
    })
    const weekdays = ['Sat', 'Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri']
    const byIntl = (instant: Date) => {
      const part = new Map<string, string>(
        intl.formatToParts(instant).map(({ type, value }) => [type, value]),
      )
      return ['weekday', 'year', 'month', 'day'].map(name => part.get(name)).join(' ')
    }
    const byUs = (instant: Date) => {
      const { year, month, day, weekday } = toJalali(instant)
      return `${weekdays[weekday] ?? ''} ${[year, month, day].join(' ')}`
    }
    const noons = Array.from({ length: 91_676 }, (_, day) => new Date(Date.UTC(1850, 0, 1 + day, 12)))
    assert.deepEqual(
      noons.filter(noon => byUs(noon) !== byIntl(noon)),
      [],
    )
  })

  test('agrees with Intl on the time of day at any instant', () => {
    const intl = new Intl.DateTimeFormat('en-GB', {
      ...{ timeZone: 'Asia/Tehran', hourCycle: 'h23', hour: '2-digit', minute: '2-digit', second: '2-digit' },
    })
    const pad = (part: number) => String(part).padStart(2, '0')
    const byUs = ({ hour, minute, second }: ReturnType<typeof toJalali>) =>
      [hour, minute, second].map(pad).join(':')
    fc.assert(
      fc.property(instants, instant => byUs(toJalali(instant)) === intl.format(instant)),
      { numRuns: 2000 },
    )
  })

  test('goes there and back to the second, even where an hour was lived twice', () => {
    const toSecond = (instant: Date) => Math.floor(instant.getTime() / 1000) * 1000
    const doubled = fc
      .integer({ min: 0, max: 3 * 3600 })
      .map(s => new Date(Date.UTC(2022, 8, 21, 18) + s * 1000))
    fc.assert(
      fc.property(fc.oneof(instants, doubled), instant => {
        const back = fromJalali(toJalali(instant))
        return back.ok && back.instant.getTime() === toSecond(instant)
      }),
      { numRuns: 2000 },
    )
  })

  const MOMENTS: readonly (readonly [string, string])[] = [
    ['2026-11-22T12:50:00Z', 'یکشنبه ۱ آذر ۱۴۰۵، ۱۶:۲۰'],
    ['2025-03-20T20:29:59Z', 'پنجشنبه ۳۰ اسفند ۱۴۰۳، ۲۳:۵۹'],
    ['2025-03-20T20:30:00Z', 'جمعه ۱ فروردین ۱۴۰۴، ۰۰:۰۰'],
    ['2026-03-20T20:29:59Z', 'جمعه ۲۹ اسفند ۱۴۰۴، ۲۳:۵۹'],
    ['2026-03-20T20:30:00Z', 'شنبه ۱ فروردین ۱۴۰۵، ۰۰:۰۰'],
    ['2021-06-01T08:00:00Z', 'سه\u200Cشنبه ۱۱ خرداد ۱۴۰۰، ۱۲:۳۰'],
    ['2023-06-01T08:00:00Z', 'پنجشنبه ۱۱ خرداد ۱۴۰۲، ۱۱:۳۰'],
    ['2006-07-01T08:00:00Z', 'شنبه ۱۰ تیر ۱۳۸۵، ۱۱:۳۰'],
    ['2022-03-21T20:29:59Z', 'دوشنبه ۱ فروردین ۱۴۰۱، ۲۳:۵۹'],
    ['2022-03-21T20:30:00Z', 'سه\u200Cشنبه ۲ فروردین ۱۴۰۱، ۰۱:۰۰'],
    ['2022-09-21T19:15:00Z', 'چهارشنبه ۳۰ شهریور ۱۴۰۱، ۲۳:۴۵'],
    ['2022-09-21T20:15:00Z', 'چهارشنبه ۳۰ شهریور ۱۴۰۱، ۲۳:۴۵'],
    ['1991-03-21T08:00:00Z', 'پنجشنبه ۱ فروردین ۱۳۷۰، ۱۱:۳۰'],
  ]
  for (const [instant, shown] of MOMENTS) {
    test(`${instant} is ${shown}`, () => {
      assert.equal(formatJalali(at(instant), 'date-time'), shown)
    })
  }

  test('30 Esfand is refused in a common year and kept in a leap year', () => {
    assert.deepEqual(fromJalali({ year: 1404, month: 12, day: 30 }), { ok: false, reason: 'no-such-day' })
    assert.deepEqual(fromJalali({ year: 1403, month: 12, day: 30 }), {
      ok: true,
      instant: at('2025-03-19T20:30:00Z'),
    })
    assert.deepEqual([1399, 1403, 1404, 1408].map(isJalaliLeapYear), [true, true, false, true])
    assert.deepEqual([daysInJalaliMonth(1404, 12), daysInJalaliMonth(1408, 12)], [29, 30])
  })

  test('what is no day and no time is refused', () => {
    const day = { year: 1405, month: 9, day: 1 }
    assert.deepEqual(fromJalali({ ...day, month: 13 }), { ok: false, reason: 'no-such-day' })
    assert.deepEqual(fromJalali({ ...day, day: 1.5 }), { ok: false, reason: 'no-such-day' })
    assert.deepEqual(fromJalali({ ...day, hour: 24 }), { ok: false, reason: 'no-such-time' })
  })

  test('a skipped half hour is the same half hour after the change, a doubled one its first pass', () => {
    const skipped = fromJalali({ year: 1401, month: 1, day: 2, hour: 0, minute: 30 })
    const doubled = fromJalali({ year: 1401, month: 6, day: 30, hour: 23, minute: 45 })
    assert.deepEqual(skipped, { ok: true, instant: at('2022-03-21T21:00:00Z') })
    assert.deepEqual(doubled, { ok: true, instant: at('2022-09-21T19:15:00Z') })
  })

  test('a day is as long as it was in Tehran, and days, months and years meet', () => {
    const length = (month: number, day: number) => {
      const { from, to } = jalaliDay({ year: 1401, month, day })
      return (to.getTime() - from.getTime()) / HOUR
    }
    assert.deepEqual([length(1, 2), length(1, 3), length(6, 30)], [23, 24, 25])
    assert.deepEqual(jalaliMonth(1404, 12).to, jalaliYear(1405).from)
    assert.equal((jalaliYear(1403).to.getTime() - jalaliYear(1403).from.getTime()) / DAY, 366)
    assert.throws(() => jalaliDay({ year: 1404, month: 12, day: 30 }), RangeError)
  })
})

describe('a date on screen', () => {
  const PATTERNS: readonly (readonly [DatePattern, string, string])[] = [
    ['date', '۱ آذر ۱۴۰۵', '22 November 2026'],
    ['weekday-date', 'یکشنبه ۱ آذر ۱۴۰۵', 'Sunday, 22 November 2026'],
    ['date-time', 'یکشنبه ۱ آذر ۱۴۰۵، ۱۶:۲۰', 'Sunday, 22 November 2026, 16:20'],
    ['time', '۱۶:۲۰', '16:20'],
    ['short', '۱۴۰۵/۹/۱', '2026-11-22'],
    ['month-year', 'آذر ۱۴۰۵', 'November 2026'],
    ['day-month', '۱ آذر', '22 November'],
  ]
  for (const [pattern, persian, english] of PATTERNS) {
    test(`as ${pattern} is ${persian}`, () => {
      assert.deepEqual([formatJalali(NOW, pattern), formatGregorian(NOW, pattern)], [persian, english])
    })
  }

  const AGES: readonly (readonly [string, string, string])[] = [
    ['2026-11-22T12:49:30Z', 'همین حالا', 'just now'],
    ['2026-11-22T12:45:00Z', '۵ دقیقه پیش', '5 minutes ago'],
    ['2026-11-22T10:40:00Z', '۲ ساعت پیش', '2 hours ago'],
    ['2026-11-21T12:00:00Z', 'دیروز', 'yesterday'],
    ['2026-11-19T12:00:00Z', '۳ روز پیش', '3 days ago'],
    ['2026-10-01T12:00:00Z', '۹ مهر ۱۴۰۵', '1 October 2026'],
    ['2026-11-22T14:50:00Z', '۲ ساعت دیگر', 'in 2 hours'],
    ['2026-11-23T12:50:00Z', 'فردا', 'tomorrow'],
  ]
  for (const [instant, persian, english] of AGES) {
    test(`${instant} is ${persian}`, () => {
      assert.deepEqual(
        [formatRelative(at(instant), NOW), formatRelative(at(instant), NOW, 'en')],
        [persian, english],
      )
    })
  }

  test('at one in the morning, eleven in the evening was two hours ago and not yesterday', () => {
    assert.equal(formatRelative(at('2026-11-22T19:40:00Z'), at('2026-11-22T21:40:00Z')), '۲ ساعت پیش')
  })
})

describe('a date as it is typed', () => {
  const START_OF_1_AZAR = '2026-11-21T20:30:00Z'
  const SPANS: readonly (readonly [text: string, from: string, to: string])[] = [
    ['۱۴۰۴/۸/۲۲', '2025-11-12T20:30:00Z', '2025-11-13T20:30:00Z'],
    ['1404-08-22', '2025-11-12T20:30:00Z', '2025-11-13T20:30:00Z'],
    ['۲۲/۸/۱۴۰۴', '2025-11-12T20:30:00Z', '2025-11-13T20:30:00Z'],
    ['٢٢ \u0622بان ١٤٠٤', '2025-11-12T20:30:00Z', '2025-11-13T20:30:00Z'],
    ['پنج\u200Cشنبه، ۲۲ آبان\u200Cماه ۱۴۰۴', '2025-11-12T20:30:00Z', '2025-11-13T20:30:00Z'],
    ['۰۴/۸/۲۲', '2025-11-12T20:30:00Z', '2025-11-13T20:30:00Z'],
    ['۱ آذر', START_OF_1_AZAR, '2026-11-22T20:30:00Z'],
    ['امروز', START_OF_1_AZAR, '2026-11-22T20:30:00Z'],
    ['یک شنبه', START_OF_1_AZAR, '2026-11-22T20:30:00Z'],
    ['شنبه', '2026-11-20T20:30:00Z', START_OF_1_AZAR],
    ['\u064Aكشنبهٔ گذشته', '2026-11-14T20:30:00Z', '2026-11-15T20:30:00Z'],
    ['شنبهٔ آینده', '2026-11-27T20:30:00Z', '2026-11-28T20:30:00Z'],
    ['دیروز', '2026-11-20T20:30:00Z', START_OF_1_AZAR],
    ['پس فردا', '2026-11-23T20:30:00Z', '2026-11-24T20:30:00Z'],
    ['۱۴۰۵/۹/۱ ۱۴:۳۰', '2026-11-22T11:00:00Z', '2026-11-22T11:01:00Z'],
    ['دیروز ساعت ۱۴', '2026-11-21T10:30:00Z', '2026-11-21T10:31:00Z'],
    ['۲ ساعت پیش', '2026-11-22T10:50:00Z', '2026-11-22T10:51:00Z'],
    ['۳ روز قبل', '2026-11-18T20:30:00Z', '2026-11-19T20:30:00Z'],
    ['هفتهٔ گذشته', '2026-11-13T20:30:00Z', '2026-11-20T20:30:00Z'],
    ['این هفته', '2026-11-20T20:30:00Z', '2026-11-27T20:30:00Z'],
    ['ماه گذشته', '2026-10-22T20:30:00Z', START_OF_1_AZAR],
    ['امرداد ۱۴۰۴', '2025-07-22T20:30:00Z', '2025-08-22T20:30:00Z'],
    ['۱۴۰۴', '2025-03-20T20:30:00Z', '2026-03-20T20:30:00Z'],
    ['پارسال', '2025-03-20T20:30:00Z', '2026-03-20T20:30:00Z'],
    ['۲۲ تا ۲۵ آبان ۱۴۰۴', '2025-11-12T20:30:00Z', '2025-11-16T20:30:00Z'],
    ['از ۲۲ آبان تا ۱ آذر ۱۴۰۴', '2025-11-12T20:30:00Z', '2025-11-22T20:30:00Z'],
    ['۱۴۰۴/۸/۲۲ – ۱۴۰۴/۸/۲۲', '2025-11-12T20:30:00Z', '2025-11-13T20:30:00Z'],
    ['از سه شنبه تا امروز', '2026-11-16T20:30:00Z', '2026-11-22T20:30:00Z'],
    ['از دیروز تا امروز', '2026-11-20T20:30:00Z', '2026-11-22T20:30:00Z'],
  ]
  for (const [text, from, to] of SPANS) {
    test(`«${text}» is understood`, () => {
      const parsed = parseJalali(text, NOW)
      assert.ok(parsed.ok, JSON.stringify(parsed))
      assert.deepEqual([parsed.from, parsed.to], [at(from), at(to)])
    })
  }

  const REFUSED: readonly (readonly [string, string])[] = [
    ['۳۰ اسفند ۱۴۰۴', 'no-such-day'],
    ['۱۴۰۴/۷/۳۱', 'no-such-day'],
    ['۱۴۰۴/۱۳/۱', 'no-such-day'],
    ['۱۴۰۴/۸/۰', 'no-such-day'],
    ['۱۴۰۴/۸/۲۲ ۲۴:۰۰', 'no-such-time'],
    ['جمعه ۲۲ آبان ۱۴۰۴', 'weekday-differs'],
    ['۲۵ تا ۲۲ آبان ۱۴۰۴', 'ends-before-it-begins'],
    ['۲۲ آبان آذر', 'not-understood'],
    ['۲۲', 'not-understood'],
    ['چهار بهار', 'not-understood'],
    ['', 'not-understood'],
    ['تا', 'not-understood'],
    ['۲۲ ساعت ۱۴۰۴', 'not-understood'],
  ]
  for (const [text, reason] of REFUSED) {
    test(`«${text}» is refused: ${reason}`, () => {
      assert.deepEqual(parseJalali(text, NOW), { ok: false, reason })
    })
  }

  test('nothing that is typed throws', () => {
    const pieces = fc.constantFrom(
      ...'۱۴۰۴ / - : ۲۲ آبان تا از ساعت پیش یک شنبه سال ماه گذشته 9999 دیروز ۰'.split(' '),
    )
    const typed = fc.array(pieces, { maxLength: 8 }).map(words => words.join(' '))
    fc.assert(
      fc.property(typed, text => typeof parseJalali(text, NOW).ok === 'boolean'),
      { numRuns: 2000 },
    )
  })
})
