import assert from 'node:assert/strict'
import { PassThrough, Readable } from 'node:stream'
import { text as wholeOf } from 'node:stream/consumers'
import { test } from 'node:test'
import { answerLanguage, answerLines, answerMatch, answerRepair, type LineAnswer } from './text-commands.ts'

async function answersTo(sent: readonly (string | Buffer)[], answer: LineAnswer): Promise<unknown[]> {
  const output = new PassThrough()
  await answerLines(Readable.from(sent), output, answer)
  output.end()
  const whole = await wholeOf(output)
  return whole
    .split('\n')
    .filter(line => line !== '')
    .map((line): unknown => JSON.parse(line))
}

test('a line that is no JSON, or has no text, is named by its number', async () => {
  await assert.rejects(answersTo(['{"id":1,"text":"آب"}\n{"id"\n'], answerLanguage), /^Error: line 2: /)
  await assert.rejects(answersTo(['{"id":1}\n'], answerLanguage), /^Error: line 1: text /)
})

test('every line is answered in its order, with its id, also the last without an end', async () => {
  const sent = [
    '{"id":"a","query":"روابطعمومی","text":"روابط عمومی"}\r\n\n{"id":2,"query":"آب","text":"باد"}',
  ]
  assert.deepEqual(await answersTo(sent, answerMatch), [
    { id: 'a', matches: true },
    { id: 2, matches: false },
  ])
})

test('a byte order mark, a letter cut in two and a line separator in a text are no ends of lines', async () => {
  const bytes = Buffer.from('\uFEFF{"id":1,"text":"آب\u2028باد"}\n')
  const sent = [bytes.subarray(0, 20), bytes.subarray(20, 21), bytes.subarray(21)]
  assert.deepEqual(await answersTo(sent, line => ({ line })), [{ line: { id: 1, text: 'آب\u2028باد' } }])
})

test('the tier decides what is repaired', async () => {
  const sent = ['{"id":1,"text":"ميرود"}']
  const [auto] = await answersTo(sent, answerRepair({ tier: 'auto' }))
  assert.match(JSON.stringify(auto), /"tier":"auto"/)
  assert.doesNotMatch(JSON.stringify(auto), /"tier":"suggest"/)
})

test('the style of a house decides what is repaired, and what is left out of it is the usual', async () => {
  const sent = [JSON.stringify({ id: 1, text: 'کتاب\u200Cهای خانهٔ بزرگ تر' })]
  const [answer] = await answersTo(sent, answerRepair({ tier: 'all', plural: 'joined', ezafe: 'yeh' }))
  assert.match(JSON.stringify(answer), /"text":"کتابهای خانه\u200Cی بزرگ\u200Cتر"/)
})
