import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { aNewsroom, aPhotograph, aStorage } from '../testing.ts'
import { addPicture } from './add-picture.ts'
import { readPictureNotes } from './picture-notes.ts'

const { db } = await freshDatabase()
const newsroom = { ...aNewsroom(db), storage: aStorage() }

const record = (number: number, text: Buffer | string): Buffer => {
  const value = Buffer.from(text)
  return Buffer.concat([Buffer.from([0x1c, 2, number, value.length >> 8, value.length & 255]), value])
}
/** The segment in which a JPEG carries IPTC records, as picture agencies write it. */
const segmentOf = (...records: readonly Buffer[]): Buffer => {
  const iim = Buffer.concat(records)
  const padded = Buffer.concat([iim, Buffer.alloc(iim.length % 2)])
  const size = Buffer.from([0, 0, iim.length >> 8, iim.length & 255])
  const resource = Buffer.concat([Buffer.from('8BIM'), Buffer.from([4, 4, 0, 0]), size, padded])
  const inside = Buffer.concat([Buffer.from('Photoshop 3.0\0'), resource])
  const length = inside.length + 2
  return Buffer.concat([Buffer.from([0xff, 0xed, length >> 8, length & 255]), inside])
}
const inJpeg = (jpeg: Buffer, segment: Buffer): Buffer =>
  Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)])

test('a block that is cut off, or is no block, says nothing', () => {
  const whole = Buffer.concat([record(120, 'شرح'), record(80, 'نام')])
  assert.deepEqual(readPictureNotes({ iptc: Buffer.from('8BIM') }), {})
  assert.deepEqual(readPictureNotes({ iptc: whole.subarray(0, 9) }), {})
  assert.deepEqual(readPictureNotes({ xmpAsString: '<dc:rights>never closed' }), {})
})

test('bidi controls and nulls in a caption do not reach the desk', () => {
  assert.deepEqual(readPictureNotes({ iptc: record(120, 'a\u202Eb\u0000') }), {})
  assert.deepEqual(readPictureNotes({ iptc: record(120, 'a\u202Eb') }), { caption: 'ab' })
})

test('a photograph of an agency brings its caption, credit, copyright and day', async () => {
  const jpeg = await sharp(await aPhotograph())
    .jpeg()
    .toBuffer()
  const segment = segmentOf(
    record(120, 'زیلوبافان میبد'),
    record(80, 'آرش'),
    record(110, 'ایرنا'),
    record(116, '© ۱۴۰۵'),
    record(55, '20261122'),
  )
  const bytes = inJpeg(jpeg, segment)
  const picture = await addPicture(newsroom, { bytes, credit: 'نرگس بهاری' })
  assert.deepEqual(picture.notes, {
    caption: 'زیلوبافان میبد',
    credit: 'ایرنا',
    copyright: '© ۱۴۰۵',
    taken: '2026-11-22',
  })
  assert.deepEqual(
    [picture.caption, picture.credit, picture.licence],
    ['زیلوبافان میبد', 'نرگس بهاری', '© ۱۴۰۵'],
  )
})

test('a caption of an old Persian archive is read in its own encoding', () => {
  const old = Buffer.from([0xc8, 0xc7, 0xd2, 0xc7, 0xd1])
  assert.deepEqual(readPictureNotes({ iptc: record(120, old) }), { caption: 'بازار' })
})

test('XMP is believed before IPTC, in elements and in attributes', () => {
  const xmpAsString = `<rdf:Description photoshop:Credit='پیک' photoshop:DateCreated="2026-11-20T10:00:00+03:30">
    <dc:description><rdf:Alt><rdf:li xml:lang="x-default">بازار &amp; مسجد</rdf:li></rdf:Alt></dc:description>
    <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">&#x622;زاد</rdf:li></rdf:Alt></dc:rights></rdf:Description>`
  assert.deepEqual(readPictureNotes({ xmpAsString, iptc: record(120, 'دیگر') }), {
    caption: 'بازار & مسجد',
    credit: 'پیک',
    copyright: 'آزاد',
    taken: '2026-11-20',
  })
})

test('a caption in a file that is too long for a picture is kept whole and offered, and never cut', async () => {
  const long = 'زیلو '.repeat(240).trim()
  const jpeg = await sharp(await aPhotograph())
    .jpeg()
    .toBuffer()
  const picture = await addPicture(newsroom, { bytes: inJpeg(jpeg, segmentOf(record(120, long))) })
  assert.equal(picture.notes.caption, long)
  assert.equal(picture.caption, '')
})
