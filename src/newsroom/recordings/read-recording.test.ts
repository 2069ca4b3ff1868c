import assert from 'node:assert/strict'
import { test } from 'node:test'
import { refused } from '../testing.ts'
import { patchWithin, sourceOf } from './byte-source.ts'
import { aWebm, anId3, anMp3, anMp4, anOgg, box, element, u32 } from './making.ts'
import { pageAt, sealPage } from './ogg-page.ts'
import { mustBeRecording, readRecording } from './read-recording.ts'

const limits = { mostBytes: 1024 * 1024, mostMinutes: 10 }
const read = (bytes: Uint8Array) => readRecording(sourceOf(bytes), limits)

/** The file as it is kept. */
async function blanked(bytes: Buffer): Promise<Buffer> {
  const { patches } = await read(bytes)
  const span = { from: 0, length: bytes.length }
  const written = Buffer.from(bytes)
  for (const patch of patches) {
    const found = patchWithin(patch, span)
    if (found !== undefined) written.set(found.bytes, found.at)
  }
  return written
}

/** A size of a box written over. */
const withSize = (bytes: Buffer, type: string, size: number): Buffer => {
  const changed = Buffer.from(bytes)
  changed.writeUInt32BE(size, changed.indexOf(type, 0, 'latin1') - 4)
  return changed
}

const strangers: readonly (readonly [name: string, beginning: Buffer, code: string])[] = [
  ['nothing at all', Buffer.alloc(0), 'recording.empty'],
  ['a text named film.mp4', Buffer.from('this is no film, whatever its name says'), 'recording.not_known'],
  ['a picture in the container of MP4 (AVIF)', box('ftyp', 'avif', u32(0)), 'recording.not_known'],
  ['a page of HTML', Buffer.from('<!doctype html><script>'), 'recording.not_known'],
  ['a sound of layer II', Buffer.from([0xff, 0xfd, 0x90, 0, 0, 0]), 'recording.not_known'],
  ['QuickTime', box('ftyp', 'qt  ', u32(0)), 'recording.quicktime'],
]
for (const [name, beginning, code] of strangers)
  test(`${name} is no recording, and is told by its own bytes`, () => {
    assert.throws(() => mustBeRecording(beginning), refused(code))
  })

const broken: readonly (readonly [name: string, bytes: Buffer, code: string])[] = [
  ['an MP4 cut off in the middle', anMp4().subarray(0, -20), 'recording.damaged'],
  ['an MP4 cut off before its movie box', anMp4({ moovLast: true }).subarray(0, 60), 'recording.damaged'],
  ['a box that is smaller than its own head', withSize(anMp4(), 'moov', 7), 'recording.damaged'],
  ['a box that goes past the file', withSize(anMp4(), 'moov', 0xfffffff0), 'recording.damaged'],
  [
    'an inner box that goes past the one around it',
    withSize(anMp4(), 'mdia', 0x7fffffff),
    'recording.damaged',
  ],
  ['an inner box of length zero in front of others', withSize(anMp4(), 'mvhd', 0), 'recording.damaged'],
  ['an inner box whose long length is missing', withSize(anMp4(), 'stsd', 1), 'recording.damaged'],
  ['a head too short for what it says', anMp4({ inMovie: [box('trak', box('tkhd'))] }), 'recording.damaged'],
  [
    'five thousand boxes',
    anMp4({ above: Array.from({ length: 5000 }, () => box('free')) }),
    'recording.damaged',
  ],
  ['a movie of no length', anMp4({ seconds: 0 }), 'recording.no_duration'],
  ['a movie in fragments', anMp4({ above: [box('moof')] }), 'recording.fragmented'],
  ['a movie that no present browser shows', anMp4({ video: 'apcn' }), 'recording.codec'],
  ['a sound that no present browser plays', anMp4({ audio: 'ac-3' }), 'recording.codec'],
  ['a movie with a track of measurements', anMp4({ further: 'meta' }), 'recording.hidden_track'],
  ['an MP3 that is a tag only', anId3('a title'), 'recording.damaged'],
  ['an MP3 whose tag goes past it', anId3('a title').subarray(0, 15), 'recording.damaged'],
  [
    'one frame of MP3 followed by something else',
    Buffer.concat([anMp3({ frames: 1 }), Buffer.alloc(900)]),
    'recording.damaged',
  ],
  ['Matroska', aWebm({ docType: 'matroska' }), 'recording.codec'],
  ['a WebM with a foreign codec', aWebm({ codecs: ['V_MPEG4/ISO/AVC'] }), 'recording.codec'],
  ['a WebM that does not say how long it is', aWebm({ seconds: 0 }), 'recording.no_duration'],
  ['a WebM cut off', aWebm().subarray(0, -3), 'recording.damaged'],
  ['an Ogg cut off in its comments', anOgg().subarray(0, 60), 'recording.damaged'],
  ['an Ogg of a film', anOgg({ head: Buffer.from('\u0080theora'.padEnd(40)) }), 'recording.codec'],
  ['more than an hour', anMp4({ seconds: 3700 }), 'recording.too_long'],
  ['more bytes than allowed', anMp4({ content: Buffer.alloc(1024 * 1024) }), 'recording.too_many_bytes'],
]
for (const [name, bytes, code] of broken)
  test(`${name} is refused with its own sentence`, async () => {
    await assert.rejects(read(bytes), refused(code))
  })

