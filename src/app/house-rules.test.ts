import assert from 'node:assert/strict'
import { test } from 'node:test'
import { houseRules } from '../../tools/gate/house-rules.ts'
import { describeFindings } from '../../tools/gate/rule.ts'
import { readSourceFiles } from '../../tools/gate/source-files.ts'
import type { SourceFile } from '../../tools/gate/source-files.ts'

const project = readSourceFiles()

for (const rule of houseRules) {
  test(`Peyk keeps: ${rule.name}`, () => {
    const findings = rule.find(project)
    assert.equal(findings.length, 0, describeFindings(rule, findings))
  })
}

interface Example {
  rule: string
  because: string
  bad: readonly SourceFile[]
}

const file = (path: string, text: string): SourceFile => ({ path, text })
const catalogue = (text: string) => [file('src/site/fa.ts', `export const fa = { line: '${text}' }`)]
const fence = '```'

// Each rule is shown what it is there to refuse, so that a rule that sees nothing is noticed.
const examples: readonly Example[] = [
  {
    rule: 'no direction marks or other invisible characters stand in a source',
    because: 'an override makes a line read backwards',
    bad: [file('src/people/actor.ts', `const right = 'a\u202Eb'`)],
  },
  {
    rule: 'in code a half-space is written \\u200C, in catalogues and tables as itself',
    because: 'a test hides one between two letters',
    bad: [file('src/site/story-page.test.ts', `const word = 'می\u200Cشود'`)],
  },
  {
    rule: 'what people write is counted in graphemes, with a ceiling in bytes, and in one place',
    because: 'a contract counts units',
    bad: [file('src/network/contracts.ts', `const note = z.string().min(1).max(1000)`)],
  },
  {
    rule: 'what people write is counted in graphemes, with a ceiling in bytes, and in one place',
    because: 'a field cuts what is typed',
    bad: [file('src/admin/editor/caption.tsx', `<input maxLength={300} />`)],
  },
  {
    rule: 'Persian text is written with Persian letters and digits',
    because: 'an Arabic yeh',
    bad: catalogue('خبرگزار\u064A'),
  },
  {
    rule: 'Persian text is written with Persian letters and digits',
    because: 'an Arabic kaf in a document',
    bad: [file('docs/glossary.md', 'پی\u0643')],
  },
  {
    rule: 'Persian text is written with Persian letters and digits',
    because: 'an Arabic digit',
    bad: catalogue('\u0663 دیدگاه'),
  },
  {
    rule: 'a number is written with one kind of digits',
    because: 'half of a year',
    bad: catalogue('\u06F1\u06F40\u06F5'),
  },
  {
    rule: 'letters and digits are folded in src/persian/characters and nowhere else',
    because: 'a copy with escapes',
    bad: [file('src/comments/same-word.ts', String.raw`text.replace(/\u064A/g, '\u06CC')`)],
  },
  {
    rule: 'letters and digits are folded in src/persian/characters and nowhere else',
    because: 'a copy with the letters themselves',
    bad: [file('src/readers/key.ts', "text.replaceAll('\u0643', 'ک')")],
  },
  {
    rule: 'letters and digits are folded in src/persian/characters and nowhere else',
    because: 'digits of its own',
    bad: [file('src/site/digits.ts', "const digits = '۰۱۲۳۴۵۶۷۸۹'")],
  },
  {
    rule: 'letters and digits are folded in src/persian/characters and nowhere else',
    because: 'accents of its own',
    bad: [file('src/newsroom/slug-key.ts', "text.normalize('NFKD').toLowerCase()")],
  },
  {
    rule: 'letters and digits are folded in src/persian/characters and nowhere else',
    because: 'a copy in SQL',
    bad: [file('migrations/0099-search.sql', 'create index on stories (unaccent(title))')],
  },
  {
    rule: 'letters and digits are folded in src/persian/characters and nowhere else',
    because: 'a second table within the engine',
    bad: [file('src/persian/search/letters.ts', "const same = { '\u064A': 'ی' }")],
  },
  {
    rule: 'letters and digits are folded in src/persian/characters and nowhere else',
    because: 'half-spaces taken out by its own',
    bad: [file('src/newsroom/bare.ts', String.raw`text.replaceAll(/[\s\u200C]/g, '')`)],
  },
  {
    rule: 'letters and digits are folded in src/persian/characters and nowhere else',
    because: 'half-spaces taken out by the name of the engine',
    bad: [file('src/newsroom/bare.ts', `text.replaceAll(halfSpace, '')`)],
  },
  {
    rule: 'letters and digits are folded in src/persian/characters and nowhere else',
    because: 'a hamza of its own',
    bad: [file('src/readers/key.ts', String.raw`text.replace(/\u06C0/g, heh)`)],
  },
  {
    rule: 'letters and digits are folded in src/persian/characters and nowhere else',
    because: 'seats of the hamza of its own',
    bad: [file('src/readers/key.ts', `text.replace(/[أإ]/g, alef)`)],
  },
  {
    rule: 'letters and digits are folded in src/persian/characters and nowhere else',
    because: 'digits by a range',
    bad: [file('src/site/digits.ts', `text.replace(/[۰-۹]/g, latin)`)],
  },
  {
    rule: 'letters and digits are folded in src/persian/characters and nowhere else',
    because: 'digits by arithmetic',
    bad: [file('src/site/digits.ts', `String.fromCharCode(unit - 1776)`)],
  },
  {
    rule: 'letters and digits are folded in src/persian/characters and nowhere else',
    because: 'composing of its own',
    bad: [file('src/network/clean.ts', `text.normalize('NFC')`)],
  },
  {
    rule: 'letters and digits are folded in src/persian/characters and nowhere else',
    because: 'an order of its own',
    bad: [file('src/site/order.ts', `names.sort((one, other) => one.localeCompare(other, 'fa'))`)],
  },
  { rule: 'Persian on screen keeps its half-spaces', because: 'of می', bad: catalogue('منتشر می شود') },
  {
    rule: 'Persian on screen keeps its half-spaces',
    because: 'of می, glued',
    bad: catalogue('منتشر نمیشود'),
  },
  { rule: 'Persian on screen keeps its half-spaces', because: 'of plurals', bad: catalogue('تازه ترین') },
  { rule: 'Persian on screen keeps its half-spaces', because: 'of ها and ی', bad: catalogue('خبرها ی روز') },
  { rule: 'Persian on screen keeps its half-spaces', because: 'of the hamza', bad: catalogue('خانه ی کتاب') },
  {
    rule: 'Persian on screen keeps its half-spaces',
    because: 'in a table of sample stories',
    bad: [file('src/app/sample/stories.ts', `// A table of data.\nconst lead = 'دیدگاه ها'`)],
  },
  {
    rule: 'Persian words stand in fa.ts, in tables or in tests',
    because: 'a page speaks by itself',
    bad: [file('src/site/story-page.tsx', `export const Title = () => <h1>خبر</h1>`)],
  },
  {
    rule: 'Persian words stand in fa.ts, in tables or in tests',
    because: 'so does a template',
    bad: [file('src/site/story-page.ts', 'export const title = `خبر ${1}`')],
  },
  {
    rule: 'a catalogue has both editions side by side',
    because: 'English is missing',
    bad: [file('src/site/fa.ts', 'export const fa = {}')],
  },
  {
    rule: 'style sheets say start and end, never left and right',
    because: 'a margin',
    bad: [file('src/site/story.css', '.story { margin-left: 1rem }')],
  },
  {
    rule: 'style sheets say start and end, never left and right',
    because: 'an alignment',
    bad: [file('src/site/story.css', '.story { text-align: right }')],
  },
  {
    rule: 'style sheets say start and end, never left and right',
    because: 'a position',
    bad: [file('src/site/story.css', '.story {\n  left: 0;\n}')],
  },
  {
    rule: 'pages carry no inline script or style',
    because: 'a style',
    bad: [file('src/site/story-page.tsx', `export const Title = () => <h1 style="color: red" />`)],
  },
  {
    rule: 'pages carry no inline script or style',
    because: 'a handler',
    bad: [file('src/site/story-page.tsx', `export const Title = () => <h1 onclick="vote()" />`)],
  },
  {
    rule: 'pages carry no inline script or style',
    because: 'a script',
    bad: [file('src/site/story-page.tsx', 'export const Count = () => <script>count()</script>')],
  },
  {
    rule: 'no page asks a foreign host',
    because: 'a font from elsewhere',
    bad: [file('src/site/page.tsx', `const font = 'https://fonts.faraway.com/vazirmatn.css'`)],
  },
  {
    rule: 'no page asks a foreign host',
    because: 'a picture in a style sheet, without a scheme',
    bad: [file('src/site/page.css', '.page { background: url(//cdn.faraway.com/a.png) }')],
  },
  {
    rule: 'commands in documents exist',
    because: 'npm has no such script',
    bad: [
      file('README.md', `${fence}sh\nnpm run fly\n${fence}\n`),
      file('package.json', '{ "scripts": { "start": "node bin/peyk" } }'),
    ],
  },
  {
    rule: 'commands in documents exist',
    because: 'the command line has no such command',
    bad: [
      file('README.md', `${fence}sh\nbin/peyk fly\n${fence}\n`),
      file('src/app/cli.ts', `program.command('serve')`),
    ],
  },
  {
    rule: 'commands in documents exist',
    because: 'neither has a part of it',
    bad: [
      file('README.md', `${fence}sh\nbin/peyk text fly\n${fence}\n`),
      file('src/app/cli.ts', `const text = program.command('text')`),
    ],
  },
  {
    rule: 'commands in documents exist',
    because: 'the script is gone',
    bad: [file('docs/pictures.md', `${fence}sh\nnode tools/take-pictures.mjs\n${fence}\n`)],
  },
  {
    rule: 'links in documents lead somewhere',
    because: 'the page has moved',
    bad: [file('README.md', 'See [the glossary](docs/glossary.md).')],
  },
  {
    rule: 'links in documents lead somewhere',
    because: 'the heading has another name',
    bad: [file('README.md', '# Peyk\n\nSee [the start](#begin).')],
  },
  {
    rule: 'the lockfile names every optional package',
    because: 'a Mac finds nothing',
    bad: [
      file(
        'package-lock.json',
        '{ "packages": { "node_modules/a": { "optionalDependencies": { "a-mac": "1.0.0" } } } }',
      ),
    ],
  },
  {
    rule: 'the lockfile names no download address',
    because: 'it names one',
    bad: [
      file(
        'package-lock.json',
        '{ "packages": { "node_modules/a": { "resolved": "https://npm.example/a.tgz" } } }',
      ),
    ],
  },
  {
    rule: 'package.json pins exact versions, the same as the lockfile',
    because: 'a range',
    bad: [
      file('package.json', '{ "dependencies": { "a": "^1.0.0" } }'),
      file('package-lock.json', '{ "packages": { "": { "dependencies": { "a": "^1.0.0" } } } }'),
    ],
  },
]

