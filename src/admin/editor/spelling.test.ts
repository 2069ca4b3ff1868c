import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  acceptIn,
  changeOf,
  editsByText,
  inPortions,
  joinTexts,
  stayingAfter,
  suggestionsIn,
  unknownTexts,
  type Suggestion,
} from './spelling.ts'

const half = '\u200C'
const pieces = [
  { place: 'headline' as const, text: 'کتاب ها', from: 0 },
  { place: 'body' as const, text: 'می رود', from: 1 },
]
const anEdit = (start: number, before: string, after: string) => ({
  start,
  end: start + before.length,
  before,
  after,
  rule: 'half-space.plural',
  tier: 'auto' as const,
})
const aSuggestion = (start: number, before: string, after: string): Suggestion => ({
  key: `lead-${start}`,
  place: 'lead',
  start,
  end: start + before.length,
  before,
  after,
  rule: 'half-space.verb',
})

const texts = pieces.map(({ text }) => text)
const edits = [anEdit(0, 'کتاب ها', `کتاب${half}ها`), anEdit(9, 'می رود', `می${half}رود`)]
const nothing: ReadonlySet<string> = new Set()

test('texts are asked about in portions, and one that is longer than a portion goes alone', () => {
  assert.deepEqual(inPortions(['یک', 'دو', 'سه', 'بسیار بلند'], 6), [['یک', 'دو'], ['سه'], ['بسیار بلند']])
})

test('only texts that nothing is known about are asked about, each once, as one text', () => {
  const again = { place: 'body' as const, text: 'می رود', from: 20 }
  const unknown = unknownTexts([...pieces, again], new Map([['کتاب ها', []]]))
  assert.deepEqual(unknown, ['می رود'])
  assert.equal(joinTexts(texts), 'کتاب ها\n\nمی رود')
})

test('a suggestion knows the field or the position in the body where it stands', () => {
  const found = suggestionsIn(pieces, editsByText(texts, edits), nothing)
  assert.deepEqual(
    found.map(({ place, start, end }) => ({ place, start, end })),
    [
      { place: 'headline', start: 0, end: 7 },
      { place: 'body', start: 1, end: 7 },
    ],
  )
})

test('an edit that reaches over the end of a text is left out', () => {
  assert.deepEqual([...editsByText(texts, [anEdit(5, 'ها\n\nمی', 'هامی')]).values()], [[], []])
})

test('a change that was ignored once is not suggested again', () => {
  const ignored = new Set([changeOf({ before: 'می رود', after: `می${half}رود` })])
  const found = suggestionsIn(pieces, editsByText(texts, edits), ignored)
  assert.deepEqual(
    found.map(({ before }) => before),
    ['کتاب ها'],
  )
})

test('accepted suggestions change the text from its end, so that none moves another', () => {
  const text = 'می رود و می آید'
  const all = [aSuggestion(0, 'می رود', `می${half}رود`), aSuggestion(9, 'می آید', `می${half}آید`)]
  assert.equal(acceptIn(text, all), `می${half}رود و می${half}آید`)
})

test('a word that was typed over since is left as its writer wants it', () => {
  assert.equal(acceptIn('نمی رود', [aSuggestion(0, 'می رود', `می${half}رود`)]), 'نمی رود')
})

test('what stays moves along with the text before it', () => {
  const accepted = aSuggestion(0, 'می', 'نمی')
  const later = aSuggestion(9, 'می آید', `می${half}آید`)
  assert.deepEqual(
    stayingAfter([accepted, later], [accepted]).map(({ start, end }) => [start, end]),
    [[10, 16]],
  )
})
