import { ZWNJ } from '../characters/signs.ts'
import { ENDINGS, HEH, INDEFINITE, NEVER_ALONE, PLURALS, VERB_BEGINNINGS } from './fa.ts'
import { isOneForm } from './read-word.ts'
import { tokenise, type Token } from './tokenise.ts'

/** A word as search counts them: endings and verb beginnings that were written apart belong to it. */
export type Word = Token

/** The words of a text. «کتاب ها» is one word, written «کتاب‌ها»; «خانه ی» is «خانه»; so is «می روند» one. */
export function readWords(text: string): Word[] {
  const words: Word[] = []
  for (const token of tokenise(text)) {
    const before = words.at(-1)
    const whole = before !== undefined && token.follows ? together(before, token) : undefined
    if (whole === undefined) words.push(token)
    else words[words.length - 1] = whole
  }
  return words
}

function together(word: Word, token: Token): Word | undefined {
  if (token.script !== 'persian') return undefined
  const { written } = token
  if (word.script === 'other') return PLURALS.includes(written) ? { ...word, end: token.end } : undefined
  if (word.script !== 'persian') return undefined
  if (written === INDEFINITE && word.written.endsWith(HEH)) return { ...word, end: token.end }
  if (!belongs(word.written, written)) return undefined
  return { ...word, end: token.end, written: word.written + ZWNJ + written }
}

function belongs(first: string, second: string): boolean {
  if (PLURALS.includes(second) || NEVER_ALONE.includes(second)) return true
  return (ENDINGS.includes(second) || VERB_BEGINNINGS.includes(first)) && isOneForm(first, second)
}
