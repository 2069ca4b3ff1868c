import type { Finding, Rule } from './rule.ts'
import { isTest, lineAt } from './source-files.ts'
import type { SourceFile } from './source-files.ts'

const home = 'src/persian/characters/'
const engine = 'src/persian/'
const code = /\.(?:tsx?|js|mjs|cjs|sql)$/
const places = /^(?:src|bench|bin|migrations)\//

interface Trace {
  pattern: RegExp
  what: string
}

// A letter may stand as itself, as an escape or as a number; whoever compares texts by hand names one of these.
const arabicLetter = String.raw`(?:[\u064A\u0643\u0649]|(?:\\u|0x)0?6(?:4[Aa]|43|49)\b)`
const persianLetter = String.raw`(?:[\u06CC\u06A9]|(?:\\u|0x)0?6(?:[Cc][Cc]|[Aa]9)\b)`

/** Outside the engine nothing of folding has a place. */
const outside: readonly Trace[] = [
  { pattern: new RegExp(arabicLetter, 'g'), what: 'a letter of an Arabic keyboard' },
  { pattern: /\u0640|(?:\\u|0x)0?640\b/g, what: 'tatweel' },
  { pattern: /(?:\\u|0x)0?6(?:4[Bb]|5[0-9A-Fa-f]|70)\b|\\u\{?064[Bb]/g, what: 'vowel signs' },
  { pattern: /(?:\\u|0x)0?6(?:[Ff]0|60)\b|\u06F0\u06F1\u06F2|\u0660\u0661\u0662/g, what: 'digits' },
  { pattern: /normalize\(\s*['"`]NF(?:K[CD]|D)/g, what: 'unfolding of forms and accents' },
  { pattern: /\bunaccent\s*\(/gi, what: 'folding in SQL' },
]

/** Inside it only `characters` makes one letter of another. */
const inside: readonly Trace[] = [
  {
    pattern: new RegExp(`${arabicLetter}.{0,24}?(?:['"\`/\\]]|g,).{0,12}?${persianLetter}`, 'g'),
    what: 'a letter of an Arabic keyboard made Persian',
  },
  { pattern: /fromCharCode\([^)]*[-+]\s*0x0?6(?:[Ff]0|60)/g, what: 'digits made of other digits' },
]

export const foldingLivesOnce: Rule = {
  name: 'letters and digits are folded in src/persian/characters and nowhere else',
  reason: 'two ways to compare words part ways, and one of them lets a blocked word or a double through',
  find: files =>
    files
      .filter(({ path }) => code.test(path) && places.test(path) && !path.startsWith(home) && !isTest(path))
      .flatMap(file => tracesIn(file, file.path.startsWith(engine) ? inside : outside)),
}

function tracesIn(file: SourceFile, traces: readonly Trace[]): Finding[] {
  return traces.flatMap(({ pattern, what }) =>
    [...file.text.matchAll(pattern)].map(({ index }) => ({
      path: file.path,
      line: lineAt(file.text, index),
      message: `${what}: use foldForComparison, foldLetters, toLatinDigits or canonicalise of src/persian`,
    })),
  )
}
