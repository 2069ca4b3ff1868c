import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import sharp from 'sharp'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import type { Actor } from '../../people/index.ts'
import type { Env } from '../../platform/http/env.ts'
import { anActor, aNewsroom, aPhotograph, aStorage, aStory } from '../testing.ts'
import { withdrawStory } from '../withdraw-story.ts'
import { addPicture } from './add-picture.ts'
import { cropPicture } from './crop-picture.ts'
import { mediaRoutes } from './media-routes.ts'
import { readPicture } from './picture-store.ts'
import { readRendition } from './read-rendition.ts'
import { renditionPath, type Rendition } from './rendition.ts'

const { db } = await freshDatabase()
const storage = aStorage()
const newsroom = { ...aNewsroom(db), storage }
const described = { alt: 'آسمان آبی', credit: 'نرگس بهاری' }
const reader: Actor = { kind: 'reader' }

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
const aPicture = async (size: { width?: number; height?: number } = {}) =>
  addPicture(newsroom, { bytes: await aPhotograph(size), ...described })
const small = { shape: 'whole', width: 320, format: 'webp' } as const

/** A picture whose left half is red and whose right half is blue. */
const inTwoHalves = async () => {
  const half = (background: string) => ({
    create: { width: 400, height: 400, channels: 3 as const, background },
  })
  const blue = await sharp(half('blue')).png().toBuffer()
  const bytes = await sharp({ create: { width: 800, height: 400, channels: 3, background: 'red' } })
    .composite([{ input: blue, left: 400, top: 0 }])
    .png()
    .toBuffer()
  return addPicture(newsroom, { bytes, ...described })
}
const coloursOf = async (id: string, rendition: Rendition) => {
  const picture = await readPicture(newsroom, id)
  assert.ok(picture)
  const bytes = await readRendition(newsroom, picture, rendition)
  const { dominant } = await sharp(bytes).stats()
  const { width, height, format } = await sharp(bytes).metadata()
  return { colour: dominant.r > dominant.b ? 'red' : 'blue', width, height, format }
}

for (const path of [
  '/media/x/0/whole-320.webp',
  '/media/01920000-0000-7000-8000-000000000000/0/whole-320.webp',
])
  test(`there is no picture at ${path}`, async () => {
    assert.equal((await asked(reader, path)).status, 404)
  })

for (const file of [
  'whole-321.webp',
  'square-1280.webp',
  'share-1200.avif',
  'whole-320.svg',
  '..%2f..%2fsecret',
])
  test(`a picture is not made as ${file}`, async () => {
    const picture = await aPicture({ width: 510 })
    await aStory(newsroom, { content: { pictureId: picture.id } })
    assert.equal((await asked(reader, `/media/${picture.id}/${picture.stamp}/${file}`)).status, 404)
  })

test('a picture is the desk’s until a story with it is published, and again when the story is withdrawn', async () => {
  const picture = await aPicture({ width: 500 })
  const path = renditionPath(picture, small)
  const reporter = await anActor(newsroom, 'reporter')
  assert.equal((await asked(reader, path)).status, 404)
  const forDesk = await asked(reporter, path)
  assert.deepEqual([forDesk.status, forDesk.headers.get('cache-control')], [200, 'private, no-store'])
  const { id: storyId } = await aStory(newsroom, { content: { pictureId: picture.id } })
  const published = await asked(reader, path)
  assert.equal(published.status, 200)
  assert.equal(published.headers.get('content-type'), 'image/webp')
  assert.equal(published.headers.get('cache-control'), 'public, max-age=31536000, immutable')
  await withdrawStory(newsroom, { storyId, note: 'نادرست بود.' })
  assert.equal((await asked(reader, path)).status, 404)
})

test('an address from before a crop leads to the present one', async () => {
  const picture = await aPicture({ width: 700 })
  await aStory(newsroom, { content: { pictureId: picture.id } })
  await cropPicture(newsroom, { id: picture.id, focus: { x: 0.1, y: 0.5 }, crops: {} })
  const answer = await asked(reader, renditionPath(picture, small))
  const present = await readPicture(newsroom, picture.id)
  assert.ok(present)
  assert.notEqual(present.stamp, picture.stamp)
  assert.deepEqual([answer.status, answer.headers.get('location')], [302, renditionPath(present, small)])
})

test('a smaller copy is made once, however many ask at the same time, and then kept', async () => {
  const picture = await aPicture({ width: 1000, height: 500 })
  let writes = 0
  const counting = {
    ...storage,
    put: (key: string, bytes: Uint8Array) => (writes++, storage.put(key, bytes)),
  }
  const asking = { ...newsroom, storage: counting }
  const wanted = { shape: 'whole', width: 640, format: 'webp' } as const
  const copies = await Promise.all([1, 2, 3, 4].map(() => readRendition(asking, picture, wanted)))
  assert.equal(writes, 1)
  const { format, width, height } = await sharp(copies[3]).metadata()
  assert.deepEqual({ format, width, height }, { format: 'webp', width: 640, height: 320 })
  await readRendition(asking, picture, wanted)
  assert.equal(writes, 1)
})

test('a crop keeps the focal point, wherever that is', async () => {
  const { id } = await inTwoHalves()
  const square = { shape: 'square', width: 320, format: 'webp' } as const
  await cropPicture(newsroom, { id, focus: { x: 0, y: 0.5 }, crops: {} })
  assert.deepEqual(await coloursOf(id, square), { colour: 'red', width: 320, height: 320, format: 'webp' })
  await cropPicture(newsroom, { id, focus: { x: 1, y: 0.5 }, crops: {} })
  assert.deepEqual(await coloursOf(id, square), { colour: 'blue', width: 320, height: 320, format: 'webp' })
})

test('a crop set by hand stands, also against the focal point, and never leaves the picture', async () => {
  const { id } = await inTwoHalves()
  const wide = { shape: 'wide', width: 320, format: 'avif' } as const
  const crops = { wide: { x: 0.95, y: 0.9, width: 0.4 } }
  await cropPicture(newsroom, { id, focus: { x: 0, y: 0.5 }, crops })
  assert.deepEqual(await coloursOf(id, wide), { colour: 'blue', width: 320, height: 180, format: 'heif' })
})

test('the card for messengers is a JPEG of the size it promises, also of a small picture', async () => {
  const { id } = await aPicture({ width: 300, height: 400 })
  const share = { shape: 'share', width: 1200, format: 'jpg' } as const
  const { width, height, format } = await coloursOf(id, share)
  assert.deepEqual([width, height, format], [1200, 630, 'jpeg'])
})
