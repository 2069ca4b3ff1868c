import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { aNewsroom, aStory } from '../newsroom/testing.ts'
import { aCookieOf, aProgram } from './testing.ts'

// Who writes a story learns at once that a colleague took the pen.

const { db } = await freshDatabase()
const program = await aProgram(db)
after(() => program.stop())
const { id } = await aStory(aNewsroom(db), { status: 'draft', section: 'culture' })
const { id: scienceStory } = await aStory(aNewsroom(db), { status: 'draft', section: 'science' })
const { id: culture } = await db
  .selectFrom('section')
  .select('id')
  .where('slug', '=', 'culture')
  .executeTakeFirstOrThrow()
const [reporter, editor, moderator, closedOut] = await Promise.all([
  aCookieOf(program, 'reporter'),
  aCookieOf(program, 'editor'),
  aCookieOf(program, 'moderator'),
  aCookieOf(program, 'reporter', {
    rights: { usual: 'none', exceptions: { [culture]: 'write' }, readersNeeded: 1 },
  }),
])

test('who does not write listens to no pen, nor to one of a section that is closed to her', async () => {
  assert.equal((await ask('GET', `/stories/${id}/stream`, moderator)).status, 403)
  assert.equal((await ask('GET', `/stories/${scienceStory}/stream`, closedOut)).status, 404)
  assert.equal((await ask('GET', `/stories/${crypto.randomUUID()}/stream`, reporter)).status, 404)
})

test('a writer whose pen is taken is told within two seconds, and not for a pen that was free', async () => {
  const stream = await ask('GET', `/stories/${id}/stream`, reporter)
  const news = stream.body?.pipeThrough(new TextDecoderStream()).getReader()
  assert.match((await news?.read())?.value ?? '', /retry/)
  await ask('PUT', `/stories/${id}/pen`, reporter, { take: false })
  await ask('PUT', `/stories/${id}/pen`, editor, { take: false })
  await program.catchUp()
  const begun = performance.now()

  await ask('PUT', `/stories/${id}/pen`, editor, { take: true })

  assert.match((await news?.read())?.value ?? '', /data/)
  assert.ok(performance.now() - begun < 2000)
  await news?.cancel()
  const pen = await (await ask('PUT', `/stories/${id}/pen`, reporter, { take: false })).text()
  assert.match(pen, /"mine":false,"holderName":"editor"/)
})

function ask(...[method, path, cookie, body]: [string, string, string, unknown?]) {
  return program.app.request(`/api/v1${path}`, {
    method,
    headers: { cookie, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}
