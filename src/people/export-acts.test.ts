import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { listActs, recordAct, type AuditedAct } from './audit-store.ts'
import { exportActs } from './export-acts.ts'
import { actingAs, aMember, aPeopleContext, refused } from './testing.ts'

const { db } = await freshDatabase()
const context = aPeopleContext(db)
const administrator = actingAs(context, await aMember(context, 'administrator', 'هما رستمی'))
const editor = await aMember(context, 'editor')
const minute = 60_000
const at = (minutes: number) => ({
  ...administrator,
  clock: { now: () => new Date(context.clock.now().getTime() + minutes * minute) },
})
const write = (minutes: number, act: Partial<AuditedAct> & { act: string }) =>
  recordAct(at(minutes), { subjectKind: 'story', subjectId: null, ...act })
const Line = z.object({ act: z.string(), at: z.string() })
const read = async (stream: ReadableStream<Uint8Array>): Promise<string> =>
  Buffer.from(await new Response(stream).arrayBuffer()).toString('utf8')

await write(1, { act: 'publish story' })
await write(2, {
  act: 'change rights',
  subjectKind: 'person',
  subjectId: editor.id,
  detail: { reason: '=HYPERLINK("x"), "نوبت شب"' },
})
await write(3, { act: 'publish story' })

test('only who reads the log takes it along', async () => {
  await assert.rejects(
    exportActs(actingAs(context, editor), { format: 'csv' }),
    refused('access.not_allowed'),
  )
})

test('the log is narrowed by person, by act and by time', async () => {
  const acts = async (question: Partial<Parameters<typeof listActs>[1]>) =>
    (await listActs(context, { ...question, limit: 100 })).map(({ act }) => act)

  assert.deepEqual(await acts({ personId: editor.id }), ['change rights', 'create person'])
  assert.deepEqual(await acts({ act: 'publish story' }), ['publish story', 'publish story'])
  assert.deepEqual(await acts({ from: at(2).clock.now(), until: at(3).clock.now() }), ['change rights'])
})

test('older acts follow the last one seen', async () => {
  const [first, second] = await listActs(context, { limit: 2 })
  const next = await listActs(context, { before: second, limit: 1 })

  assert.deepEqual(
    [first?.act, second?.act, next[0]?.act],
    ['publish story', 'change rights', 'publish story'],
  )
})

test('as CSV a table program reads it, and takes no cell for a formula', async () => {
  await recordAct(at(4), { act: '=1+1', subjectKind: 'story', subjectId: null })
  const csv = await read(await exportActs(at(5), { format: 'csv', from: at(2).clock.now() }))
  const lines = csv.trimEnd().split('\r\n')

  assert.equal(lines[0], '\uFEFFat,actor,act,subjectKind,subjectId,subjectName,detail')
  assert.match(lines[2] ?? '', /,'=1\+1,/)
  assert.match(lines[4] ?? '', /هما رستمی,change rights,person,.*,شیرین صادقی,"\{""reason""/)
})

test('as JSON Lines every act is one object, the export itself the newest of them', async () => {
  const lines = (await read(await exportActs(at(6), { format: 'jsonl' }))).trimEnd().split('\n')
  const acts = lines.map(line => Line.parse(JSON.parse(line)).act)

  assert.equal(acts[0], 'export audit log')
  assert.equal(acts.length, (await listActs(context, { limit: 1000 })).length)
})

test('a log longer than one piece is whole and in order', async () => {
  const entry = { act: 'publish story', subjectKind: 'story', subjectId: null }
  for (const minutes of Array.from({ length: 1100 }, (_, number) => 10 + number))
    await recordAct(at(minutes), entry)
  const text = await read(await exportActs(at(2000), { format: 'jsonl', from: at(10).clock.now() }))
  const times = text
    .trimEnd()
    .split('\n')
    .map(line => Line.parse(JSON.parse(line)).at)

  assert.equal(times.length, 1101)
  assert.deepEqual(times, times.toSorted().toReversed())
})
