// Builds src/persian/lexicon/lexicon.bin from the installed dictionary-fa (Lilak, Apache-2.0) and our own list of
// frequent words: `node --import tsx tools/build-lexicon.ts`. The header holds the hash of its sources, so a test sees
// when the built file is out of date. The layout of the file is told in src/persian/lexicon/lexicon-file.ts.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { LEXICON_MAGIC } from '../src/persian/lexicon/lexicon-file.ts'
import { VerbForms } from '../src/persian/lexicon/verb-forms.ts'

const ZWNJ = '\u200C'
const here = dirname(fileURLToPath(import.meta.url))
const folder = join(here, '../src/persian/lexicon')
const dictionary = join(here, '../node_modules/dictionary-fa')
const PREVERBS = /^(بر|باز|در|فرو|وا|ور|سر|دربر|فرا|بار)(?=ن?می\u200C)/

/** Flags of plurals, ی and comparatives; possessives and «is» after a compound are too easily a verb's endings. */
const NOUN_FLAGS = new Set('sg sh si sd se sf sl sj sk sm sn su st sv'.split(' '))
const REAL_WORDS = [
  'تنها',
  'تنهایی',
  'سربها',
  'علیها',
  'منتها',
  'پابها',
  'مشتر',
  'دفتر',
  'دختر',
  'بستر',
  'استر',
  'کمتر',
  'بیشتر',
]
/** Comparatives take them too, which the affix file forgets: «بزرگ‌ترینشان». */
const POSSESSIVES = ['م', 'ت', 'ش', 'مان', 'تان', 'شان']
const JOINED_VERBS = ['میروند', 'میگوید', 'میگویی', 'میتاخت']

export interface LexiconSources {
  dic: string
  aff: string
  frequent: string
}

/** The three texts the lexicon is made of, read from the installed dictionary and from our own list. */
export function readSources(): LexiconSources {
  return {
    dic: readFileSync(join(dictionary, 'index.dic'), 'utf8'),
    aff: readFileSync(join(dictionary, 'index.aff'), 'utf8'),
    frequent: readFileSync(join(folder, 'frequent-words.txt'), 'utf8'),
  }
}

/** Header (magic and the sources' SHA-256) followed by the brotli-compressed table. */
export function buildLexicon(sources: LexiconSources): Buffer {
  const table = lexiconTable(sources)
  const packed = brotliCompressSync(Buffer.from(table, 'utf8'), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  })
  return Buffer.concat([Buffer.from(LEXICON_MAGIC, 'latin1'), sourcesHash(sources), packed])
}

/** SHA-256 over the three sources, in a fixed order. */
export function sourcesHash(sources: LexiconSources): Buffer {
  const hash = createHash('sha256')
  for (const text of [sources.dic, sources.aff, sources.frequent]) hash.update(text).update('\0')
  return hash.digest()
}

function lexiconTable(sources: LexiconSources): string {
  const frequent = readFrequent(sources.frequent)
  const entries = withoutSlips(readEntries(sources.dic), frequent)
  const classes = withCompoundEndings(withFrequent(entries, frequent))
  const verbs = readVerbStems(classes)
  const forms = new VerbForms(verbs.past, verbs.present)
  const groups = new Map<string, string[]>()
  for (const [word, flags] of classes) {
    if (
      (flags === '' || word.includes(ZWNJ)) &&
      (isArchaic(word) || forms.analyse(word.replaceAll(ZWNJ, '')).length > 0)
    )
      continue
    const group = groups.get(flags) ?? []
    group.push(word)
    groups.set(flags, group)
  }
  return [
    ['past', ...verbs.past].join('\n'),
    ['present', ...verbs.present].join('\n'),
    ['endings', ...readEndings(sources.aff)].join('\n'),
    ['frequent', ...frequent].join('\n'),
    ...[...groups].sort(byFirst).map(([flags, words]) => [`=${flags}`, ...words.sort()].join('\n')),
  ].join('\n\n')
}

/** Word to its affix flags, sorted and joined. A word listed twice takes the flags of both. */
function readEntries(dic: string): Map<string, string> {
  const classes = new Map<string, Set<string>>()
  for (const line of dic.split('\n').slice(1)) {
    const [word = '', flags = ''] = line.trim().split('/')
    if (word === '' || word.length > 30) continue
    const all = classes.get(word) ?? new Set<string>()
    for (const flag of flags.match(/../gu) ?? []) if (flag !== '!!') all.add(flag)
    classes.set(word, all)
  }
  return new Map([...classes].map(([word, flags]) => [word, [...flags].sort().join(' ')]))
}

/**
 * The dictionary lists some forms that its own endings would write with a half-space («شخصیتها», «سریعتر», «میگوید»):
 * slips, unless they are words of their own, which our list of frequent words knows («تنها», «بهتر», «میرم» is neither).
 */
