import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { deleteEntry, endCoverage, writeEntry } from '../newsroom/index.ts'
import { aNewsroom, aStory } from '../newsroom/testing.ts'
import { systemClock } from '../platform/clock.ts'
import { recorderFor } from '../platform/events.ts'
import { startServer } from '../platform/http/server.ts'
import { searchStories } from '../readers/index.ts'
import { silentLog } from '../platform/log.ts'
import { createPageCache } from '../platform/page-cache/page-cache.ts'
import { cachePolicy } from './cache-policy.ts'
import { subscriptions } from './subscriptions.ts'
import { aProgram } from './testing.ts'

// The stream of a live story, over a real socket: it tells that there is something new, and it ends when the house does.

const { db } = await freshDatabase()
const program = await aProgram(db)
const newsroom = { ...aNewsroom(db), clock: systemClock, events: recorderFor(subscriptions) }
const { id: storyId, code } = await aStory(newsroom, { kind: 'live' })
const server = await startServer(
  { app: program.app, cache: createPageCache({ clock: systemClock }), policy: cachePolicy, log: silentLog },
  { host: '127.0.0.1', port: 0 },
)
after(() => program.stop())

const words = { headline: 'برف بند آمد', text: '', sourceLabel: '', isKey: false }
const address = `http://127.0.0.1:${server.port}/live/${code}`

test('there is no stream for a story that is not live, or not there', async () => {
  const news = await aStory(newsroom)
  assert.equal((await fetch(`http://127.0.0.1:${server.port}/live/${news.code}`)).status, 404)
  assert.equal((await fetch(`http://127.0.0.1:${server.port}/live/99999999`)).status, 404)
})

test('a reader is told of a new entry within five seconds', async () => {
  const reader = await listen(`${address}?seen=0`)
  const written = performance.now()

  await writeEntry(newsroom, { storyId, ...words })

  assert.match(await reader.until(/data: 1\n/), /id: 1\n/)
  assert.ok(performance.now() - written < 5000)
  await reader.leave()
})

test('a reader who comes back is told what she missed, and nothing when she missed nothing', async () => {
  await writeEntry(newsroom, { storyId, ...words })

  const late = await listen(address, { 'last-event-id': '1' })
  assert.match(await late.until(/data/), /data: 2\n/)
  await late.leave()

  const current = await listen(address, { 'last-event-id': '2' })
  assert.doesNotMatch(await current.until(/retry/), /data/)
  await current.leave()
})

test('readers find a live story by what an entry says, and no more once it is taken back', async () => {
  const question = { query: 'گوزن زرد', edition: 'fa', order: 'newest', limit: 5 } as const
  const { id: entryId } = await writeEntry(newsroom, { storyId, ...words, text: 'گوزن زرد دیده شد.' })
  assert.deepEqual((await searchStories(newsroom, question)).ids, [storyId])

  await deleteEntry(newsroom, { storyId, entryId, note: 'منبع، خبر را پس گرفت.' })

  assert.deepEqual((await searchStories(newsroom, question)).ids, [])
})

test('the house ends the streams when it is closed, and lets nobody in after', async () => {
  const reader = await listen(`${address}?seen=2`)
  await reader.until(/retry/)
  const begun = performance.now()

  await program.audience.close()
  await server.stop()

  assert.ok(performance.now() - begun < 3000)
  assert.equal(await reader.isOver(), true)
  assert.equal((await program.app.request(`/live/${code}`)).status, 503)
})

test('an ended coverage sends nobody into a stream', async () => {
  await endCoverage(newsroom, { storyId, ended: true })

  assert.equal((await program.app.request(`/live/${code}`)).status, 204)
})

async function listen(url: string, headers: Record<string, string> = {}) {
  const response = await fetch(url, { headers })
  assert.equal(response.headers.get('content-type'), 'text/event-stream; charset=utf-8')
  const body = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  assert.ok(body)
  let heard = ''
  return {
    async until(words: RegExp): Promise<string> {
      while (!words.test(heard)) heard += (await body.read()).value ?? ''
      return heard
    },
    isOver: async (): Promise<boolean> => (await body.read()).done,
    leave: () => body.cancel(),
  }
}
