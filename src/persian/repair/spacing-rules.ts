// Spaces and punctuation of Persian prose.
import type { TextRule } from './text-rule.ts'

const LETTER = '[\\u0621-\\u064A\\u0654\\u066E-\\u06D3]'
const WORD = '[\\p{L}\\p{M}\\p{N}»\\)\\]]'

/** Is there anything these rules could change? */
export const SUSPECT_SPACING =
  / {2}|\u00A0| [،؛:.؟!»)\]]|[«([] |[،؛:.؟!»)\]][\u0621-\u06D3«(]|[\u0621-\u06D3][«([]|[,;?]/u

export const spacingRules: readonly TextRule[] = [
  {
    name: 'spacing.no-break',
    tier: 'auto',
    pattern: new RegExp(`(?<=${LETTER})\\u00A0(?=${LETTER})`, 'gu'),
    replace: () => ' ',
  },
  { name: 'spacing.double', tier: 'auto', pattern: /(?<=\S)[ \u00A0]{2,}(?=\S)/gu, replace: () => ' ' },
  {
    name: 'spacing.latin-mark',
    tier: 'auto',
    pattern: new RegExp(`(?<=${LETTER}[»)]? ?)[,;?](?=\\s|$)`, 'gu'),
    replace: ([mark]) => ({ ',': '،', ';': '؛', '?': '؟' })[mark],
  },
  {
    name: 'spacing.before-mark',
    tier: 'auto',
    pattern: new RegExp(`(?<=${WORD}) +(?=[،؛؟](?!\\S*[،؛؟])|[:.!](?:\\s|$)|[»\\]](?:[\\s،؛.:؟!]|$))`, 'gu'),
    replace: () => '',
  },
  { name: 'spacing.in-quotes', tier: 'auto', pattern: /(?<=«) +(?=\S)/gu, replace: () => '' },
  {
    name: 'spacing.after-mark',
    tier: 'auto',
    pattern: new RegExp(`(?<=${LETTER}{2}[»)]?[،؛؟])(?=${LETTER}{2}|«)`, 'gu'),
    replace: () => ' ',
  },
  {
    name: 'spacing.after-stop',
    tier: 'suggest',
    pattern: new RegExp(`(?<=${LETTER}{2}[»)]?[.:!])(?=${LETTER}{2}|«)`, 'gu'),
    replace: () => ' ',
  },
  {
    name: 'spacing.around-quotes',
    tier: 'auto',
    pattern: new RegExp(`(?<=${LETTER})(?=«)|(?<=»)(?=${LETTER})`, 'gu'),
    replace: () => ' ',
  },
  {
    name: 'spacing.around-brackets',
    tier: 'suggest',
    pattern: new RegExp(`(?<=${LETTER}{2})(?=\\(${LETTER}{2})|(?<=${LETTER}{2}\\))(?=${LETTER}{2})`, 'gu'),
    replace: () => ' ',
  },
]
