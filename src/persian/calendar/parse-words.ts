import { foldForComparison } from '../characters/fold.ts'
import { MONTHS, TYPED, WEEKDAYS } from './fa.ts'

export type Unit = keyof typeof TYPED.units

/** One word of a date as it is understood. */
export type Word =
  | { is: 'number'; value: number; digits: number }
  | { is: 'date'; numbers: readonly number[] }
  | { is: 'time'; hour: number; minute: number; second: number }
  | { is: 'month'; month: number }
  | { is: 'weekday'; weekday: number }
  | { is: 'day'; days: number }
  | { is: 'unit'; unit: Unit }
  | { is: 'direction'; sign: -1 | 1 }
  | { is: 'current' | 'now' | 'this-year' | 'last-year' | 'until' | 'from' | 'dash' }

const SEPARATORS = /[\s\u060C,;\u061B()]+/u
const TIME = /^(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?$/
const DATE = /^\d{1,4}([/.-])\d{1,2}(?:\1\d{1,4})?$/
const NUMBER = /^\d{1,4}$/
const DASH = /^[-\u2013\u2014]$/

let vocabulary: ReadonlyMap<string, Word> | undefined

/** The words of a date somebody typed, or undefined when one of them is none we know. Digits and letters of any script. */
export function readWords(text: string): Word[] | undefined {
  const known = (vocabulary ??= buildVocabulary())
  const parts = joinPairs(foldForComparison(text).split(SEPARATORS), known)
  const words = parts.map(part => known.get(part) ?? readNumbers(part))
  return words.every(word => word !== undefined) ? words : undefined
}

/** A weekday and پس‌فردا are also written in two words: «سه شنبه». Empty parts are left out. */
function joinPairs(parts: readonly string[], known: ReadonlyMap<string, Word>): string[] {
  const joined: string[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (last !== undefined && known.has(last + part)) joined[joined.length - 1] = last + part
    else if (part !== '') joined.push(part)
  }
  return joined
}

function readNumbers(part: string): Word | undefined {
  if (DASH.test(part)) return { is: 'dash' }
  if (NUMBER.test(part)) return { is: 'number', value: Number(part), digits: part.length }
  if (DATE.test(part)) return { is: 'date', numbers: part.split(/[/.-]/).map(Number) }
  const time = TIME.exec(part)
  if (time === null) return undefined
  return { is: 'time', hour: Number(time[1]), minute: Number(time[2]), second: Number(time[3] ?? 0) }
}

function buildVocabulary(): ReadonlyMap<string, Word> {
  const words = new Map<string, Word>()
  const add = (spellings: readonly string[], word: Word) => {
    for (const spelling of spellings) words.set(foldForComparison(spelling).replaceAll(' ', ''), word)
  }
  const alone = (name: string) => [name, ...TYPED.monthMark.map(mark => name + mark)]
  MONTHS.forEach((name, index) => add(alone(name), { is: 'month', month: index + 1 }))
  for (const [month, names] of Object.entries(TYPED.months)) add(names, { is: 'month', month: Number(month) })
  WEEKDAYS.forEach((name, weekday) => add([name], { is: 'weekday', weekday }))
  for (const [days, names] of Object.entries(TYPED.days)) add(names, { is: 'day', days: Number(days) })
  for (const unit of UNITS) add(TYPED.units[unit], { is: 'unit', unit })
  add(TYPED.past, { is: 'direction', sign: -1 })
  add(TYPED.ahead, { is: 'direction', sign: 1 })
  add(TYPED.one, { is: 'number', value: 1, digits: 1 })
  add(TYPED.current, { is: 'current' })
  add(TYPED.now, { is: 'now' })
  add(TYPED.thisYear, { is: 'this-year' })
  add(TYPED.lastYear, { is: 'last-year' })
  add(TYPED.until, { is: 'until' })
  add(TYPED.from, { is: 'from' })
  return words
}

const UNITS: readonly Unit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year']
