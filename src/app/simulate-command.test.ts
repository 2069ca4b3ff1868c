import assert from 'node:assert/strict'
import { PassThrough, Readable } from 'node:stream'
import { test } from 'node:test'
import { simulateCommand } from './simulate-command.ts'

const answersTo = async (lines: readonly unknown[], checkpoints: readonly number[]): Promise<unknown[]> => {
  const output = new PassThrough()
  await simulateCommand(checkpoints, Readable.from(lines.map(line => `${JSON.stringify(line)}\n`)), output)
  output.end()
  const written = await output.toArray()
  return Buffer.concat(written)
    .toString()
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
}
const train = Array.from({ length: 12 }, (_, id) => ({
  id,
  text: id % 2 === 0 ? `گلابی شماره ${id}` : `پل خوب ${id}`,
  label: id % 2 === 0 ? 1 : 0,
  split: 'train',
}))
const tested = { id: 'a', text: 'باز هم گلابی', label: 0, split: 'test' }

test('a line that is no row is named by its number', async () => {
  await assert.rejects(answersTo([tested, { id: 1 }], []), /^Error: line 2: text/)
})

test('every test row is scored at each checkpoint that was reached and at the end', async () => {
  const answers = await answersTo([tested, ...train, { ...tested, id: 'b' }], [4, 1000])

  assert.deepEqual(
    answers.map(answer => JSON.stringify(answer).replace(/"score":0\.\d+(e-\d+)?/, 'scored')),
    [
      '{"checkpoint":4,"id":"a",scored}',
      '{"checkpoint":4,"id":"b",scored}',
      '{"checkpoint":"end","id":"a",scored}',
      '{"checkpoint":"end","id":"b",scored}',
    ],
  )
})

test('the label of a test row means nothing', async () => {
  assert.deepEqual(
    await answersTo([tested, ...train], []),
    await answersTo([{ ...tested, label: 1 }, ...train], []),
  )
})
