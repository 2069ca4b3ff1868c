import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { aComment } from '../comments/testing.ts'
import { aNewsroom, aStory } from '../newsroom/testing.ts'
import { aProgram } from './testing.ts'

// Whatever anybody sends to a public door is answered, and never by a fault of ours: a fault would be a 500.

const { db } = await freshDatabase()
const program = await aProgram(db)
after(() => program.stop())
const newsroom = aNewsroom(db)
const story = await aStory(newsroom)
const comment = await aComment(newsroom, story.id)

const forms = 'application/x-www-form-urlencoded'
const boundary = 'multipart/form-data; boundary=x'
const field = (name: string, value: string, more = ''): string =>
  `--x\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`

/** What is sent, and as what. */
const bodies: readonly (readonly [name: string, type: string, body: string | Uint8Array<ArrayBuffer>])[] = [
  ['nothing at all', forms, ''],
  ['no type', '', 'text=a'],
  [
    'a NUL in every field',
    forms,
    'name=%00&text=a%00b&code=%00&email=%00@a.ir&useful=%00&agree=%00&answer=%00',
  ],
  ['half a character', forms, 'text=%E0%A4&name=%E0%A4%A&code=%'],
  ['bytes that are no text', forms, new Uint8Array([0xff, 0xfe, 0x3d, 0xed, 0xa0, 0x80])],
  ['half a pair', forms, 'text=%ED%A0%80&name=%ED%BF%BF'],
  ['names of every object', forms, '__proto__=1&constructor=2&toString=3&hasOwnProperty=4'],
  ['names with brackets', forms, 'text[]=a&text[b][c]=d&__proto__[text]=e'],
  ['the same field many times', forms, 'text=a&'.repeat(5_000)],
  ['ten thousand fields', forms, Array.from({ length: 10_000 }, (_, n) => `f${n}=1`).join('&')],
  ['a text of a megabyte', forms, `text=${'\u0628'.repeat(400_000)}`],
  ['more than a megabyte', forms, `text=${'a'.repeat(1_200_000)}`],
  [
    'marks of direction and joining',
    forms,
    `text=${encodeURIComponent('\u202E\u2066\u200C\u200D\uFEFF')}&name=%E2%80%8F`,
  ],
  ['numbers out of range', forms, 'useful=1e999&stamp=-1&page=99999999999999999999&section=-1'],
  ['parts without a boundary', 'multipart/form-data', field('text', 'a')],
  ['parts that do not end', boundary, field('text', 'a')],
  ['a part without a name', boundary, '--x\r\nContent-Disposition: form-data\r\n\r\na\r\n--x--\r\n'],
  ['a file for a text', boundary, `${field('text', 'a', '; filename="a.png"')}--x--\r\n`],
  ['JSON', 'application/json', '{"text":{"a":[1,null]},"storyId":1,"viewId":{}}'],
  ['a list', 'application/json', '[1,2,3]'],
  ['null', 'application/json', 'null'],
  [
    'JSON with a NUL',
    'application/json',
    '{"storyId":"\\u0000","viewId":"\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000","endpoint":"\\u0000"}',
  ],
  ['JSON that is deep', 'application/json', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ['JSON that does not end', 'application/json', '{"a":'],
  ['an unknown writing', `${forms}; charset=klingon`, 'text=a'],
  ['a type that is none', '////;;;', 'text=a'],
]

const doors = [
  ...['comment', 'vote', 'agreement'].map(act => `POST /news/${story.code}/${act}`),
  ...['POST /news/99999999/comment', 'POST /news/x/vote', 'POST /news/%00/agreement', 'POST /comment'],
  ...['appeal', 'withdraw', 'erase'].flatMap(act => [
    `POST /comment/${comment.token}/${act}`,
    `POST /comment/%00/${act}`,
  ]),
  ...['POST /subscribe', 'POST /en/subscribe', 'POST /digest/x', 'POST /digest/%00/leave'],
  ...['POST /api/v1/views', 'PUT /api/v1/push-subscription', 'DELETE /api/v1/push-subscription'],
]

async function statusOf(door: string, type: string, body: string | Uint8Array<ArrayBuffer>): Promise<number> {
  const [method = '', path = ''] = door.split(' ')
  const headers = type === '' ? undefined : { 'content-type': type }
  const answer = await program.app.request(path, { method, body, ...(headers && { headers }) })
  await answer.arrayBuffer()
  return answer.status
}

/** One after the other: this is about what is sent, not about how much at once. */
async function answersOf(door: string): Promise<[name: string, status: number][]> {
  const answers: [string, number][] = []
  for (const [name, type, body] of bodies) answers.push([name, await statusOf(door, type, body)])
  return answers
}

for (const door of doors)
  test(`${door} takes or refuses whatever is sent, without a fault`, async () => {
    const answers = await answersOf(door)
    assert.deepEqual(
      answers.filter(([, status]) => status >= 500),
      [],
    )
  })

const names = [
  'name',
  'text',
  'stamp',
  'key',
  'parent',
  'proof',
  'sure',
  'useful',
  'reason',
  'agree',
  'code',
  'email',
  'section',
]
const anyForm = fc
  .array(fc.tuple(fc.constantFrom(...names), fc.string({ unit: 'binary', maxLength: 60 })), { maxLength: 12 })
  .map(fields => fields.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&'))

test('no text in no field of any form is a fault of ours', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...doors),
      anyForm,
      async (door, form) => (await statusOf(door, forms, form)) < 500,
    ),
    { numRuns: 300 },
  )
})

const anyText = fc.string({ unit: 'binary', maxLength: 80 }).map(text => encodeURIComponent(text))

test('no address and no question of a search is a fault of ours', async () => {
  const places = [
    '/search?q=',
    '/en/search?q=',
    '/search/completions?q=',
    '/topic/',
    '/dossier/',
    '/en/office/',
    '/author/',
    '/card/page/',
    '/n/',
  ]
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...places), anyText, async (place, text) => {
      const answer = await program.app.request(`${place}${text}`)
      return answer.status < 500
    }),
    { numRuns: 300 },
  )
})
