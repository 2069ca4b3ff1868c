import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isPersian, textsOf } from './sample-texts.ts'
import { girihAlts } from './girih-recipes.ts'
import { sample } from './sample.ts'

const texts = [...textsOf(sample, 'sample'), ...textsOf(girihAlts, 'girih')]
const persian = texts.filter(({ text }) => isPersian(text))
const english = textsOf(sample.storiesEn, 'storiesEn')

const faults: readonly (readonly [sentence: string, fault: RegExp])[] = [
  ['has no Arabic yeh, kaf, alef maksura or teh marbuta', /[يكىة]/u],
  ['has no digits but Persian ones', /[0-9٠-٩]/u],
  ['has no straight quotes, Latin commas or Latin question marks', /["',;?%]/u],
  [
    'has no harakat but hamza, tanvin and a kasra where two readings are possible',
    /[\u064C\u064E\u0651\u0652\u0640]/u,
  ],
  [
    'has no half-space beside a space, a mark or another half-space',
    /\u200C(?=[\s\u200C.،؛:؟!»«)(]|$)|(?<=[\s\u200C.،؛:؟!»«)(]|^)\u200C/u,
  ],
  ['has no half-space between a letter that never joins and ها', /[اآدذرزژو]\u200C(?=ها(?:[\s.،]|$))/u],
  ['has no می or نمی parted from its verb', /(?<=[\s«(]|^)ن?می /u],
  ['has no detached plural or comparative ending', / (?:ها|های|هایی|هایش|هایشان|تر|ترین)(?=[\s.،؛:؟!»]|$)/u],
  ['has no hamza written with a detached yeh or as one letter', /ه\u200Cی(?=[\s.،]|$)|ۀ/u],
  ['has no space before a mark and none missing after it', / [.،؛:؟!»]|[،؛؟!](?=[^\s»)])|« /u],
  ['has no double space and no space at either end', / {2}|^\s|\s$/u],
  [
    'has no controls, bidi marks or zero-width characters but the half-space',
    /[\u0000-\u001F\u200B\u200D-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u,
  ],
]

for (const [sentence, fault] of faults) {
  test(`Persian text of the sample ${sentence}`, () => {
    assert.deepEqual(
      persian.filter(({ text }) => fault.test(text)),
      [],
    )
  })
}

test('Latin letters in a Persian text stand only in a reader’s own comment and at the end of a file’s name', () => {
  const mixed = persian.filter(({ text }) => /[A-Za-z]/u.test(text.replace(/\.jpg$/, '')))
  assert.deepEqual(mixed, [])
})

test('an English story has no Persian letter and no typewriter quote', () => {
  assert.deepEqual(
    english.filter(({ text }) => isPersian(text) || /["']/u.test(text)),
    [],
  )
})

test('every guillemet that opens is closed', () => {
  const unbalanced = persian.filter(({ text }) => text.split('«').length !== text.split('»').length)
  assert.deepEqual(unbalanced, [])
})
