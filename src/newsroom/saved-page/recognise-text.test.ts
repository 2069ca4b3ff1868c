import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recogniseText } from './recognise-text.ts'

// Texts written for this test, as they lie on a clipboard.

const provinces = [{ slug: 'yazd', nameFa: 'یزد', nameEn: 'Yazd', cities: [] }]
const read = (text: string) => recogniseText(text.split('\n'), provinces)

const lead = 'آیین گشایش سه کتابخانه تازه با حضور نویسندگان کودک و مدیران شهری برگزار شد.'
const first = 'مهناز پوررضایی در این آیین گفت: نوجوانان وقت خود را در کتابخانه می گذرانند.'

test('a passage of running text has no title, and nothing is offered', () => {
  assert.equal(read(`${lead}\n${first}`), undefined)
  assert.equal(read(lead), undefined)
  assert.equal(read(''), undefined)
})

test('a text of a word processor is told apart, and its spelling is left as it was', () => {
  const found = read(
    `مدیر کتابخانه های شهر خبر داد:\n\nکتابخانه های محله\n${lead}\nبه گزارش خبرگزاری سپیدار از یزد، ${first}\nوی رفت.`,
  )
  assert.deepEqual(found, {
    kicker: 'مدیر کتابخانه های شهر خبر داد:',
    headline: 'کتابخانه های محله',
    lead,
    sourceLabel: 'به گزارش خبرگزاری سپیدار',
    place: 'یزد',
    province: 'yazd',
    caption: '',
    taken: [0, 2, 3],
    leftOut: [],
    changed: [{ at: 4, text: first }],
  })
})

test('what a messenger puts around a text is no part of it', () => {
  const found = read(
    `سپیدار, [26.11.2026 10:20]\n🔴 کتابخانه های محله\n🔹 ${lead}\n${first}\n#کتاب #یزد\n@sepidar_news\nhttps://t.me/sepidar_news/12`,
  )
  assert.equal(found?.headline, 'کتابخانه های محله')
  assert.equal(found.lead, lead)
  assert.deepEqual([found.taken, found.leftOut, found.changed], [[1, 2], [0, 4, 5, 6], []])
})

test('a page without a lead takes its first paragraph, and a comma goes on with the line before it', () => {
  const found = read(
    `کتابخانه های محله\nبه گزارش سپیدار از کرمان\n${lead}\n${first}\n، و رفت.\nآخرین اخبار\nباران در راه است`,
  )
  assert.equal(found?.lead, lead)
  assert.equal(found.province, null, 'a province that is not ours is not invented')
  assert.deepEqual(found.changed, [{ at: 3, text: `${first}، و رفت.` }])
  assert.deepEqual(
    [found.taken, found.leftOut],
    [
      [0, 1, 2, 4],
      [5, 6],
    ],
  )
})
