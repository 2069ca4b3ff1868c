import { readRelative } from './parse-relative.ts'
import { readCalendarDate } from './parse-date.ts'
import { readWords, type Word } from './parse-words.ts'
import type { ParsedDate } from './parsed-date.ts'

const LONGEST = 80

/**
 * Reads a date as a Persian reader types it; digits of three scripts, letters of any keyboard.
 * Days «۱۴۰۴/۸/۲۲», «1404-08-22», «۲۲/۸/۱۴۰۴», «۲۲ آبان ۱۴۰۴», «۲۲ آبان» (this year), «یکشنبه ۱ آذر ۱۴۰۵» (refused when it
 * was another day of the week), «دیروز», «سه‌شنبه» (the last one, today included), «سه‌شنبهٔ آینده»; a day with a time
 * «۱۴۰۵/۹/۱ ۱۴:۳۰»; months and years «آبان ۱۴۰۴», «۱۴۰۴», «ماه گذشته», «این هفته», «پارسال»; moments «۲ ساعت پیش»;
 * ranges «۲۲ تا ۲۵ آبان ۱۴۰۴», «از دیروز تا امروز», «۱۴۰۴/۱/۱ - ۱۴۰۴/۲/۳۱», both ends included. A year of two digits is the
 * one nearest to now. Throws nothing but RangeError for an invalid `now`.
 */
export function parseJalali(text: string, now: Date): ParsedDate {
  const words = text.length > LONGEST ? undefined : readWords(text)
  if (words === undefined || words.length === 0) return { ok: false, reason: 'not-understood' }
  const middle = words.findIndex(word => word.is === 'until' || word.is === 'dash')
  if (middle === -1) return readOne(words, now)
  const first = words[0]?.is === 'from' ? words.slice(1, middle) : words.slice(0, middle)
  return readRange(first, words.slice(middle + 1), now)
}

function readOne(words: readonly Word[], now: Date): ParsedDate {
  return readRelative(words, now) ?? readCalendarDate(words, now)
}

function readRange(first: readonly Word[], last: readonly Word[], now: Date): ParsedDate {
  const to = readOne(last, now)
  const from = readOne([...first, ...sharedWords(first, last)], now)
  if (!to.ok) return to
  if (!from.ok) return from
  if (from.from >= to.to) return { ok: false, reason: 'ends-before-it-begins' }
  return { ok: true, precision: 'range', from: from.from, to: to.to }
}

// «۲۲ تا ۲۵ آبان ۱۴۰۴»: the first end takes month and year from the last; «۲۲ آبان تا ۳ آذر ۱۴۰۴» only the year.
function sharedWords(first: readonly Word[], last: readonly Word[]): readonly Word[] {
  const isNumber = (word: Word | undefined) => word?.is === 'number'
  const month = last.findIndex(word => word.is === 'month')
  if (month === -1) return []
  if (first.length === 1 && isNumber(first[0])) return last.slice(month)
  const bare = first.at(-1)?.is === 'month' && isNumber(last[month + 1])
  return bare ? last.slice(month + 1, month + 2) : []
}
