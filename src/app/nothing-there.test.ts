import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { createDossier, publishStory } from '../newsroom/index.ts'
import { aNewsroom, aStory } from '../newsroom/testing.ts'
import { systemClock } from '../platform/clock.ts'
import { recorderFor } from '../platform/events.ts'
import { startServer } from '../platform/http/server.ts'
import { silentLog } from '../platform/log.ts'
import { cachePolicy } from './cache-policy.ts'
import { subscriptions } from './subscriptions.ts'
import { aProgram } from './testing.ts'

// Addresses that lead nowhere, through the page cache of the whole program.

const { db } = await freshDatabase()
const program = await aProgram(db)
const server = await startServer(
  { app: program.app, cache: program.cache, policy: cachePolicy, log: silentLog },
  { host: '127.0.0.1', port: 0 },
)
after(async () => {
  await server.stop()
  await program.stop()
})
const newsroom = { ...aNewsroom(db), clock: systemClock, events: recorderFor(subscriptions) }
const statusOf = async (path: string): Promise<number> =>
  (await fetch(`http://127.0.0.1:${server.port}${path}`)).status

test('an answer that there is nothing is kept for a moment, also by a cache in front', async () => {
  const first = await fetch(`http://127.0.0.1:${server.port}/news/999999/x`)
  const renders = program.cache.figures().renders
  const again = await statusOf('/news/999999/x')

  assert.equal(first.status, 404)
  assert.equal(first.headers.get('cache-control'), 'public, max-age=0, s-maxage=5')
  assert.equal(again, 404)
  assert.equal(program.cache.figures().renders, renders)
})

test('a story that comes out where nothing was is seen at once, by its code and its short address', async () => {
  const draft = await aStory(newsroom, { status: 'draft' })
  const paths = [`/news/${draft.code}`, `/n/${draft.code}`, `/news/${draft.code + 1}`]
  const before = await Promise.all(paths.map(statusOf))

  await publishStory(newsroom, { storyId: draft.id, revisionId: draft.revisionId })
  await program.catchUp()

  assert.deepEqual(before, [404, 404, 404])
  assert.deepEqual(await Promise.all(paths.map(statusOf)), [200, 200, 404])
})

test('so is a dossier, in each edition when it has its words', async () => {
  const before = [await statusOf('/dossier/kureh'), await statusOf('/en/dossier/kureh')]
  await createDossier(newsroom, {
    slug: 'kureh',
    title: 'کوره',
    introduction: 'کهن.',
    titleEn: 'Kilns',
    stories: [],
  })
  await program.catchUp()

  assert.deepEqual(before, [404, 404])
  assert.deepEqual([await statusOf('/dossier/kureh'), await statusOf('/en/dossier/kureh')], [200, 200])
})
