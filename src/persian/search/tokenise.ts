import { foldForComparison, foldLetters } from '../characters/fold.ts'
import { UNSEEN_HALF_SPACES, ZWNJ } from '../characters/signs.ts'

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
const SPACES = /^(?:[^\S\n]|[\u200C\u200D\u00AD\u200B\u200E\u200F])*$/
const HALF_SPACE = new RegExp(`[${ZWNJ}${UNSEEN_HALF_SPACES}]+`, 'g')
const HEH_WITH_HAMZA = /[\u06C0\u06C2]/g
// Marks, tatweel, and the spaces that some presentation forms unfold into.
const NO_LETTERS = /(?:[^\p{L}\u200C]|\u0640)+/gu
const EDGES = new RegExp(`^${ZWNJ}|${ZWNJ}$`, 'g')
const EZAFE = new RegExp(`\u0647${ZWNJ}\u06CC$`)
// A hamza by itself folds to nothing, and a term may not be empty.
const NOTHING_LEFT = /^[\u0621\u200C]*$/
const OLD_FORMS = /[\uFB50-\uFDFF\uFE70-\uFEFC]/

/** The runs of letters and digits of a text, in order. Linear; nothing is thrown away but what is no letter or digit. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  let last = 0
  for (const match of text.matchAll(TOKEN)) {
    const { 0: run, 1: persian, 2: number, index: start } = match
    const script = persian !== undefined ? 'persian' : number !== undefined ? 'number' : 'other'
    const written =
      script === 'persian' ? plainPersian(run) : foldForComparison(run).replace(/[^\p{L}\p{N}]/gu, '')
    const follows = tokens.length > 0 && SPACES.test(text.slice(last, start))
    if (NOTHING_LEFT.test(written)) continue
    last = start + run.length
    tokens.push({ start, end: last, script, written, follows })
  }
  return tokens
}

/** Persian letters and half-spaces only; the ezafe after ه falls off. «خانۀ» and «خانه‌ی» are «خانه». */
function plainPersian(run: string): string {
  const known = OLD_FORMS.test(run) ? run.normalize('NFKC') : run.normalize('NFC')
  const spaced = known.replace(HEH_WITH_HAMZA, '\u0647').replace(HALF_SPACE, ZWNJ)
  const bare = foldLetters(spaced.replace(NO_LETTERS, '').replace(HALF_SPACE, ZWNJ))
  return bare.replace(EDGES, '').replace(EZAFE, '\u0647')
}
