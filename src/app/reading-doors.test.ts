import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { stampForm } from '../comments/index.ts'
import { aNewsroom, aStory } from '../newsroom/testing.ts'
import { aProgram } from './testing.ts'

// Whatever stands in an address or a form of readers' comments: an answer, and never a fault of ours.

const { db } = await freshDatabase()
const program = await aProgram(db)
after(() => program.stop())
const { id, code } = await aStory(aNewsroom(db))

const odd = [
  '',
  '0',
  '-1',
  '1e9',
  '99999999999999999999',
  '%00',
  '%FF',
  '..%2F..',
  '%D8%A7',
  "' or 1=1",
  '<script>',
  'x'.repeat(3000),
  '00000000-0000-7000-8000-00000000abcd',
].map(each => (each.startsWith('%') || each.startsWith('..') ? each : encodeURIComponent(each)))

const addressesOf = (given: string): string[] => [
  `/news/${given}/comments/oldest`,
  `/news/${code}/comments/${given}`,
  `/news/${code}/comments/newest/${given}`,
  `/news/${code}/comment/${given}`,
  `/news/${code}/reply/${given}`,
  `/comment/${given}`,
  `/comment/${given}/export`,
  `/moderation/${given}/01`,
  `/moderation/1405/${given}`,
  `/en/moderation/${given}/${given}`,
]

for (const given of odd)
  test(`${given.slice(0, 30)} in an address is answered calmly`, async () => {
    const answers = await Promise.all(addressesOf(given).map(async path => program.app.request(path)))
    assert.deepEqual(
      answers.filter(({ status }) => status >= 500).map(({ url, status }) => [url, status]),
      [],
    )
  })

for (const given of odd)
  test(`${given.slice(0, 30)} in every field of a form is answered calmly`, async () => {
    const value = decode(given)
    const names = ['name', 'text', 'parent', 'stamp', 'key', 'proof', 'subject', 'sure', 'agree', 'code']
    const fields = Object.fromEntries(names.map(name => [name, value]))
    const stamped = { ...fields, subject: '', stamp: stampForm(program.context, id, 'wait') }
    const answers = await Promise.all([
      send(`/news/${code}/comment`, fields),
      send(`/news/${code}/comment`, stamped),
      send(`/news/${code}/agreement`, fields),
      send('/comment', fields),
      ...['appeal', 'withdraw', 'erase'].map(act => send(`/comment/${given}/${act}`, fields)),
    ])
    assert.deepEqual(
      answers.filter(status => status >= 500),
      [],
    )
  })

async function send(path: string, fields: Readonly<Record<string, string>>): Promise<number> {
  const body = new URLSearchParams(fields)
  return (await program.app.request(path, { method: 'POST', body })).status
}

function decode(given: string): string {
  try {
    return decodeURIComponent(given)
  } catch {
    return '\uFFFD\u0000'
  }
}
