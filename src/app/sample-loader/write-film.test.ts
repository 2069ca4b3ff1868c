import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { writeFilm } from './write-film.ts'

const aFrame = (background: string): Promise<Buffer> =>
  sharp({ create: { width: 64, height: 48, channels: 3, background } })
    .webp({ quality: 60 })
    .toBuffer()

test('a film is made of lossy pictures only', async () => {
  const lossless = await sharp(await aFrame('red'))
    .webp({ lossless: true })
    .toBuffer()
  assert.throws(() => writeFilm([lossless], 1000), /not a simple lossy WebP/)
  assert.throws(() => writeFilm([], 1000), /without pictures/)
})

test('each moment of a film leads to the cluster that holds it', async () => {
  const film = writeFilm([await aFrame('red'), await aFrame('blue')], 1000)
  const content = film.indexOf(Buffer.from('18538067', 'hex')) + 12
  const second = film.lastIndexOf(Buffer.from('f1', 'hex'), film.indexOf(Buffer.from('1f43b675', 'hex')))
  assert.deepEqual(
    film.subarray(content + film.readUIntBE(second + 9, 6)).subarray(0, 4),
    Buffer.from('1f43b675', 'hex'),
  )
})
