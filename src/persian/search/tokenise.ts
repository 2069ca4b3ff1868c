import { foldForComparison, foldWord } from '../characters/fold.ts'
import { UNSEEN_HALF_SPACES } from '../characters/signs.ts'
import { HAMZA_SEATS } from './fa.ts'

/** A run of letters of one script, or of digits, as it stands in a text. */
export interface Token {
  /** Offsets in UTF-16 units of the text that came in. */
  readonly start: number
  readonly end: number
  readonly script: 'persian' | 'other' | 'number'
  /** Persian: Persian letters with half-spaces, no marks. Others: folded. */
  readonly written: string
  /** Is there nothing but spaces, and no end of a line, between the token before and this one? */
  readonly follows: boolean
}

const HANGERS = `\\p{M}\\u0640\\u200C\\u200D${UNSEEN_HALF_SPACES}`
const PERSIAN = `(?:(?=\\p{Script=Arabic})\\p{L})(?:(?=\\p{Script=Arabic})\\p{L}|[${HANGERS}])*`
const NUMBER = `\\p{Nd}{1,3}(?:[,\\u066C]\\p{Nd}{3})+(?!\\p{Nd})|\\p{Nd}+`
const OTHER = `(?:(?!\\p{Script=Arabic})\\p{L})(?:(?!\\p{Script=Arabic})\\p{L}|\\p{M}|['\\u2019](?=[\\p{L}]))*`
const TOKEN = new RegExp(`(${PERSIAN})|(${NUMBER})|(${OTHER})`, 'gu')
/** What all of them begin with. */
const SEATED = /^(?:نا|بی|غیر)?\u200C?(?:مس|هی|جر|نش|ش)[ؤوأا]/
const SPACES = /^(?:[^\S\n]|[\u200C\u200D\u00AD\u200B\u200E\u200F])*$/
// A hamza by itself folds to nothing, and a term may not be empty.
const NOTHING_LEFT = /^[\u0621\u200C]*$/

/** «مسؤول» and «مسوول» as «مسئول». */
function withOneSeat(word: string): string {
  if (!SEATED.test(word)) return word
  return HAMZA_SEATS.reduce((written, [pattern, spelling]) => written.replace(pattern, spelling), word)
}

/** The runs of letters and digits of a text, in order. Linear; nothing is thrown away but what is no letter or digit. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  let last = 0
  for (const match of text.matchAll(TOKEN)) {
    const { 0: run, 1: persian, 2: number, index: start } = match
    const script = persian !== undefined ? 'persian' : number !== undefined ? 'number' : 'other'
    const written =
      script === 'persian'
        ? withOneSeat(foldWord(run))
        : foldForComparison(run).replace(/[^\p{L}\p{N}]/gu, '')
    const follows = tokens.length > 0 && SPACES.test(text.slice(last, start))
    if (NOTHING_LEFT.test(written)) continue
    last = start + run.length
    tokens.push({ start, end: last, script, written, follows })
  }
  return tokens
}