test('an MP4 tells its length, its size and what is in it', async () => {
  const { patches: _, ...found } = await read(anMp4())
  assert.deepEqual(found, {
    format: 'mp4',
    kind: 'video',
    durationMs: 12_000,
    width: 640,
    height: 360,
    codecs: ['h264', 'aac'],
    startsAtOnce: true,
  })
})

test('a film from a telephone held upright is as high as it is shown', async () => {
  const { width, height } = await read(anMp4({ isTurned: true }))
  assert.deepEqual([width, height], [360, 640])
})

test('an MP4 whose index stands at its end does not begin at once', async () => {
  assert.equal((await read(anMp4({ moovLast: true }))).startsAtOnce, false)
})

test('an MP4 without pictures is a sound, whatever it is called', async () => {
  const found = await read(anMp4({ video: '', brand: 'isom' }))
  assert.deepEqual([found.format, found.kind, found.width], ['m4a', 'audio', 0])
})

test('a box of length zero at the end reaches to the end', async () => {
  assert.equal((await read(withSize(anMp4(), 'mdat', 0))).durationMs, 12_000)
})

test('where a film was made and by what is gone, and nothing has moved', async () => {
  const place = '+35.6892+051.3890/'
  const bytes = anMp4({
    inMovie: [box('udta', box('\u00a9xyz', place)), box('meta', 'Pixel 9')],
    above: [box('uuid', 'XMP', place), box('free', place)],
  })
  const kept = await blanked(bytes)
  assert.ok(bytes.includes(place))
  assert.ok(!kept.includes(place) && !kept.includes('Pixel') && !kept.includes('XMP'))
  assert.ok(!kept.includes(u32(0xd1e2f304)))
  assert.equal(kept.length, bytes.length)
  assert.equal(kept.indexOf('mdat'), bytes.indexOf('mdat'))
  assert.equal((await read(kept)).durationMs, 12_000)
})

test('an MP3 is as long as its frames', async () => {
  const { durationMs, kind, codecs } = await read(anMp3({ frames: 1000 }))
  assert.deepEqual([Math.round(durationMs / 100), kind, codecs], [261, 'audio', ['mp3']])
})

test('an MP3 of uneven rate is as long as its table says', async () => {
  assert.equal((await read(anMp3({ said: 5000 }))).durationMs, Math.round((5000 * 1152 * 1000) / 44_100))
})

test('the tags around an MP3 say nothing any more, and its sound stays', async () => {
  const behind = Buffer.alloc(128)
  behind.write('TAG a title of old')
  const bytes = anMp3({ before: anId3('recorded at home'), behind, said: 100 })
  const kept = await blanked(bytes)
  assert.ok(!kept.includes('recorded') && !kept.includes('title'))
  assert.deepEqual(kept.subarray(-128 - 417, -128), bytes.subarray(-128 - 417, -128))
  assert.equal((await read(kept)).durationMs, (await read(bytes)).durationMs)
})

test('a WebM tells its length, its size and what is in it, and keeps no title or tag', async () => {
  const bytes = aWebm({ behind: [element(0x1254c367, 'LOCATION 35.6892'), element(0x1941a469, 'x')] })
  const { patches: _, ...found } = await read(bytes)
  assert.deepEqual(found, {
    format: 'webm',
    kind: 'video',
    durationMs: 9000,
    width: 320,
    height: 180,
    codecs: ['vp9', 'opus'],
    startsAtOnce: true,
  })
  const kept = await blanked(bytes)
  assert.ok(!kept.includes('LOCATION') && !kept.includes('secret'))
  assert.equal(kept.length, bytes.length)
  assert.equal((await read(kept)).durationMs, 9000)
})

test('an Ogg tells its length, and its comments are spaces with their checksums right', async () => {
  const bytes = anOgg({ seconds: 4, comments: ['LOCATION=35.6892', 'ARTIST=a name'] })
  assert.equal((await read(bytes)).durationMs, 4000)
  const kept = await blanked(bytes)
  assert.ok(!kept.includes('LOCATION') && !kept.includes('name'))
  const second = pageAt(kept, pageAt(kept, 0).end)
  const sealed = Buffer.from(kept)
  sealPage(sealed, second)
  assert.deepEqual(sealed, kept)
})
