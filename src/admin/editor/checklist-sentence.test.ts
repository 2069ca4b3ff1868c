import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CheckedLine } from '../api/newsroom.ts'
import { sayIn } from '../words/use-say.ts'
import { checklistSentence } from './checklist-sentence.ts'
import { fa } from './fa.ts'

type Facts = Record<string, string | number>
const sentenceOf = (field: string, problem: string, facts: Facts): string => {
  const line: CheckedLine = { name: 'picture-described', grade: 'stop', problem: { field, problem, facts } }
  return checklistSentence(fa, sayIn('fa'), line)
}

const said: readonly (readonly [field: string, problem: string, facts: Facts, sentence: RegExp])[] = [
  ['body', 'pictures-without-alt', { count: 2 }, /متن جایگزین ندارد/],
  ['body', 'pictures-without-credit', { count: 2 }, /نام عکاس ندارد/],
  ['body', 'recordings-without-text', { count: 1 }, /نه متن پیاده\u200Cشده دارد و نه زیرنویس/],
  ['pictureId', 'rights-over', { until: '2026-11-01T00:00:00.000Z' }, /مهلت استفاده از عکس گذشته است/],
  ['embargoUntil', 'under-embargo', { until: '2026-11-22T08:30:00.000Z' }, /۱ آذر ۱۴۰۵/],
  ['body', 'unrepaired', { count: 3 }, /۳/],
  ['lead', 'long', { letters: 400, most: 300 }, /۴۰۰.*۳۰۰/],
]
for (const [field, problem, facts, sentence] of said)
  test(`of ${field} ${problem} the checklist says what it is, whatever facts come with it`, () => {
    assert.match(sentenceOf(field, problem, facts), sentence)
  })
