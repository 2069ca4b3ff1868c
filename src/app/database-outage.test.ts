import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { correctStory } from '../newsroom/index.ts'
import { aContent, aNewsroom, aStory } from '../newsroom/testing.ts'
import { movableClock, systemClock } from '../platform/clock.ts'
import { openDatabase } from '../platform/database.ts'
import { makeStage, sendActor } from '../../tests/set-up/try-server.ts'
import { recorderFor } from '../platform/events.ts'
import { startServer } from '../platform/http/server.ts'
import { silentLog } from '../platform/log.ts'
import { migrate } from '../platform/migrate.ts'
import { cachePolicy } from './cache-policy.ts'
import { subscriptions } from './subscriptions.ts'
import { aProgram } from './testing.ts'

// PostgreSQL is stopped under the running program and started again; the program itself goes on all the time.

const stage = await makeStage()
const openServer = () =>
  sendActor({ dataFolder: join(stage.folder, 'data'), mode: 'serve', machine: stage.machine })
let server = await openServer()
assert.ok(server.answer.opened)
const db = openDatabase(server.answer.connection, silentLog)
await migrate(db)
const cacheClock = movableClock(systemClock.now())
const program = await aProgram(db, cacheClock)
const web = await startServer(
  { app: program.app, cache: program.cache, policy: cachePolicy, log: silentLog },
  { host: '127.0.0.1', port: 0 },
)
after(async () => {
  await web.stop()
  await program.stop()
  await db.destroy()
  await server.leave()
  await stage.clear()
})
const newsroom = { ...aNewsroom(db), clock: systemClock, events: recorderFor(subscriptions) }
const story = await aStory(newsroom, { content: { headline: 'پل گشوده شد' } })
const neverOpened = await aStory(newsroom)
const ask = async (path: string, form?: Record<string, string>) => {
  const sent = form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }
  const answer = await fetch(`http://127.0.0.1:${web.port}${path}`, sent)
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}
const path = `/news/${story.code}`
const before = await ask(path)
const comment = { name: 'آزاده', text: 'پرسشی دربارهٔ <پل> دارم.', stamp: 'x', key: 'k'.repeat(20) }

test('a kept page goes on being served while the database is away, and says of when it is', async () => {
  await server.leave()
  const atOnce = await ask(path)
  cacheClock.moveTo(new Date(Date.now() + 120_000))
  await ask(path)
  const marked = await until(
    () => ask(path),
    ({ headers }) => headers.get('cache-control')?.includes('s-maxage=5') === true,
  )

  assert.equal(before.status, 200)
  assert.equal(atOnce.text, before.text)
  assert.deepEqual([marked.status, marked.headers.get('x-peyk-stale')], [200, '1'])
  assert.match(marked.text, /پل گشوده شد/)
  assert.notEqual(marked.text, before.text)
})

test('a page that was not kept says to wait, and so does whoever asks whether the program is ready', async () => {
  const { status, headers, text } = await ask(`/news/${neverOpened.code}`)
  assert.deepEqual([status, headers.get('retry-after')], [503, '2'])
  assert.match(text, /<h1 id="fault">کمی صبر کنید/)
  assert.equal((await ask('/healthz')).status, 200)
})

test('what a reader sends meanwhile is not taken, and comes back whole in a form that sends it again', async () => {
  const { status, text } = await ask(`${path}/comment`, comment)
  const vote = await ask(`${path}/vote`, { useful: 'yes' })

  assert.equal(status, 503)
  assert.match(text, new RegExp(`<form[^>]* method="post" action="${path}/comment">`))
  assert.match(text, /<textarea[^>]*name="text"[^>]*>\s*پرسشی دربارهٔ &lt;پل&gt; دارم\./)
  assert.match(text, /<input type="hidden" name="key" value="k{20}"/)
  assert.match(text, /فرستادن دوباره/)
  assert.equal(vote.status, 503)
})

test('when the database is back everything goes on by itself: pages, corrections, what readers send', async () => {
  server = await openServer()
  assert.ok(server.answer.opened)

  const opened = await until(
    () => ask(`/news/${neverOpened.code}`),
    ({ status }) => status === 200,
  )
  const kept = await until(
    () => ask(path),
    ({ headers }) => headers.get('x-peyk-stale') === null,
  )
  await correctStory(newsroom, {
    ...{ storyId: story.id, note: 'نام پل نادرست بود.', basedOn: story.revisionId },
    content: aContent({ headline: 'پل نو گشوده شد' }),
  })
  const corrected = await until(
    () => ask(path),
    ({ text }) => text.includes('پل نو گشوده شد'),
  )
  const sent = await ask(`${path}/comment`, comment)

  assert.deepEqual([opened.status, kept.status, corrected.status], [200, 200, 200])
  assert.ok(sent.status < 500 && sent.status !== 404, `${sent.status}`)
})

/** Asks until the answer is the one that is waited for; 20 seconds at the most. */
async function until<Answer>(
  asking: () => Promise<Answer>,
  isWanted: (answer: Answer) => boolean,
): Promise<Answer> {
  const late = Date.now() + 20_000
  for (;;) {
    const answer = await asking()
    if (isWanted(answer)) return answer
    assert.ok(Date.now() < late, 'it did not come')
    cacheClock.moveTo(new Date(cacheClock.now().getTime() + 10_000))
    await pause(100)
  }
}
