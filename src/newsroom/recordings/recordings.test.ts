import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { Hono } from 'hono'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { readConfig } from '../../platform/config.ts'
import type { Env } from '../../platform/http/env.ts'
import { addPicture } from '../media/add-picture.ts'
import { deletePicture } from '../media/delete-picture.ts'
import { isPicturePublic } from '../media/picture-store.ts'
import { makePreviewLink } from '../preview-link.ts'
import { actingAs, anActor, aNewsroom, aPhotograph, aStorage, aStory, faulty, refused } from '../testing.ts'
import { deleteRecording } from './delete-recording.ts'
import { describeRecording, type RecordingWords } from './describe-recording.ts'
import { finishRecording } from './finish-recording.ts'
import { forgetRecordingUploadsBefore } from './forget-slices.ts'
import { anMp3, anMp4, box } from './making.ts'
import { receiveSlice } from './receive-slice.ts'
import { recordingPath } from './recording.ts'
import { recordingRoutes } from './recording-routes.ts'
import { listRecordings, readRecordingRow, type StoredRecording } from './recording-store.ts'
import { sliceBytes, sliceKey } from './slices.ts'

const { db } = await freshDatabase()
const storage = aStorage()
const newsroom = { ...aNewsroom(db), config: readConfig({ PEYK_RECORDING_MB: '4' }), storage }
const asRole = async (role: 'reporter' | 'officer') => ({
  ...actingAs(newsroom, await anActor(newsroom, role)),
  storage,
})
const reporter = await asRole('reporter')
const aPoster = async () =>
  addPicture(newsroom, { bytes: await aPhotograph(), alt: 'پل در مه', credit: 'آرش نیک\u200Cمنش' })
const poster = await aPoster()

const send = (bytes: Buffer, { uploadId = randomUUID(), number = 0, size = bytes.length } = {}) =>
  receiveSlice(reporter, { uploadId, number, bytes, size })
async function kept(bytes: Buffer, replaces?: string): Promise<StoredRecording> {
  const uploadId = randomUUID()
  const slices = Array.from({ length: Math.ceil(bytes.length / sliceBytes) }, (_, number) =>
    bytes.subarray(number * sliceBytes, (number + 1) * sliceBytes),
  )
  await Promise.all(slices.map((slice, number) => send(slice, { uploadId, number, size: bytes.length })))
  return finishRecording(reporter, { uploadId, fileName: 'مه.mp4', replaces })
}
const words: RecordingWords = {
  name: 'مه روی پل',
  credit: 'آرش نیک\u200Cمنش',
  licence: '',
  rightsUntil: null,
  transcript: 'گزارشگر: مه پل را گرفته است.',
  captions: '',
  captionsLanguage: 'fa',
  posterId: poster.id,
}
const describe = (recording: StoredRecording, said: Partial<RecordingWords> = {}) =>
  describeRecording(newsroom, { id: recording.id, readAt: recording.updatedAt, ...words, ...said })
const holding = (...recordings: readonly StoredRecording[]) => ({
  body: {
    type: 'doc' as const,
    content: [
      { type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'مه پل را گرفت.' }] },
      ...recordings.map(({ id }) => ({ type: 'recording' as const, attrs: { recordingId: id } })),
    ],
  },
})
const left = (fileId: string) => storage.keys().filter(key => key.startsWith(`recordings/${fileId}/`))
/** Three slices, the last one shorter. */
const large = anMp4({
  content: Buffer.alloc(2 * sliceBytes + 500, 7),
  inMovie: [box('udta', box('\u00a9xyz', '+35.6892+051.3890/'))],
  moovLast: true,
})

test('an officer adds no recording, and changes and deletes none', async () => {
  const officer = await asRole('officer')
  const order = { uploadId: randomUUID(), number: 0, bytes: anMp4(), size: anMp4().length }
  await assert.rejects(receiveSlice(officer, order), refused('access.not_allowed'))
  await assert.rejects(
    finishRecording(officer, { uploadId: order.uploadId, fileName: '' }),
    refused('access.not_allowed'),
  )
  await assert.rejects(
    describeRecording(officer, { id: randomUUID(), readAt: new Date(0), ...words }),
    refused('access.not_allowed'),
  )
  await assert.rejects(deleteRecording(officer, { id: randomUUID() }), refused('access.not_allowed'))
})

test('what is too large or no recording is refused with its first slice', async () => {
  await assert.rejects(send(anMp4(), { size: 5 * 1024 * 1024 }), refused('recording.too_many_bytes'))
  await assert.rejects(send(Buffer.from('%PDF-1.7 and more')), refused('recording.not_known'))
  await assert.rejects(send(anMp4(), { size: anMp4().length + 1 }), faulty('size malformed'))
})

