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
  /** What of the engine serves instead. */
  instead?: string
}

// A letter may stand as itself, as an escape or as a number; whoever compares texts by hand names one of these.
const arabicLetter = String.raw`(?:[\u064A\u0643\u0649]|(?:\\u|0x)0?6(?:4[Aa]|43|49)\b)`
const persianLetter = String.raw`(?:[\u06CC\u06A9]|(?:\\u|0x)0?6(?:[Cc][Cc]|[Aa]9)\b)`
const letter = String.raw`\p{Script=Arabic}`
// Between two letters it spells a word; anywhere else it is a rule about half-spaces.
const halfSpaceByItself = String.raw`(?:(?<!${letter})\\u200[Cc]|\\u200[Cc](?!${letter}))|\\u\{200[Cc]\}|0x200[Cc]|\b8204\b|&zwnj;`

const unfolding: Trace = {
  pattern: /\.normalize\(\s*(?:\)|['"`]NF)/g,
  what: 'unfolding of forms and accents',
}

/** Outside the engine nothing of folding has a place. */
const outside: readonly Trace[] = [
  { pattern: new RegExp(arabicLetter, 'g'), what: 'a letter of an Arabic keyboard' },
  { pattern: /\u0640|(?:\\u|0x)0?640\b/g, what: 'tatweel' },
  { pattern: /(?:\\u|0x)0?6(?:4[Bb]|5[0-35-9A-Fa-f]|70)\b|\\u\{?064[Bb]/g, what: 'vowel signs' },
  { pattern: /(?:\\u|0x)0?6(?:54|[Cc]0|2[2-6])\b/g, what: 'a hamza' },
  {
    pattern:
      /(?:\\u|0x)0?6(?:[Ff]0|60)\b|\u06F0\u06F1\u06F2|\u0660\u0661\u0662|[\u06F0\u0660]-[\u06F9\u0669]|\b(?:1776|1632)\b/g,
    what: 'digits',
  },
  unfolding,
  { pattern: /\bunaccent\s*\(/gi, what: 'folding in SQL' },
  {
    pattern: new RegExp(halfSpaceByItself, 'gu'),
    what: 'a half-space by itself',
    instead: 'halfSpace, wordsWritten, piecesWritten, lastWordWritten, withoutSpacing',
  },
  {
    pattern: new RegExp(String.raw`\.replace(?:All)?\(\s*(?:halfSpace\b|['"\u0060/][(\[]*${letter})`, 'gu'),
    what: 'letters or half-spaces replaced by hand',
  },
  {
    pattern: /\.localeCompare\(|\bIntl\.Collator\b/g,
    what: 'an order of its own',
    instead: 'comparePersian, sortKey',
  },
]

/** Where no rule of the engine can serve, and why. */
const exceptions: readonly { path: string; what: string; because: string }[] = [
  {
    path: 'src/people/password/password.ts',
    what: 'unfolding of forms and accents',
    because: 'a password is checked as it was typed (RFC 8265: NFC); canonicalise would take signs out of it',
  },
  {
    path: 'src/persian/repair/character-rules.ts',
    what: 'unfolding of forms and accents',
    because: 'repairs what is shown, form by form, and compares nothing',
  },
  {
    path: 'src/persian/repair/house-style.ts',
    what: 'the ezafe of ه',
    because: 'writes the ezafe as the house wants it, and compares nothing',
  },
  ...['tatweel', 'vowel signs', 'a half-space by itself'].map(what => ({
    path: 'bench/hostile-texts.ts',
    what,
    because: 'makes the texts that canonicalise is measured on',
  })),
  ...['bench/persian-engine.ts', 'bench/editor.ts'].map(path => ({
    path,
    what: 'letters or half-spaces replaced by hand',
    because: 'makes the damage that repair is measured on',
  })),
]

/** Inside it only `characters` makes one letter of another. */
const inside: readonly Trace[] = [
  {
    pattern: new RegExp(`${arabicLetter}.{0,24}?(?:['"\`/\\]]|g,).{0,12}?${persianLetter}`, 'g'),
    what: 'a letter of an Arabic keyboard made Persian',
  },
  unfolding,
  {
    // ۀ and ۂ, or ه with a half-space and ی at the end of a pattern.
    pattern: /\\u06[Cc][02]|(?:\\u0647|ه)(?:\$\{ZWNJ\}|\\u200[Cc])(?:\\u06[Cc]{2}|ی)\$/g,
    what: 'the ezafe of ه',
    instead: 'foldWord, foldForComparison',
  },
  { pattern: /fromCharCode\([^)]*[-+]\s*0x0?6(?:[Ff]0|60)/g, what: 'digits made of other digits' },
]

export const foldingLivesOnce: Rule = {
  name: 'letters and digits are folded in src/persian/characters and nowhere else',
  reason: 'two ways to compare words part ways, and one of them lets a blocked word or a double through',
  find: files =>
    files
      .filter(({ path }) => code.test(path) && places.test(path) && !path.startsWith(home) && !isTest(path))
      .flatMap(file => [
        ...tracesIn(file, file.path.startsWith(engine) ? inside : outside),
        ...needlessExceptions(file),
      ]),
}

const usually = 'foldForComparison, foldLetters, toLatinDigits or canonicalise'

/** A line that shows several traces is named once, by the first of the list. */
function tracesIn(file: SourceFile, traces: readonly Trace[]): Finding[] {
  const found = new Map<number, Finding>()
  for (const { pattern, what, instead = usually } of traces) {
    if (exceptionsOf(file).some(exception => exception.what === what)) continue
    for (const { index } of file.text.matchAll(pattern)) {
      const line = lineAt(file.text, index)
      const message = `${what}: use ${instead} of src/persian`
      if (!found.has(line)) found.set(line, { path: file.path, line, message })
    }
  }
  return [...found.values()]
}

function needlessExceptions(file: SourceFile): Finding[] {
  return exceptionsOf(file)
    .filter(
      ({ what }) =>
        ![...outside, ...inside].some(trace => trace.what === what && file.text.search(trace.pattern) >= 0),
    )
    .map(({ what }) => ({ path: file.path, line: 1, message: `has no ${what}: take the exception away` }))
}

const exceptionsOf = ({ path }: SourceFile) => exceptions.filter(exception => exception.path === path)
