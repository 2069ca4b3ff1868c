import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { actingAs, anActor, aNewsroom, aPhotograph, aStorage, refused } from '../testing.ts'
import { addPicture } from './add-picture.ts'
import { originalKey } from './media-context.ts'

const { db } = await freshDatabase()
const storage = aStorage()
const newsroom = { ...aNewsroom(db), storage }
const described = { alt: 'آسمان آبی', credit: 'نرگس بهاری' }

const kept = async (bytes: Uint8Array) => {
  const picture = await addPicture(newsroom, { bytes, ...described })
  const file = await storage.get(originalKey(picture))
  assert.ok(file)
  return { picture, file, head: await sharp(file).metadata() }
}

test('an officer cannot add pictures to the newsroom', async () => {
  const officer = { ...actingAs(newsroom, await anActor(newsroom, 'officer')), storage }
  await assert.rejects(
    addPicture(officer, { bytes: await aPhotograph(), ...described }),
    refused('access.not_allowed'),
  )
})

const photograph = await aPhotograph()
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><script>alert(1)</script></svg>'
const heic = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from('ftypheic\0\0\0\0mif1heic'),
  Buffer.alloc(99),
])
const truncated = await sharp({ create: { width: 300, height: 300, channels: 3, background: 'red' } })
  .png({ compressionLevel: 0 })
  .toBuffer()
const notPictures: readonly [string, Uint8Array, string][] = [
  ['an SVG, whatever it is called', Buffer.from(svg), 'picture.is_svg'],
  ['an SVG behind a declaration', Buffer.from(`<?xml version="1.0"?>\n<!-- x -->${svg}`), 'picture.is_svg'],
  ['an SVG in UTF-16', Buffer.from(`\uFEFF${svg}`, 'utf16le'), 'picture.is_svg'],
  ['a HEIC of a telephone', heic, 'picture.is_heic'],
  ['a PDF', Buffer.from('%PDF-1.7\n'), 'picture.is_no_picture'],
  ['a TIFF', await sharp(photograph).tiff().toBuffer(), 'picture.is_no_picture'],
  ['a text', Buffer.from('not a picture'), 'picture.not_known'],
  ['a program that begins like one', Buffer.from('MZ\0\0GIF89a'), 'picture.not_known'],
  ['nothing', Buffer.alloc(0), 'picture.empty'],
  ['half a JPEG', photograph.subarray(0, 900), 'picture.not_readable'],
  ['half a PNG', truncated.subarray(0, 20_000), 'picture.not_readable'],
  ['the first bytes of a GIF and nothing after', Buffer.from('GIF89a'), 'picture.not_readable'],
  ['a picture of nine pixels', await aPhotograph({ width: 9, height: 40 }), 'picture.too_small'],
  ['a file of more than 40 MB', Buffer.alloc(40 * 1024 * 1024 + 1, 1), 'picture.too_many_bytes'],
]
for (const [name, bytes, code] of notPictures)
  test(`${name} is not accepted as a picture`, async () => {
    await assert.rejects(addPicture(newsroom, { bytes, ...described }), refused(code))
  })

test('a small file that unfolds to more than fifty million pixels is refused before it is decoded', async () => {
  const bomb = await sharp({ create: { width: 10_000, height: 5_001, channels: 3, background: 'red' } })
    .png({ compressionLevel: 9, palette: true })
    .toBuffer()
  assert.ok(bomb.length < 100_000)
  await assert.rejects(
    addPicture(newsroom, { bytes: bomb, ...described }),
    refused('picture.too_many_pixels'),
  )
})