test('nobody adds a slice to the upload of somebody else, or finishes it', async () => {
  const uploadId = randomUUID()
  await send(anMp4(), { uploadId })
  const other = await asRole('reporter')
  const slice = { uploadId, number: 0, bytes: anMp4(), size: anMp4().length }
  await assert.rejects(receiveSlice(other, slice), refused('picture.upload_not_found'))
  await assert.rejects(
    finishRecording(other, { uploadId, fileName: '' }),
    refused('picture.upload_not_found'),
  )
})

test('an upload with a hole is not finished', async () => {
  const uploadId = randomUUID()
  await send(large.subarray(0, sliceBytes), { uploadId, size: large.length })
  await assert.rejects(
    finishRecording(reporter, { uploadId, fileName: '' }),
    refused('picture.upload_incomplete'),
  )
})

test('of a refused file nothing is kept', async () => {
  const uploadId = randomUUID()
  await send(anMp4({ video: 'apcn' }), { uploadId })
  await assert.rejects(finishRecording(reporter, { uploadId, fileName: '' }), refused('recording.codec'))
  assert.deepEqual(left(uploadId), [])
})

test('a file of several slices becomes one recording, without the place where it was made', async () => {
  const recording = await kept(large)
  assert.deepEqual(
    [recording.kind, recording.durationMs, recording.slices, recording.bytes, recording.startsAtOnce],
    ['video', 12_000, 3, large.length, false],
  )
  const slices = await Promise.all([0, 1, 2].map(number => storage.get(sliceKey(recording.fileId, number))))
  const whole = Buffer.concat(slices.map(slice => slice ?? Buffer.alloc(0)))
  assert.equal(whole.length, large.length)
  assert.ok(large.includes('+35.6892') && !whole.includes('+35.6892'))
})

test('an upload finished twice, because the first answer was lost, is one recording', async () => {
  const uploadId = randomUUID()
  await send(anMp3(), { uploadId })
  const finish = () => finishRecording(reporter, { uploadId, fileName: 'a.mp3' })
  const [one, again] = [await finish(), await finish()]
  assert.equal(one.id, again.id)
})

test('slices of a file that nobody finished are forgotten after a day', async () => {
  const uploadId = randomUUID()
  await send(anMp3(), { uploadId })
  await forgetRecordingUploadsBefore(newsroom, newsroom.clock.now())
  assert.equal(left(uploadId).length, 1)
  await forgetRecordingUploadsBefore(newsroom, new Date(newsroom.clock.now().getTime() + 1))
  assert.deepEqual(left(uploadId), [])
})

test('what is wrong with the words is told all at once, and nothing is written', async () => {
  const recording = await kept(anMp4())
  await assert.rejects(
    describe(recording, { name: 'x'.repeat(201), captions: 'WEBVTT\n\n00:05.000 --> 00:04.000\nx' }),
    faulty('captions captions-time', 'name too-long'),
  )
  await assert.rejects(describe(recording, { posterId: randomUUID() }), faulty('posterId unknown'))
  assert.equal((await readRecordingRow(newsroom, recording.id))?.name, '')
})

test('a recording is found by the words of its title and transcript in any spelling, and by its file', async () => {
  const recording = await kept(anMp3({ frames: 50 }))
  const found = async (text: string) =>
    (await listRecordings(newsroom, { show: 'audio', text, limit: 5 })).map(({ id }) => id)
  assert.deepEqual(await found('نمی\u200Cآیندکه'), [])
  await describe(recording, {
    name: 'کتاب\u200Cخانه\u200Cهای الموت',
    transcript: 'راننده می\u200Cآید.',
    posterId: null,
  })
  assert.deepEqual(await found('كتابخانه هاي'), [recording.id])
  assert.deepEqual(await found('راننده'), [recording.id])
})

test('words written over those of a colleague are refused', async () => {
  const recording = await kept(anMp4())
  newsroom.clock.moveTo(new Date(newsroom.clock.now().getTime() + 1000))
  await describe(recording)
  await assert.rejects(describe(recording), refused('recording.changed_since_read'))
})

const routes = new Hono<Env>().route('/', recordingRoutes(newsroom, storage))
routes.onError((_, c) => c.text('refused', 404))
const ask = (path: string, headers: Record<string, string> = {}) => routes.request(path, { headers })

test('a recording of a draft, or of a story under embargo, is given to nobody, by no door', async () => {
  const recording = await kept(anMp4())
  const hidden = await aPoster()
  await describe(recording, { posterId: hidden.id })
  const draft = await aStory(newsroom, { status: 'draft', content: holding(recording) })
  const embargoUntil = new Date(newsroom.clock.now().getTime() + 3_600_000)
  await aStory(newsroom, { status: 'approved', content: holding(recording), embargoUntil })
  assert.equal((await ask(recordingPath(recording))).status, 404)
  assert.equal(await isPicturePublic(newsroom, hidden.id), false)
  const { path } = await makePreviewLink(newsroom, { storyId: draft.id, days: 1 })
  const shown = await ask(path + recordingPath(recording))
  assert.deepEqual([shown.status, shown.headers.get('cache-control')], [200, 'private, no-store'])
  assert.equal((await ask(`/preview/nothing${recordingPath(recording)}`)).status, 404)
})

