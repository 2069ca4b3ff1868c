import { Hono, type Context as HonoContext } from 'hono'
import { allow, may } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import type { Env } from '../../platform/http/env.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Storage } from '../../platform/storage/storage.ts'
import { storyOfPreview } from '../preview-store.ts'
import { rangeOf } from './byte-range.ts'
import { mediaTypeOf } from './recording-format.ts'
import { captionsPath, recordingPath } from './recording.ts'
import { readRecordingRow, type StoredRecording } from './recording-store.ts'
import { isRecordingInDraft, isRecordingPublic } from './recording-use-store.ts'
import { streamSlices } from './slices.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const forNobodyElse = 'private, no-store'

/**
 * The videos and sounds of pages: `/media/recordings/ID/STAMP/recording.mp4` and `captions.vtt`. Those of unpublished
 * stories are for the desk only, also for who knows their address. An address from before a recording was replaced leads
 * to the present one. Any part may be asked for, and nothing is held whole.
 */
export function recordingRoutes(context: Context, storage: Storage): Hono<Env> {
  return new Hono<Env>()
    .get('/media/recordings/:id/:stamp/:file', allow('anyone'), async c => {
      const { id, stamp, file } = c.req.param()
      const recording = await found(context, id)
      const isPublic = await isRecordingPublic(context, id)
      if (!isPublic && !isSeenByDesk(c)) throw new Refusal('recording.not_found')
      const path = pathOf(recording, file)
      if (stamp !== recording.stamp) {
        c.header('cache-control', isPublic ? 'public, max-age=60' : forNobodyElse)
        return c.redirect(path)
      }
      return give(c, { storage, recording, file, isPublic })
    })
    .get('/preview/:token/media/recordings/:id/:stamp/:file', allow('anyone'), async c => {
      const { id, token, file } = c.req.param()
      const recording = await found(context, id)
      const opened = await storyOfPreview(context, token)
      const isHeld =
        opened !== undefined &&
        ((await isRecordingInDraft(context, { id, ...opened })) || (await isRecordingPublic(context, id)))
      if (!isHeld) throw new Refusal('recording.not_found')
      pathOf(recording, file)
      return give(c, { storage, recording, file, isPublic: false })
    })
}

async function found(context: Context, id: string): Promise<StoredRecording> {
  const recording = uuid.test(id) ? await readRecordingRow(context, id) : undefined
  if (recording === undefined) throw new Refusal('recording.not_found')
  return recording
}

/** The present address of a file of the recording. @throws Refusal 'recording.not_found' when it has no such file. */
function pathOf(recording: StoredRecording, file: string): string {
  if (file === 'captions.vtt' && recording.hasCaptions) return captionsPath(recording)
  if (file === `recording.${recording.format}`) return recordingPath(recording)
  // After a replacement the format may be another.
  if (/^recording\.(mp4|webm|m4a|mp3|ogg)$/.test(file)) return recordingPath(recording)
  throw new Refusal('recording.not_found')
}

interface Given {
  storage: Storage
  recording: StoredRecording
  file: string
  isPublic: boolean
}

function give(c: HonoContext<Env>, { storage, recording, file, isPublic }: Given): Response {
  if (file === 'captions.vtt') {
    // Captions may be corrected without another file: they are kept for a short while only.
    c.header('cache-control', isPublic ? 'public, max-age=300' : forNobodyElse)
    c.header('content-type', 'text/vtt; charset=utf-8')
    return c.body(recording.captions)
  }
  const { fileId, stamp, bytes } = recording
  const etag = `"${stamp}"`
  const ifRange = c.req.header('if-range')
  const asked = ifRange === undefined || ifRange === etag ? c.req.header('range') : undefined
  const range = rangeOf(asked, bytes)
  c.header('accept-ranges', 'bytes')
  c.header('etag', etag)
  if (range === 'not-there') {
    c.header('content-range', `bytes */${bytes}`)
    c.header('cache-control', 'no-store')
    return c.body(null, 416)
  }
  c.header('cache-control', isPublic ? 'public, max-age=31536000, immutable' : forNobodyElse)
  if (isPublic && c.req.header('if-none-match') === etag) return c.body(null, 304)
  c.header('content-type', mediaTypeOf(recording))
  const { from, until } = range === 'whole' ? { from: 0, until: bytes } : range
  if (range !== 'whole') c.header('content-range', `bytes ${from}-${until - 1}/${bytes}`)
  c.header('content-length', String(until - from))
  return c.body(streamSlices(storage, fileId, { from, until }), range === 'whole' ? 200 : 206)
}

const isSeenByDesk = (c: HonoContext<Env>): boolean => may(c.get('actor') ?? { kind: 'reader' }, 'desk.read')
