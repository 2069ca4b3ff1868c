import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { z } from 'zod'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { aNewsroom, aStory } from '../newsroom/testing.ts'
import { aCookieOf, aProgram } from './testing.ts'

// The desk of a live story over HTTP: old entries are reached, a lost answer doubles nothing, nobody writes over a colleague.

const { db } = await freshDatabase()
const program = await aProgram(db)
after(() => program.stop())
const { id } = await aStory(aNewsroom(db), { kind: 'live' })
const editor = await aCookieOf(program, 'editor')
const at = `/stories/${id}/live`
const Live = z.object({
  hasOlder: z.boolean(),
  entries: z.array(z.object({ id: z.string(), headline: z.string(), correctedAt: z.string().nullable() })),
})

test('an entry sent again with its key is answered alike and is there once', async () => {
  const entry = { headline: 'راه باز شد', sendKey: crypto.randomUUID() }
  await send('POST', `${at}/entries`, entry)
  const again = Live.parse(await (await send('POST', `${at}/entries`, entry)).json())

  assert.deepEqual(
    again.entries.map(({ headline }) => headline),
    ['راه باز شد'],
  )
  const other = await send('POST', `${at}/entries`, { ...entry, headline: 'راه بسته شد' })
  assert.equal(other.status, 409)
  assert.match(await other.text(), /"code":"live.entry_sent"/)
})

test('a correction says what it was based on, and a late one is refused', async () => {
  const [entry] = Live.parse(await (await send('GET', at)).json()).entries
  const path = `${at}/entries/${entry?.id ?? ''}`
  const correction = { headline: 'راه باز ماند', note: 'باز ماند.' }
  assert.equal((await send('PUT', path, correction)).status, 422)
  assert.equal((await send('PUT', path, { ...correction, basedOn: null })).status, 200)

  const late = await send('PUT', path, { ...correction, headline: 'راه نیمه\u200Cباز است', basedOn: null })

  assert.equal(late.status, 409)
  assert.match(await late.text(), /"code":"live.entry_changed_since_read"/)
})

test('entries before those on the screen are asked for', async () => {
  await send('POST', `${at}/entries`, { headline: 'برف آمد' })
  await send('POST', `${at}/entries`, { headline: 'برف رفت' })
  const shown = async (limit: number) => Live.parse(await (await send('GET', `${at}?limit=${limit}`)).json())

  assert.equal((await send('GET', `${at}?limit=0`)).status, 422)
  const two = await shown(2)
  assert.deepEqual(
    [two.entries.map(({ headline }) => headline), two.hasOlder],
    [['برف رفت', 'برف آمد'], true],
  )
  const all = await shown(3)
  assert.deepEqual([all.entries.length, all.hasOlder], [3, false])
})

function send(...[method, path, body]: [string, string, unknown?]) {
  return program.app.request(`/api/v1${path}`, {
    method,
    headers: { cookie: editor, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}
