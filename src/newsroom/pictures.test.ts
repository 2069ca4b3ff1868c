import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import sharp from 'sharp'
import { freshDatabase } from '../../tests/set-up/database.ts'
import type { Actor } from '../people/index.ts'
import type { Env } from '../platform/http/env.ts'
import { addPicture } from './add-picture.ts'
import { describePicture } from './describe-picture.ts'
import { mediaRoutes } from './media-routes.ts'
import { readRendition } from './read-rendition.ts'
import { actingAs, anActor, aNewsroom, aPhotograph, aStorage, aStory, faulty, refused } from './testing.ts'
import { withdrawStory } from './withdraw-story.ts'

const { db } = await freshDatabase()
const storage = aStorage()
const newsroom = { ...aNewsroom(db), storage }
const described = { alt: 'آسمان آبی', credit: 'نرگس بهاری' }

const asked = (actor: Actor, path: string) => {
  const app = new Hono<Env>()
  app.use(async (c, next) => {
    c.set('actor', actor)
    await next()
  })
  app.route('/', mediaRoutes(newsroom, storage))
  app.onError((_, c) => c.text('refused', 404))
  return app.request(path)
}
const reader: Actor = { kind: 'reader' }

test('an officer cannot add pictures to the newsroom', async () => {
  const officer = { ...actingAs(newsroom, await anActor(newsroom, 'officer')), storage }
  await assert.rejects(
    addPicture(officer, { bytes: await aPhotograph(), ...described }),
    refused('access.not_allowed'),
  )
})

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'
const notPictures: readonly [string, Uint8Array][] = [
  ['an SVG, whatever it is called', Buffer.from(svg)],
  ['a text', Buffer.from('not a picture')],
  ['nothing', Buffer.alloc(0)],
  ['half a picture', (await aPhotograph()).subarray(0, 900)],
  [
    'a TIFF',
    await sharp(await aPhotograph({ width: 9, height: 9 }))
      .tiff()
      .toBuffer(),
  ],
]
for (const [name, bytes] of notPictures)
  test(`${name} is not accepted as a picture`, async () => {
    await assert.rejects(addPicture(newsroom, { bytes, ...described }), refused('picture.not_readable'))
  })

test('a picture of more than fifty million points is refused before it is decoded', async () => {
  const huge = await sharp({ create: { width: 10_000, height: 5_001, channels: 3, background: 'red' } })
    .png({ compressionLevel: 1 })
    .toBuffer()
  await assert.rejects(addPicture(newsroom, { bytes: huge, ...described }), refused('picture.too_large'))
})

test('a picture loses its hidden notes and is at most 2400 points wide', async () => {
  const picture = await addPicture(newsroom, {
    bytes: await aPhotograph({ width: 3000, height: 1500 }),
    ...described,
  })
  assert.deepEqual([picture.width, picture.height], [2400, 1200])
  const original = await storage.get(storage.keys().at(-1) ?? '')
  assert.equal((await sharp(original).metadata()).exif, undefined)
  assert.ok(Buffer.from(picture.thumbhash, 'base64').length < 30)
})

for (const format of ['png', 'webp', 'avif', 'gif'] as const)
  test(`${format} is accepted and kept as WebP`, async () => {
    const bytes = await sharp(await aPhotograph({ width: 40, height: 30 }))
      .toFormat(format)
      .toBuffer()
    const { width, height } = await addPicture(newsroom, { bytes, ...described })
    assert.deepEqual([width, height], [40, 30])
  })

test('the same picture is kept once, however often it is added', async () => {
  const bytes = await aPhotograph({ width: 77, height: 55 })
  await addPicture(newsroom, { bytes, ...described })
  const before = storage.keys().length
  await addPicture(newsroom, { bytes, ...described, alt: 'دیگر' })
  assert.equal(storage.keys().length, before)
})

test('what a picture shows may be said later', async () => {
  const { id } = await addPicture(newsroom, { bytes: await aPhotograph(), alt: '', credit: '' })
  await describePicture(newsroom, { id, ...described })
  await assert.rejects(describePicture(newsroom, { id, ...described, alt: 'a\0' }), faulty('alt malformed'))
  const none = '01920000-0000-7000-8000-000000000000'
  await assert.rejects(describePicture(newsroom, { id: none, ...described }), refused('picture.not_found'))
})

test('a smaller copy is made once, however many ask at the same time, and then kept', async () => {
  const { id } = await addPicture(newsroom, {
    bytes: await aPhotograph({ width: 1000, height: 500 }),
    ...described,
  })
  let writes = 0
  const counting = {
    ...storage,
    put: (key: string, bytes: Uint8Array) => (writes++, storage.put(key, bytes)),
  }
  const asking = { ...newsroom, storage: counting }
  const copies = await Promise.all([1, 2, 3, 4].map(() => readRendition(asking, id, 640)))
  assert.equal(writes, 1)
  const { format, width, height } = await sharp(copies[3]).metadata()
  assert.deepEqual({ format, width, height }, { format: 'webp', width: 640, height: 320 })
  await readRendition(asking, id, 640)
  assert.equal(writes, 1)
})

test('a picture is the desk’s until a story with it is published, and again when the story is withdrawn', async () => {
  const { id: pictureId } = await addPicture(newsroom, {
    bytes: await aPhotograph({ width: 500 }),
    ...described,
  })
  const path = `/media/${pictureId}/320.webp`
  const reporter = await anActor(newsroom, 'reporter')
  assert.equal((await asked(reader, path)).status, 404)
  const forDesk = await asked(reporter, path)
  assert.deepEqual([forDesk.status, forDesk.headers.get('cache-control')], [200, 'private, no-store'])
  const { id: storyId } = await aStory(newsroom, { content: { pictureId } })
  const published = await asked(reader, path)
  assert.equal(published.status, 200)
  assert.equal(published.headers.get('content-type'), 'image/webp')
  assert.equal(published.headers.get('cache-control'), 'public, max-age=31536000, immutable')
  await withdrawStory(newsroom, { storyId, note: 'نادرست بود.' })
  assert.equal((await asked(reader, path)).status, 404)
})

for (const path of ['/media/x/320.webp', '/media/01920000-0000-7000-8000-000000000000/320.webp'])
  test(`there is no picture at ${path}`, async () => {
    assert.equal((await asked(reader, path)).status, 404)
  })

test('a picture comes in the listed widths only', async () => {
  const { id: pictureId } = await addPicture(newsroom, {
    bytes: await aPhotograph({ width: 510 }),
    ...described,
  })
  await aStory(newsroom, { content: { pictureId } })
  assert.equal((await asked(reader, `/media/${pictureId}/321.webp`)).status, 404)
})