test('the place and the camera of a photograph are in nothing that is kept', async () => {
  const told = await sharp(photograph)
    .withExif({
      IFD0: { Make: 'Canon', Artist: 'پنهان' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '32/1 13/1 4/1', GPSLongitude: '54/1 1/1 2/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><exif:GPSLatitude>32,13N</exif:GPSLatitude></x:xmpmeta>')
    .toBuffer()
  assert.match(told.toString('latin1'), /Canon/)
  const { file, head } = await kept(told)
  assert.deepEqual([head.exif, head.xmp, head.iptc, head.icc], [undefined, undefined, undefined, undefined])
  assert.doesNotMatch(file.toString('latin1'), /Canon|GPS|Exif/)
})

test('a photograph taken on its side is kept upright', async () => {
  const onItsSide = await sharp(await aPhotograph({ width: 90, height: 60 }))
    .withMetadata({ orientation: 6 })
    .toBuffer()
  const { picture, head } = await kept(onItsSide)
  assert.deepEqual([picture.width, picture.height, head.orientation], [60, 90, undefined])
})

test('a photograph for print is kept in the colours of screens', async () => {
  const forPrint = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#ff0000' } })
    .toColourspace('cmyk')
    .jpeg()
    .toBuffer()
  assert.equal((await sharp(forPrint).metadata()).space, 'cmyk')
  const { file, head } = await kept(forPrint)
  const [red = 0, green = 255] = await sharp(file).raw().toBuffer()
  assert.deepEqual([head.space, head.channels], ['srgb', 3])
  assert.ok(red > 200 && green < 80, `red ${red}, green ${green}`)
})

test('colours of a wide profile are brought to those of screens', async () => {
  const wide = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#00ff00' } })
    .withIccProfile('p3')
    .png()
    .toBuffer()
  const { head } = await kept(wide)
  assert.deepEqual([head.hasProfile, head.space], [false, 'srgb'])
})

test('what stands behind a picture in its file is not kept', async () => {
  const both = Buffer.concat([
    photograph,
    Buffer.from('PK\u0003\u0004<script>alert(document.cookie)</script>'),
  ])
  const { file } = await kept(both)
  assert.doesNotMatch(file.toString('latin1'), /script/)
})

test('a picture is at most 2400 pixels wide, and has a hash of a few bytes to stand for it', async () => {
  const { picture } = await kept(await aPhotograph({ width: 3000, height: 1500 }))
  assert.deepEqual([picture.width, picture.height], [2400, 1200])
  assert.ok(Buffer.from(picture.thumbhash, 'base64').length < 30)
})

for (const format of ['png', 'webp', 'avif', 'gif'] as const)
  test(`${format} is accepted and kept as WebP`, async () => {
    const bytes = await sharp(await aPhotograph({ width: 40, height: 30 }))
      .toFormat(format)
      .toBuffer()
    const { picture, head } = await kept(bytes)
    assert.deepEqual([picture.width, picture.height, head.format], [40, 30, 'webp'])
  })

test('of a moving picture the first frame is kept', async () => {
  const frames = ['red', 'blue'].map(background => ({
    create: { width: 32, height: 32, channels: 3 as const, background },
  }))
  const moving = await sharp(await Promise.all(frames.map(frame => sharp(frame).png().toBuffer())), {
    join: { animated: true },
  })
    .gif()
    .toBuffer()
  assert.equal((await sharp(moving).metadata()).pages, 2)
  const { head } = await kept(moving)
  assert.deepEqual([head.pages ?? 1, head.width, head.height], [1, 32, 32])
})

test('the same file is kept once, however often it is added', async () => {
  const bytes = await aPhotograph({ width: 77, height: 55 })
  await addPicture(newsroom, { bytes, ...described })
  const before = storage.keys().length
  await addPicture(newsroom, { bytes, ...described, alt: 'دیگر' })
  assert.equal(storage.keys().length, before)
})

test('a Persian file name keeps its name, without the folders before it', async () => {
  const fileName = 'C:\\عکس\u200Cها\\زیلوی میبد ۱۴۰۵.jpg'
  const picture = await addPicture(newsroom, { bytes: photograph, ...described, fileName })
  assert.equal(picture.fileName, 'زیلوی میبد ۱۴۰۵.jpg')
})
