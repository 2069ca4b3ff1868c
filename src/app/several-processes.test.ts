import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { startPeyk, type Peyk } from '../../tests/set-up/peyk.ts'
import { withdrawStory } from '../newsroom/index.ts'
import { aNewsroom, aStory, type StoryMade } from '../newsroom/testing.ts'
import { systemClock } from '../platform/clock.ts'
import { recorderFor } from '../platform/events.ts'
import { subscriptions } from './subscriptions.ts'

// One Peyk of two processes on one machine; one of them is killed.

const { db, url } = await freshDatabase()
const newsroom = { ...aNewsroom(db), clock: systemClock, events: recorderFor(subscriptions) }
const folder = await mkdtemp(join(tmpdir(), 'peyk-processes-'))
let peyk: Peyk
before(async () => {
  const settings = { DATABASE_URL: url, PEYK_DATA: folder, PEYK_SAMPLE: '0', LOG_LEVEL: 'fatal' }
  peyk = await startPeyk({ ...settings, PORT: '0', PEYK_PROCESSES: '2' })
})
after(async () => {
  await peyk.stop()
  await rm(folder, { recursive: true, force: true })
})

test('a withdrawal reaches the pages that both processes kept', async () => {
  const story = await aStory(newsroom)
  assert.deepEqual(await statusesOf(story), [200])

  await withdrawStory(newsroom, { storyId: story.id, note: 'منبع، خبر را پس گرفت.' })
  await pause(2000)

  assert.deepEqual(await statusesOf(story), [410])
})

test('the figures say of which process they are, or of all together', async () => {
  const own = await figures('/metrics')
  const all = await figures('/metrics?of=all')

  const processes = /^peyk_process\{worker="\d+",pid="\d+"\} 1$/gm
  assert.equal(own.match(processes)?.length, 1)
  assert.equal(all.match(processes)?.length, 2)
  assert.deepEqual(
    [...all.matchAll(/pid="(\d+)"/g)].map(([, pid]) => Number(pid)).sort(),
    (await processesOf(peyk)).sort(),
  )
  assert.match(all, /^peyk_page_renders_total [1-9]/m)
})

test('a process that is killed is replaced, and the others go on answering', async () => {
  const [killed, other] = await processesOf(peyk)
  // Trap: a kill of 0 would end whoever runs the tests.
  assert.ok(killed !== undefined && killed > 0)
  process.kill(killed, 'SIGKILL')
  // A connection that was just being handed to the one that died gets no answer.
  await pause(500)
  const alone = await statusOf('/healthz')

  await untilTwoAnswer(killed)

  assert.equal(alone, 200)
  assert.ok((await processesOf(peyk)).includes(other ?? 0))
  assert.deepEqual(await Promise.all(Array.from({ length: 8 }, () => statusOf('/'))), Array(8).fill(200))
})

/** Eight connections: they are given to the processes in turn. */
async function statusesOf({ code }: StoryMade): Promise<number[]> {
  const all = await Promise.all(Array.from({ length: 8 }, () => statusOf(`/news/${code}`)))
  return [...new Set(all)]
}

const statusOf = async (path: string): Promise<number> =>
  (
    await fetch(peyk.address + path, {
      headers: { connection: 'close' },
      signal: AbortSignal.timeout(10_000),
    })
  ).status

const figures = async (path: string): Promise<string> => (await fetch(peyk.address + path)).text()

/** As Linux tells them; tools that built the desk may be children too. */
async function processesOf({ pid }: Peyk): Promise<number[]> {
  const children = (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).trim().split(' ')
  const commands = await Promise.all(children.map(child => readFile(`/proc/${child}/cmdline`, 'utf8')))
  return children.filter((_, place) => commands[place]?.split('\0').includes('serve')).map(Number)
}

async function untilTwoAnswer(killed: number): Promise<void> {
  const late = Date.now() + 30_000
  for (let pids = [killed]; pids.includes(killed) || pids.length < 2; pids = await processesOf(peyk)) {
    assert.ok(Date.now() < late, 'no process took its place')
    await pause(100)
  }
}
