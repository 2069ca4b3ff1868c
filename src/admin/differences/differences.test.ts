import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compareBlocks, type ComparedBlock } from './compare-blocks.ts'
import { compareWords, countWordChanges } from './compare-words.ts'
import { mergeLists } from './merge-lists.ts'

test('a word that was replaced is cut, and the new one added in its place', () => {
  assert.deepEqual(compareWords('کورهٔ قدیمی میبد روشن شد', 'کورهٔ تازهٔ میبد روشن شد'), [
    { kind: 'same', text: 'کورهٔ ' },
    { kind: 'cut', text: 'قدیمی' },
    { kind: 'added', text: 'تازهٔ' },
    { kind: 'same', text: ' میبد روشن شد' },
  ])
})

test('several words replaced in a row read as one passage', () => {
  assert.deepEqual(compareWords('پس از حدود ۲۰ سال', 'پس از بیست\u200Cویک سال')[1], {
    kind: 'cut',
    text: 'حدود ۲۰',
  })
})

test('a repaired half-space is no word cut or added', () => {
  const stretches = compareWords('باران می بارد', 'باران می\u200Cبارد')
  assert.deepEqual(stretches, [
    { kind: 'same', text: 'باران ' },
    { kind: 'spacing', before: 'می بارد', text: 'می\u200Cبارد' },
  ])
  assert.deepEqual(countWordChanges(stretches), { added: 0, cut: 0, spacing: 1 })
})

test('what was added and what stayed is the later text, what was cut and what stayed the earlier one', () => {
  const text = fc
    .array(fc.constantFrom('کوره', 'روشن', ' ', '  ', '،', '.', 'می\u200Cشود', 'kiln', '۱۴۰۵'))
    .map(words => words.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const stretches = compareWords(before, after)
      const earlier = stretches.map(each =>
        each.kind === 'added' ? '' : each.kind === 'spacing' ? each.before : each.text,
      )
      const later = stretches.map(each => (each.kind === 'cut' ? '' : each.text))
      assert.deepEqual([earlier.join(''), later.join('')], [before, after])
    }),
  )
})

const paragraph = (text: string): ComparedBlock => ({ kind: 'paragraph', text })
const changesOf = (before: readonly string[], after: readonly string[]): string[] =>
  compareBlocks(before.map(paragraph), after.map(paragraph)).map(({ change }) => change)

test('a paragraph that was rewritten is one paragraph changed', () => {
  const first = 'هزینهٔ کار را شهرداری پرداخته است.'
  assert.deepEqual(changesOf(['آغاز', first], ['آغاز', `${first} صورت\u200Cحساب آن هم منتشر شد.`]), [
    'same',
    'changed',
  ])
})

test('a paragraph that stands elsewhere now was moved, and is shown once', () => {
  const [one, two, three] = [
    'کوره روشن شد.',
    'بازدید همگانی از شنبهٔ آینده آغاز می\u200Cشود.',
    'نخستین پخت کاشی است.',
  ]
  assert.deepEqual(changesOf([one, two, three], [two, one, three]).sort(), ['moved', 'same', 'same'])
})

test('a paragraph about something else is added, and the former one cut', () => {
  assert.deepEqual(changesOf(['باران می\u200Cبارد.'], ['بهای نان دیروز بالا رفت.']), ['cut', 'added'])
})

test('a paragraph that became a heading is no longer the same', () => {
  const changes = compareBlocks([paragraph('بازدید')], [{ kind: 'heading', text: 'بازدید' }])
  assert.deepEqual(
    changes.map(({ change }) => change),
    ['changed'],
  )
})

const merged = (base: string, mine: string, theirs: string) =>
  mergeLists({ base: [...base], mine: [...mine], theirs: [...theirs] }, (one, other) => one === other)
const settled = (text: string) => ({ kind: 'settled', items: [...text] })

test('changes in different places are merged without a question', () => {
  assert.deepEqual(merged('abcdef', 'aXcdef', 'abcdYf'), [settled('aXcdYf')])
})

test('the same change by both is one change', () => {
  assert.deepEqual(merged('abc', 'aXc', 'aXc'), [settled('aXc')])
})

test('a passage that both changed stays open, with what stands around it', () => {
  assert.deepEqual(merged('abc', 'aXc', 'aYYc'), [
    settled('a'),
    { kind: 'open', mine: ['X'], theirs: ['Y', 'Y'] },
    settled('c'),
  ])
})

test('what one removed and the other changed stays open', () => {
  assert.deepEqual(merged('abcd', 'ad', 'abXd'), [
    settled('a'),
    { kind: 'open', mine: [], theirs: ['b', 'X'] },
    settled('d'),
  ])
})

test('two additions at one place stay open', () => {
  assert.deepEqual(merged('ab', 'aXb', 'aYb'), [
    settled('a'),
    { kind: 'open', mine: ['X'], theirs: ['Y'] },
    settled('b'),
  ])
})

test('with nothing of mine the others stand, and the other way round', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd')).map(letters => letters.join(''))
  fc.assert(
    fc.property(list, list, (base, changed) => {
      const expected = changed === '' ? [] : [settled(changed)]
      assert.deepEqual(merged(base, base, changed), expected)
      assert.deepEqual(merged(base, changed, base), expected)
    }),
  )
})
