// Exports `keyMash`: made-up typing that is no language, on Persian, Arabic and Latin keyboards.
import { type Chance } from './seeded.ts'

const keyboards: Readonly<Record<Keyboard, readonly (readonly string[])[]>> = {
  arabic: [
    ['ضصثقفغعهخحجچ', 'شسیبلاتنمکگ', 'ظطزرذدپو'],
    ['ضصثقفغعهخحجد', 'شسيبلاتنمكط', 'ئءؤرىةوزظ'],
  ],
  latin: [['qwertyuiop', 'asdfghjkl', 'zxcvbnm']],
}
const alphabets = { arabic: 'ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی', latin: 'abcdefghijklmnopqrstuvwxyz' } as const

export type Keyboard = 'arabic' | 'latin'

/** One to six runs of keys struck without meaning: along a row, all over the board, one key or one pair again and again. */
export function keyMash(keyboard: Keyboard, chance: Chance): string {
  const runs = chance.maybe(0.5) ? 1 : 1 + chance.below(6)
  return Array.from({ length: runs }, () => run(keyboard, chance)).join(' ')
}

function run(keyboard: Keyboard, chance: Chance): string {
  const style = chance.next()
  const length = 3 + chance.below(chance.maybe(0.3) ? 22 : 9)
  if (style < 0.4) return alongRows(keyboard, length, chance)
  if (style < 0.62) return nearKeys(keyboard, length, chance)
  if (style < 0.82) return anyKeys(keyboard, length, chance)
  return again(keyboard, length, chance)
}

function alongRows(keyboard: Keyboard, length: number, chance: Chance): string {
  const rows = chance.pick(keyboards[keyboard])
  let typed = ''
  while (typed.length < length) {
    const row = chance.maybe(0.7) ? (rows[1] ?? '') : chance.pick(rows)
    const start = chance.below(row.length)
    const keys = row.slice(start, start + 2 + chance.below(6))
    typed += chance.maybe(0.8) ? keys : [...keys].reverse().join('')
  }
  return typed.slice(0, length)
}

function nearKeys(keyboard: Keyboard, length: number, chance: Chance): string {
  const row = chance.pick(chance.pick(keyboards[keyboard]))
  const centre = chance.below(row.length)
  return Array.from(
    { length },
    () => row[Math.max(0, Math.min(row.length - 1, centre - 3 + chance.below(7)))],
  ).join('')
}

function anyKeys(keyboard: Keyboard, length: number, chance: Chance): string {
  const keys = chance.maybe(0.5) ? alphabets[keyboard] : chance.pick(keyboards[keyboard]).join('')
  return Array.from({ length }, () => keys[chance.below(keys.length)]).join('')
}

function again(keyboard: Keyboard, length: number, chance: Chance): string {
  const piece = anyKeys(keyboard, 1 + chance.below(3), chance)
  return piece.repeat(length).slice(0, Math.max(4, length))
}
