import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSources, sourcesHash } from '../../../tools/build-lexicon.ts'
import { lexicon } from './lexicon.ts'
import { readLexiconFile } from './lexicon-file.ts'

const shown = (word: string): string => word.replaceAll('\u200C', '|')
const written = (word: string): string => word.replaceAll('|', '\u200C')

test('the shipped lexicon is the one its sources give', () => {
  assert.equal(readLexiconFile().sources, sourcesHash(readSources()).toString('hex'))
})

const WORDS: readonly (readonly [word: string, isWord: boolean])[] = [
  ['کتاب', true],
  ['کتاب|هایش', true],
  ['کتابهایش', true],
  ['خانه|ای', true],
  ['میرفتهام', false],
  ['شهرهای', true],
  ['می|روند', true],
  ['میروند', false],
  ['برنمی|گردیم', true],
  ['نیامده|اند', true],
  ['بیفتد', true],
  ['بی|دریغ', true],
  ['تصمیم|گیری|ها', true],
  ['گزبتف', false],
]
for (const [word, isWord] of WORDS) {
  test(`the lexicon ${isWord ? 'knows' : 'does not know'} ${word}`, () => {
    assert.equal(lexicon().isWord(written(word)), isWord)
  })
}

const SPELLINGS: readonly (readonly [letters: string, spelling: string])[] = [
  ['میروند', 'می|روند'],
  ['رفتهاند', 'رفته|اند'],
  ['دانشآموز', 'دانش|آموز'],
  ['خانهاش', 'خانه|اش'],
  ['بزرگترین', 'بزرگ|ترین'],
]
for (const [letters, spelling] of SPELLINGS) {
  test(`a lost half-space is found again in ${spelling}`, () => {
    assert.ok(lexicon().spelling(letters).map(shown).includes(spelling))
  })
}

test('a word tells its stem, its endings and where its half-spaces belong', () => {
  const analysis = lexicon()
    .analyse('نامههایش')
    .find(({ stem }) => stem === 'نامه')
  assert.deepEqual(
    { ...analysis, spelling: shown(analysis?.spelling ?? ''), ending: shown(analysis?.ending ?? '') },
    { spelling: 'نامه|هایش', stem: 'نامه', prefix: '', ending: '|هایش', kind: 'inflected', rank: 3 },
  )
})

test('a verb tells its stem and what stands before it', () => {
  const analysis = lexicon()
    .analyse('برنمیگردد')
    .find(({ kind }) => kind === 'verb')
  assert.deepEqual([analysis?.stem, analysis?.prefix, analysis?.ending], ['گرد', 'برنمی', 'د'])
})

test('stems come longest first', () => {
  assert.deepEqual(lexicon().stemsOf(written('کتاب|هایش')).at(-1), 'کتاب')
})
