// How words stand in a text, for whoever cuts one into words or looks at nothing but its spacing.
import { ZWNJ } from '../characters/signs.ts'

/** The sign that keeps two letters of one word apart: «می‌رود». For writing and looking for; `foldForComparison` takes it out. */
export const halfSpace = ZWNJ

const WORD = `[\\p{L}\\p{M}\\p{N}${ZWNJ}]+`
const WORDS = new RegExp(WORD, 'gu')
const PIECES = new RegExp(`${WORD}|\\s+|.`, 'gsu')
const LAST_WORD = new RegExp(`${WORD}$`, 'u')
const SPACING = new RegExp(`[\\s${ZWNJ}]`, 'gu')
const PERSIAN_WORD = `[\\u0621-\\u06CC${ZWNJ}]+`
const PERSIAN = new RegExp(`${PERSIAN_WORD}(?:[ \\u060C]${PERSIAN_WORD})*`, 'g')

/** The words of a text as they are written, in order: letters, marks, digits, half-spaces. «می‌رود، بس» gives «می‌رود» and «بس». */
export function wordsWritten(text: string): string[] {
  return text.match(WORDS) ?? []
}

/** The same with what is between them: words, runs of white space, single signs. Joined they give the text. */
export function piecesWritten(text: string): string[] {
  return text.match(PIECES) ?? []
}

/** The word a text ends with, as somebody is typing it; empty after a space or a sign. */
export function lastWordWritten(text: string): string {
  return LAST_WORD.exec(text)?.[0] ?? ''
}

/** The text without spaces and half-spaces: «می رود» and «می‌رود» differ by nothing else. Letters stay as they are. */
export function withoutSpacing(text: string): string {
  return text.replace(SPACING, '')
}

/** Runs of Persian words with single spaces between them, in a text of another language. UTF-16 units. */
export function persianPassages(text: string): { start: number; end: number }[] {
  return [...text.matchAll(PERSIAN)].map(({ index: start, 0: run }) => ({ start, end: start + run.length }))
}