function withoutSlips(classes: Map<string, string>, frequent: readonly string[]): Map<string, string> {
  const kept = new Set([...frequent.flatMap(line => line.split(' ')), ...REAL_WORDS])
  for (const word of [...classes.keys()]) {
    if (kept.has(word)) continue
    const [, stem = '', ending = ''] = /^(.{2,}?)(ها|های|هایی|تر|ترین)$/u.exec(word) ?? []
    const flags = classes.get(stem) ?? ''
    if (ending !== '' && flags.includes(ending.startsWith('ه') ? 'sg' : 'su')) classes.delete(word)
  }
  for (const slip of JOINED_VERBS) classes.delete(slip)
  return classes
}

/** Words of our own list that the dictionary lacks take the endings of their last part: «سرمایه‌داری» those of «داری». */
function withFrequent(classes: Map<string, string>, frequent: readonly string[]): Map<string, string> {
  for (const line of frequent) {
    if (line.startsWith('v')) continue
    for (const word of line.split(' ').slice(1)) {
      if (classes.has(word) || !word.includes(ZWNJ)) continue
      classes.set(word, flagsOfCompound(word, classes))
    }
  }
  return classes
}

/** The dictionary gives most compounds no endings; they take those of their last part, or those their last letter asks for. */
function withCompoundEndings(classes: Map<string, string>): Map<string, string> {
  for (const [word, flags] of classes) {
    const isCompound =
      flags === '' &&
      word.includes(ZWNJ) &&
      !/می\u200C/u.test(word) &&
      !/\u200C(?:ام|ای|ایم|اید|اند|است)$/u.test(word)
    if (isCompound) classes.set(word, flagsOfCompound(word, classes))
    // «دندانپزشک» takes the endings of «دندان‌پزشک».
    const joined = word.replaceAll(ZWNJ, '')
    if (joined !== word && classes.get(joined) === '') classes.set(joined, classes.get(word) ?? '')
  }
  return classes
}

function flagsOfCompound(word: string, classes: ReadonlyMap<string, string>): string {
  const last = classes.get(word.slice(word.lastIndexOf(ZWNJ) + 1)) ?? ''
  const known = last
    .split(' ')
    .filter(flag => NOUN_FLAGS.has(flag))
    .join(' ')
  if (known !== '') return known
  if (word.endsWith('ه')) return 'sc sg sh si sk sm'
  if (/[اوی]$/u.test(word)) return word.endsWith('ی') ? 'sg sh si sm' : 'sd se sf sn sv'
  return /[دذرزژآ]$/u.test(word) ? 'sd se sf sl' : 'sg sh si sl'
}

/** «همی» with a verb is found in poems a thousand years old; a newsroom has no use for its 17,000 forms. */
function isArchaic(word: string): boolean {
  return new RegExp(`همی${ZWNJ}`).test(word)
}

function readVerbStems(classes: ReadonlyMap<string, string>): { past: string[]; present: string[] } {
  const bodies = new Set<string>()
  for (const word of classes.keys()) {
    const plain = word.replace(PREVERBS, '')
    if (plain.startsWith(`می${ZWNJ}`)) bodies.add(plain.slice(3))
  }
  const complete = (stem: string) =>
    bodies.has(`${stem}م`) && bodies.has(`${stem}ند`) && bodies.has(`${stem}یم`)
  const past = [...bodies].filter(body => complete(body) && !body.endsWith('ه'))
  const stems = [...bodies].filter(body => body.endsWith('م')).map(body => body.slice(0, -1))
  const present = stems.filter(stem => complete(stem) && bodies.has(`${stem}د`))
  return { past: past.sort(), present: present.sort() }
}

/** Lines of «flag ending ending …»; an ending that takes further endings (‌تر, ‌ترین, ان) is written out with them. */
function readEndings(aff: string): string[] {
  const rules = new Map<string, { ending: string; next: string[] }[]>()
  for (const match of aff.matchAll(/^[SP]FX (\w\w) +0 +(\S+?)(?:\/(\S+))? +\.$/gmu)) {
    const [, flag = '', ending = '', next = ''] = match
    const list = rules.get(flag) ?? []
    list.push({ ending, next: next.match(/../gu) ?? [] })
    rules.set(flag, list)
  }
  const expand = (flag: string): string[] =>
    (rules.get(flag) ?? []).flatMap(({ ending, next }) => [
      ending,
      ...(/تر(?:ین)?$/u.test(ending) ? POSSESSIVES.map(possessive => ending + possessive) : []),
      ...next.flatMap(more => expand(more).map(rest => ending + rest)),
    ])
  return [...rules.keys()].sort().map(flag => [flag, ...new Set(expand(flag))].join(' '))
}

/** «rank word word …» lines (v before the rank: stems of verbs) of frequent-words.txt without its notes. */
function readFrequent(text: string): string[] {
  return text.split('\n').filter(line => /^v?[1-9] /.test(line))
}

function byFirst(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const built = buildLexicon(readSources())
  writeFileSync(join(folder, 'lexicon.bin'), built)
  const notice = readFileSync(join(dictionary, 'license'), 'utf8')
  writeFileSync(
    join(folder, 'NOTICE-dictionary-fa.txt'),
    `lexicon.bin is made from the npm package dictionary-fa.\n\n${notice}`,
  )
  process.stdout.write(`lexicon.bin: ${built.length} bytes\n`)
}
