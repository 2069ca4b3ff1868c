import { maskSign } from './mask-sign.ts'

/** A number in a text, by its place in UTF-16 units. */
export interface NumberPlace {
  start: number
  end: number
}

// Seven to nineteen digits of any script: telephones, bank cards, national codes. A date or an amount with separators of
// thousands is none.
const number = /(?<![\p{L}\p{Nd}])\+?\p{Nd}(?:[\s.()\u2013-]{0,2}\p{Nd}){6,18}(?!\p{Nd})/gu

/** The numbers in a text by which somebody could be reached or charged: the only passages that can be masked. */
export const numbersIn = (text: string): NumberPlace[] =>
  [...text.matchAll(number)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }))

/** The text with some of its numbers masked; places in any order. */
export function maskedText(text: string, places: readonly NumberPlace[]): string {
  const inOrder = places.toSorted((one, other) => one.start - other.start)
  const pieces = inOrder.map(
    ({ start }, index) => `${text.slice(inOrder[index - 1]?.end ?? 0, start)}${maskSign}`,
  )
  return `${pieces.join('')}${text.slice(inOrder.at(-1)?.end ?? 0)}`
}
