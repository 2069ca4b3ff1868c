import assert from 'node:assert/strict'
import { randomBytes, randomUUID } from 'node:crypto'
import { test } from 'node:test'
import sharp from 'sharp'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { actingAs, anActor, aNewsroom, aPhotograph, aStorage, refused } from '../testing.ts'
import { finishUpload } from './finish-upload.ts'
import { forgetUploadsBefore } from './forget-uploads.ts'
import { partBytes, receivePart } from './receive-part.ts'

const { db } = await freshDatabase()
const storage = aStorage()
const newsroom = { ...aNewsroom(db), storage }
const asReporter = async () => ({ ...actingAs(newsroom, await anActor(newsroom, 'reporter')), storage })
const reporter = await asReporter()

/** A photograph of three parts: noise does not compress. */
const inThreeParts = async () => {
  const side = 640
  const noise = randomBytes(side * side * 3)
  const bytes = await sharp(noise, { raw: { width: side, height: side, channels: 3 } })
    .png({ compressionLevel: 0 })
    .toBuffer()
  const parts = [0, 1, 2].map(number => bytes.subarray(number * partBytes, (number + 1) * partBytes))
  assert.equal(Buffer.concat(parts).length, bytes.length)
  return parts
}
const send = (uploadId: string, number: number, bytes: Uint8Array = Buffer.alloc(0)) =>
  receivePart(reporter, { uploadId, number, bytes })
const finish = (uploadId: string, parts: number, fileName = 'زیلو.png') =>
  finishUpload(reporter, { uploadId, parts, fileName })
const left = () => storage.keys().filter(key => key.startsWith('uploads/'))

test('a file larger than what is accepted is refused at the part where that shows', async () => {
  const part = { uploadId: randomUUID(), number: 0, bytes: await aPhotograph(), size: 41 * 1024 * 1024 }
  await assert.rejects(receivePart(reporter, part), refused('picture.too_many_bytes'))
  await assert.rejects(send(randomUUID(), 80), refused('picture.too_many_bytes'))
  await assert.rejects(send(randomUUID(), 0, Buffer.alloc(partBytes + 1)), refused('request.too_large'))
  assert.deepEqual(left(), [])
})

test('nobody adds a part to the upload of somebody else, or finishes it', async () => {
  const uploadId = randomUUID()
  const other = await asReporter()
  await send(uploadId, 0, await aPhotograph())
  await assert.rejects(
    receivePart(other, { uploadId, number: 0, bytes: await aPhotograph() }),
    refused('picture.upload_not_found'),
  )
  await assert.rejects(
    finishUpload(other, { uploadId, parts: 1, fileName: '' }),
    refused('picture.upload_not_found'),
  )
  await finish(uploadId, 1)
})

test('an upload with a hole is not finished, and goes on where it was', async () => {
  const [first, second, third] = await inThreeParts()
  const uploadId = randomUUID()
  await send(uploadId, 0, first)
  await send(uploadId, 2, third)
  await assert.rejects(finish(uploadId, 3), refused('picture.upload_incomplete'))
  await send(uploadId, 1, second)
  const picture = await finish(uploadId, 3)
  assert.deepEqual([picture.width, picture.height, picture.fileName], [640, 640, 'زیلو.png'])
  assert.deepEqual(left(), [])
})

test('an upload finished twice, because the first answer was lost, is one picture', async () => {
  const uploadId = randomUUID()
  await send(uploadId, 0, await aPhotograph())
  const [one, again] = [await finish(uploadId, 1), await finish(uploadId, 1)]
  assert.equal(one.id, again.id)
})

test('what is no picture is refused with its first part', async () => {
  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"></svg>')
  await assert.rejects(send(randomUUID(), 0, drawing), refused('picture.is_svg'))
  assert.deepEqual(left(), [])
})

test('of a refused file nothing is kept', async () => {
  const uploadId = randomUUID()
  await send(uploadId, 0, (await aPhotograph()).subarray(0, 500))
  await assert.rejects(finish(uploadId, 1, 'half.jpg'), refused('picture.not_readable'))
  assert.deepEqual(left(), [])
})

test('parts of a file that nobody finished are forgotten after a day', async () => {
  await send(randomUUID(), 0, await aPhotograph())
  await forgetUploadsBefore(newsroom, newsroom.clock.now())
  assert.equal(left().length, 1)
  await forgetUploadsBefore(newsroom, new Date(newsroom.clock.now().getTime() + 1))
  assert.deepEqual(left(), [])
})
