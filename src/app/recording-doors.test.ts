import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { parseJsonFeed, parseRssFeed } from 'feedsmith'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { addPicture, withdrawStory } from '../newsroom/index.ts'
import { anMp4, aNewsroom, aPhotograph, aStorage, aStory } from '../newsroom/testing.ts'
import { systemClock } from '../platform/clock.ts'
import { recorderFor } from '../platform/events.ts'
import { subscriptions } from './subscriptions.ts'
import { aCookieOf, aProgram } from './testing.ts'

// A video as the desk sends it and readers meet it, by the addresses of the whole program.

const { db } = await freshDatabase()
const program = await aProgram(db)
after(() => program.stop())
const newsroom = { ...aNewsroom(db), clock: systemClock, events: recorderFor(subscriptions) }
const cookie = await aCookieOf(program, 'editor')
const poster = await addPicture(
  { ...newsroom, storage: aStorage() },
  { bytes: await aPhotograph(), alt: 'پلی در مه', credit: 'آرش' },
)

interface Sent {
  method: 'PUT' | 'POST'
  body: string | Uint8Array<ArrayBuffer>
}
const ask = (path: string, sent?: Sent) =>
  program.app.request(path, {
    ...sent,
    headers: {
      cookie,
      'content-type': typeof sent?.body === 'string' ? 'application/json' : 'application/octet-stream',
    },
  })
const film = anMp4({ seconds: 65 })
const made = { id: '', stamp: '', updatedAt: '' }
const address = (): string => `/media/recordings/${made.id}/${made.stamp}/recording.mp4`
const words = {
  name: 'مه روی پل',
  credit: 'آرش نیک\u200Cمنش',
  licence: '',
  rightsUntil: null,
  transcript: 'مه پل را گرفت.',
  captions: '',
  captionsLanguage: 'fa',
  posterId: poster.id,
}
const describe = async (said: Partial<typeof words> = {}) =>
  Object.assign(
    made,
    await (
      await ask(`/api/v1/recordings/${made.id}`, {
        method: 'PUT',
        body: JSON.stringify({ ...words, ...said, readAt: made.updatedAt }),
      })
    ).json(),
  )
const read = async (path: string): Promise<Response> => {
  const answer = await program.app.request(path)
  const moved = answer.headers.get('location')
  return moved === null ? answer : program.app.request(moved)
}
const holding = () => ({
  body: {
    type: 'doc' as const,
    content: [
      { type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'مه پل را گرفت.' }] },
      { type: 'recording' as const, attrs: { recordingId: made.id } },
    ],
  },
})

test('a film that is sent by the desk is the desk’s alone until a story with it is public', async () => {
  const upload = `/api/v1/recordings/uploads/${randomUUID()}`
  const slice = await ask(`${upload}/0?size=${film.length}`, { method: 'PUT', body: new Uint8Array(film) })
  assert.equal(slice.status, 204)
  const finished = await ask(upload, { method: 'POST', body: JSON.stringify({ fileName: 'مه.mp4' }) })
  Object.assign(made, await finished.json())
  await describe()
  const embargoUntil = new Date(systemClock.now().getTime() + 3_600_000)
  await aStory(newsroom, { status: 'approved', embargoUntil, content: holding() })

  assert.equal((await read(address())).status, 404)
  assert.equal((await read(`/media/${poster.id}/${poster.stamp}/whole-320.webp`)).status, 404)
  assert.deepEqual(
    [(await ask(address())).status, (await ask(address())).headers.get('cache-control')],
    [200, 'private, no-store'],
  )
  assert.doesNotMatch(await (await read('/feed/rss.xml')).text(), /enclosure/)
})

const story = { id: '', code: 0 }
test('readers of a public story have it on its page, in parts, from our address and with nothing foreign', async () => {
  Object.assign(story, await aStory(newsroom, { content: holding() }))

  const page = await read(`/n/${story.code}`)
  assert.match(page.headers.get('content-security-policy') ?? '', /default-src 'none';.*media-src 'self'/)
  assert.match(await page.text(), /<video [^>]*aria-label="ویدئو: مه روی پل\. پلی در مه"/)
  const given = await program.app.request(address(), { headers: { range: 'bytes=4-7' } })
  assert.deepEqual([given.status, await given.text()], [206, 'ftyp'])
  assert.deepEqual(
    ['content-type', 'x-content-type-options', 'content-encoding'].map(name => given.headers.get(name)),
    ['video/mp4', 'nosniff', null],
  )
})

test('feeds enclose it with its type, its size and its length', async () => {
  const url = `http://peyk.example${address()}`
  const rss = parseRssFeed(await (await read('/feed/rss.xml')).text())
  assert.deepEqual(rss.items?.[0]?.enclosures, [{ url, type: 'video/mp4', length: film.length }])
  const json = parseJsonFeed(await (await read('/feed/feed.json')).text())
  assert.deepEqual(json.items?.[0]?.attachments, [
    { url, mime_type: 'video/mp4', size_in_bytes: film.length, duration_in_seconds: 65 },
  ])
  assert.match(
    await (await read('/feed/atom.xml')).text(),
    new RegExp(`rel="enclosure"[^>]*length="${film.length}"`),
  )
})

test('new words about it are on the page at once, and in the log', async () => {
  await describe({ transcript: 'مه پل را تا ظهر گرفت.' })
  assert.match(await (await read(`/n/${story.code}`)).text(), /مه پل را تا ظهر گرفت\./)
  const log = await db
    .selectFrom('audit_entry')
    .select('act')
    .where('subject_id', '=', made.id)
    .orderBy('at')
    .execute()
  assert.deepEqual(
    log.map(({ act }) => act),
    ['add recording', 'describe recording', 'describe recording'],
  )
})

test('with the story the film is withdrawn too', async () => {
  await withdrawStory(newsroom, { storyId: story.id, note: 'نادرست بود.' })
  assert.equal((await read(address())).status, 404)
})