const film = await kept(large)
await describe(film, { captions: 'WEBVTT\n\n00:01.000 --> 00:04.000\nمه پل را گرفت\n' })
await aStory(newsroom, { content: holding(film) })
const address = recordingPath(film)

const unsatisfiable = [`bytes=${large.length}-`, 'bytes=99999999-', 'bytes=-0']
for (const range of unsatisfiable)
  test(`«${range}» asks for what is not there, and is told how much there is`, async () => {
    const answer = await ask(address, { range })
    assert.equal(answer.status, 416)
    assert.equal(answer.headers.get('content-range'), `bytes */${large.length}`)
  })

const foreign = ['bytes=5-2', 'bytes=0-1,4-5', 'lines=1-2', 'bytes=a-b', 'bytes=']
for (const range of foreign)
  test(`«${range}» is passed over, and the whole is the answer`, async () => {
    const answer = await ask(address, { range })
    assert.equal(answer.status, 200)
    assert.equal(answer.headers.get('content-length'), String(large.length))
    assert.equal((await answer.arrayBuffer()).byteLength, large.length)
  })

const parts: readonly (readonly [range: string, from: number, until: number])[] = [
  ['bytes=0-1', 0, 2],
  [`bytes=${sliceBytes - 2}-${sliceBytes + 1}`, sliceBytes - 2, sliceBytes + 2],
  [`bytes=${2 * sliceBytes + 100}-`, 2 * sliceBytes + 100, large.length],
  ['bytes=-300', large.length - 300, large.length],
  ['bytes=10-99999999', 10, large.length],
]
for (const [range, from, until] of parts)
  test(`«${range}» is answered by that part alone, also over the edges of slices`, async () => {
    const whole = Buffer.from(await (await ask(address)).arrayBuffer())
    const answer = await ask(address, { range })
    assert.equal(answer.status, 206)
    assert.equal(answer.headers.get('content-range'), `bytes ${from}-${until - 1}/${large.length}`)
    assert.ok(Buffer.from(await answer.arrayBuffer()).equals(whole.subarray(from, until)))
  })

test('a public recording has its own type, is kept for ever and never counted as something else', async () => {
  const { headers } = await ask(address)
  assert.equal(headers.get('content-type'), 'video/mp4')
  assert.equal(headers.get('cache-control'), 'public, max-age=31536000, immutable')
  assert.equal(headers.get('accept-ranges'), 'bytes')
})

test('who has it already is not sent it again; who has another file under it is sent all of the new one', async () => {
  const etag = (await ask(address)).headers.get('etag') ?? ''
  assert.equal((await ask(address, { 'if-none-match': etag })).status, 304)
  assert.equal((await ask(address, { range: 'bytes=0-1', 'if-range': etag })).status, 206)
  assert.equal((await ask(address, { range: 'bytes=0-1', 'if-range': '"other"' })).status, 200)
})

test('captions are served as WebVTT', async () => {
  const answer = await ask(address.replace('recording.mp4', 'captions.vtt'))
  assert.equal(answer.headers.get('content-type'), 'text/vtt; charset=utf-8')
  assert.equal(await answer.text(), 'WEBVTT\n\n00:00:01.000 --> 00:00:04.000\nمه پل را گرفت\n')
})

test('a recording that readers have is changed only by who may publish there, and is not deleted', async () => {
  const current = await readRecordingRow(newsroom, film.id)
  assert.ok(current)
  await assert.rejects(
    describeRecording(reporter, { id: film.id, readAt: current.updatedAt, ...words }),
    refused('recording.is_public'),
  )
  await assert.rejects(kept(anMp4(), film.id), refused('recording.is_public'))
  await assert.rejects(deleteRecording(newsroom, { id: film.id }), refused('recording.in_use'))
  await assert.rejects(deletePicture(newsroom, { id: poster.id }), refused('picture.in_use'))
  assert.equal(await isPicturePublic(newsroom, poster.id), true)
})

test('another file takes its place, the old address leads to the new one, and a sound is no video', async () => {
  const recording = await kept(anMp4())
  await describe(recording)
  await assert.rejects(kept(anMp3(), recording.id), refused('recording.other_kind'))
  const replaced = await kept(anMp4({ seconds: 20 }), recording.id)
  await aStory(newsroom, { content: holding(replaced) })
  assert.deepEqual([replaced.id, replaced.version, replaced.durationMs], [recording.id, 2, 20_000])
  const answer = await ask(recordingPath(recording))
  assert.deepEqual([answer.status, answer.headers.get('location')], [302, recordingPath(replaced)])
})

test('one that no story names is deleted with all its files', async () => {
  const before = await kept(anMp4())
  const recording = await kept(anMp4({ seconds: 30 }), before.id)
  await deleteRecording(newsroom, { id: recording.id })
  assert.equal(await readRecordingRow(newsroom, recording.id), undefined)
  assert.deepEqual([...left(before.fileId), ...left(recording.fileId)], [])
})
