import { canonicalise } from '../../persian/index.ts'

/** A line of a page or of a pasted text: its words, and which of the given lines it was. */
export interface PageLine {
  text: string
  at: number
}

/** The lines that say something, each through the canonicaliser and without doubled spaces. */
export function linesOf(texts: readonly string[]): PageLine[] {
  return texts.map((text, at) => ({ text: cleaned(text), at })).filter(({ text }) => text !== '')
}

export const textOf = (line: PageLine | undefined): string => line?.text ?? ''

function cleaned(text: string): string {
  const clean = canonicalise(text.replaceAll('\0', ''), 'body')
  return clean.ok ? clean.text.replace(/[\s\u00A0]+/g, ' ').trim() : ''
}