for (const { rule, because, bad } of examples) {
  test(`"${rule}" would be noticed: ${because}`, () => {
    const findings = houseRules.find(({ name }) => name === rule)?.find(bad) ?? []
    assert.equal(findings.length, 1)
  })
}

test('every rule of the house is proved able to fail', () => {
  const proved = new Set(examples.map(({ rule }) => rule))
  assert.deepEqual(
    houseRules.map(({ name }) => name).filter(name => !proved.has(name)),
    [],
  )
})

test('what the house allows is not refused', () => {
  const good = [
    file('src/site/fa.ts', `export const fa = { line: 'نمی\u200Cشود، تازه\u200Cترین خبرها در ۱۴۰۵' }`),
    file('src/site/en.ts', `export const en = { line: 'no' }`),
    file(
      'src/newsroom/saved-page/words.ts',
      `// A table of words as others write them, mistakes included.\nconst a = 'دیدگاه ها'`,
    ),
    file('src/site/page.css', '.page { margin-inline-start: 1rem; inset-inline-end: 0; text-align: start }'),
    file(
      'src/site/page.tsx',
      `export const Data = () => <script type="application/ld+json">{'https://schema.org'}</script>`,
    ),
    file(
      'README.md',
      `# Peyk\n\n[start](#peyk) [web](https://peyk.example) ${fence}sh\nbin/peyk help\n${fence}\n`,
    ),
  ]
  const findings = houseRules.flatMap(rule => rule.find(good))
  assert.deepEqual(findings, [])
})
