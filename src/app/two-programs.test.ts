import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { startPeyk, type Peyk } from '../../tests/set-up/peyk.ts'
import { publishArrangement, raiseBanner, scheduleStory, withdrawStory } from '../newsroom/index.ts'
import { aNewsroom, aStory, type StoryMade } from '../newsroom/testing.ts'
import { systemClock } from '../platform/clock.ts'
import { recorderFor } from '../platform/events.ts'
import { subscriptions } from './subscriptions.ts'

// Two real programs on one database, as an agency with two servers has them; one of them is killed.

const { db, url } = await freshDatabase()
const newsroom = { ...aNewsroom(db), clock: systemClock, events: recorderFor(subscriptions) }
const folder = await mkdtemp(join(tmpdir(), 'peyk-two-'))
const running: Peyk[] = []
after(async () => {
  await Promise.all(running.map(({ stop }) => stop()))
  await rm(folder, { recursive: true, force: true })
})

let first: Peyk
let second: Peyk
before(async () => {
  first = await start()
  second = await start()
})

// How late it is on an idle machine is measured by the bench; here others may be using both cores.
test('a story goes out by its schedule, not before and once, and both programs show it', async t => {
  const story = await aStory(newsroom, { status: 'approved' })
  const moment = new Date(Date.now() + 2500)
  await schedule(story, moment)
  await Promise.all([seenAt(first, story), seenAt(second, story)])
  const { published_at: out } = await rowOf(story)
  const lateness = (out?.getTime() ?? Number.NaN) - moment.getTime()
  t.diagnostic(`${lateness} ms late`)
  assert.ok(lateness >= 0)
  assert.equal(await publicationsOf(story), 1)
})

test('a withdrawal reaches the pages that both programs kept', async t => {
  const story = await aStory(newsroom)
  await Promise.all([seenAt(first, story), seenAt(second, story)])
  await withdrawStory(newsroom, { storyId: story.id, note: 'منبع، خبر را پس گرفت.' })
  const done = Date.now()
  await Promise.all([statusAt(first, story, 410), statusAt(second, story, 410)])
  t.diagnostic(`${Date.now() - done} ms later`)
})

test('a banner reaches the pages that both programs kept, and leaves them at its moment', async t => {
  const story = await aStory(newsroom)
  await Promise.all([seenAt(first, story), seenAt(second, story)])
  const until = new Date(Date.now() + 4000)
  const text = 'گردنه بسته شد'
  await raiseBanner(newsroom, { edition: 'fa', text, storyId: null, shownUntil: until })
  const raised = Date.now()
  await Promise.all([pageSays(first, story, text, true), pageSays(second, story, text, true)])
  t.diagnostic(`${Date.now() - raised} ms later`)
  await Promise.all([pageSays(first, story, text, false), pageSays(second, story, text, false)])
  t.diagnostic(`gone ${Date.now() - until.getTime()} ms after its moment`)
  assert.ok(Date.now() >= until.getTime())
})

test('a pin ends at its moment on the front pages that both programs kept', async t => {
  const story = await aStory(newsroom, { content: { headline: 'کوره روشن شد' } })
  await aStory(newsroom)
  const pinnedUntil = new Date(Date.now() + 4000)
  const page = { edition: 'fa', section: null } as const
  await publishArrangement(newsroom, {
    page,
    basedOn: null,
    slots: [{ position: 1, storyId: story.id, dossierId: null, pinnedUntil }],
  })
  const onTop = `<h1><a href="/news/${story.code}/`
  await Promise.all([pageSays(first, '/', onTop, true), pageSays(second, '/', onTop, true)])
  await Promise.all([pageSays(first, '/', onTop, false), pageSays(second, '/', onTop, false)])
  t.diagnostic(`gone ${Date.now() - pinnedUntil.getTime()} ms after its moment`)
  assert.ok(Date.now() >= pinnedUntil.getTime())
})

test('of thirty stories due while a program is killed, each goes out once', async () => {
  const stories: StoryMade[] = []
  for (const _ of Array.from({ length: 30 })) stories.push(await aStory(newsroom, { status: 'scheduled' }))
  await theirMomentComes()
  const [earliest] = stories
  assert.ok(earliest)
  await seenAt(second, earliest)
  await first.kill()
  await untilAllAreOut()
  assert.deepEqual(await Promise.all(stories.map(publicationsOf)), Array<number>(30).fill(1))
})

test('what came due while nobody was up goes out at the next start', async () => {
  const story = await aStory(newsroom, { status: 'scheduled' })
  await second.stop()
  await theirMomentComes()
  assert.equal(await publicationsOf(story), 0)
  await seenAt(await start(), story)
  assert.equal(await publicationsOf(story), 1)
})

/** Asked of the database and not of pages: thirty readers who ask again and again would only keep both cores busy. */
async function untilAllAreOut(): Promise<void> {
  const late = Date.now() + 90_000
  while (
    await db.selectFrom('story').select('id').where('status', '=', 'scheduled').limit(1).executeTakeFirst()
  ) {
    assert.ok(Date.now() < late, 'some are still waiting')
    await pause(500)
  }
}

async function start(): Promise<Peyk> {
  const settings = { DATABASE_URL: url, PEYK_DATA: folder, PEYK_SAMPLE: '0', LOG_LEVEL: 'fatal' }
  const program = await startPeyk({ ...settings, PORT: '0' })
  running.push(program)
  return program
}

/** As if the hour for which they were scheduled had passed. */
const theirMomentComes = () =>
  sql`update story set scheduled_for = now() where status = 'scheduled'`.execute(db)

const schedule = (story: StoryMade, at: Date): Promise<void> =>
  scheduleStory(newsroom, { storyId: story.id, revisionId: story.revisionId, at })

const seenAt = (program: Peyk, story: StoryMade): Promise<void> => statusAt(program, story, 200)

/** Asks for a story's page until it is answered like this; ten seconds at the most. */
async function statusAt({ address }: Peyk, { code }: StoryMade, wanted: number): Promise<void> {
  const late = Date.now() + 30_000
  while ((await fetch(`${address}/news/${code}`)).status !== wanted) {
    assert.ok(Date.now() < late, `no ${wanted} at ${address} for ${code}`)
    await pause(50)
  }
}

/** Asks for a page until it says something, or no longer does. */
async function pageSays(
  { address }: Peyk,
  page: StoryMade | string,
  ...[text, wanted]: [text: string, wanted: boolean]
): Promise<void> {
  const late = Date.now() + 30_000
  const path = typeof page === 'string' ? page : `/news/${page.code}`
  while ((await (await fetch(`${address}${path}`)).text()).includes(text) !== wanted) {
    assert.ok(Date.now() < late, `${text} at ${address}${path} is not ${String(wanted)}`)
    await pause(50)
  }
}

const rowOf = ({ id }: StoryMade) =>
  db.selectFrom('story').select('published_at').where('id', '=', id).executeTakeFirstOrThrow()

async function publicationsOf({ id }: StoryMade): Promise<number> {
  const rows = await db
    .selectFrom('audit_entry')
    .select('id')
    .where('subject_id', '=', id)
    .where('act', '=', 'publish story')
    .execute()
  return rows.length
}
