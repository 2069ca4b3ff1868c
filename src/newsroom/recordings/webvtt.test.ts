import assert from 'node:assert/strict'
import { test } from 'node:test'
import { captionsFrom } from './webvtt.ts'

const refusedCaptions: readonly (readonly [name: string, text: string, problem: string, line?: number])[] = [
  ['a file of another kind', '1\n00:00:01,000 --> 00:00:02,000\nx', 'captions-header'],
  ['a first line that only begins like it', 'WEBVTTX\n\n00:01.000 --> 00:02.000\nx', 'captions-header'],
  ['no captions at all', 'WEBVTT\n\nNOTE nothing', 'captions-empty'],
  ['captions that say nothing', 'WEBVTT\n\n00:01.000 --> 00:02.000\n', 'captions-empty'],
  ['an end before its beginning', 'WEBVTT\n\n00:05.000 --> 00:02.000\nx', 'captions-time', 3],
  ['a moment with a comma', 'WEBVTT\n\n00:01,000 --> 00:02,000\nx', 'captions-time', 3],
  ['sixty-one seconds', 'WEBVTT\n\n00:61.000 --> 01:02.000\nx', 'captions-time', 3],
]
for (const [name, text, problem, line] of refusedCaptions)
  test(`${name} is refused, with the line where it shows`, () => {
    const found = captionsFrom(text)
    assert.ok('problem' in found)
    assert.deepEqual([found.problem.problem, found.problem.facts?.['line']], [problem, line])
  })

test('nothing is no captions', () => {
  assert.deepEqual(captionsFrom(' \n'), { text: '' })
})

test('captions are kept as moments and words: no styles, places, names or tags, or carriage returns', () => {
  const given =
    '\uFEFFWEBVTT - film\r\n\r\nSTYLE\r\n::cue { color: red }\r\n\r\nNOTE secret\r\n\r\nsecond\r\n' +
    '01:00:05.000 --> 01:00:06.500 line:0 align:start\r\n<v Sara>کتاب</v> <b onclick=x>پل &amp; چاپ</b>\r\n\r\n' +
    '00:01.000 --> 00:02.000\r\n1 &lt; 2\r\n'
  assert.deepEqual(captionsFrom(given), {
    text: 'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n1 &lt; 2\n\n01:00:05.000 --> 01:00:06.500\nکتاب پل &amp; چاپ\n',
  })
})
