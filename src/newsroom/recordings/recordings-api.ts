import { OpenAPIHono } from '@hono/zod-openapi'
import { actingIn, type ActingContext } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import { refuseInvalid } from '../../platform/http/api-errors.ts'
import type { Env } from '../../platform/http/env.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Storage } from '../../platform/storage/storage.ts'
import { deleteRecording } from './delete-recording.ts'
import { describeRecording } from './describe-recording.ts'
import { finishRecording } from './finish-recording.ts'
import { receiveSlice } from './receive-slice.ts'
import { mayChangeRecording } from './recording-changed.ts'
import * as contract from './recording-contracts.ts'
import {
  listRecordings,
  readNameOfSender,
  readRecordingRow,
  recordingCursorOf,
  type StoredRecording,
} from './recording-store.ts'
import { listRecordingUses } from './recording-use-store.ts'

/** The API of videos and sounds: what there is, files on their way, what is said of them. */
export function recordingsApi(context: Context, storage: Storage) {
  return routes().route('/', arriving(context, storage)).route('/', library(context, storage))
}

const routes = () => new OpenAPIHono<Env>({ defaultHook: refuseInvalid })

function arriving(context: Context, storage: Storage) {
  return routes()
    .openapi(contract.sendSlice, async c => {
      const { id: uploadId, number } = c.req.valid('param')
      const bytes = new Uint8Array(await c.req.arrayBuffer())
      await receiveSlice(
        { ...actingIn(context, c), storage },
        { uploadId, number, bytes, ...c.req.valid('query') },
      )
      return c.body(null, 204)
    })
    .openapi(contract.finishRecording, async c => {
      const order = { uploadId: c.req.valid('param').id, ...c.req.valid('json') }
      return c.json(presented(await finishRecording({ ...actingIn(context, c), storage }, order)), 200)
    })
}

function library(context: Context, storage: Storage) {
  return routes()
    .openapi(contract.listRecordings, async c => {
      const question = c.req.valid('query')
      const recordings = await listRecordings(context, question)
      const last = recordings.length < question.limit ? undefined : recordings.at(-1)
      const next = last === undefined ? null : recordingCursorOf(last)
      const limits = context.config.recordings
      return c.json({ recordings: recordings.map(presented), next, limits }, 200)
    })
    .openapi(contract.readRecording, async c =>
      c.json(await detailsOf(actingIn(context, c), c.req.valid('param').id), 200),
    )
    .openapi(contract.describeRecording, async c => {
      const { id } = c.req.valid('param')
      const { readAt, rightsUntil, ...said } = c.req.valid('json')
      const acting = actingIn(context, c)
      const until = rightsUntil === null ? null : new Date(rightsUntil)
      await describeRecording(acting, { id, ...said, rightsUntil: until, readAt: new Date(readAt) })
      return c.json(await detailsOf(acting, id), 200)
    })
    .openapi(contract.deleteRecording, async c => {
      await deleteRecording({ ...actingIn(context, c), storage }, c.req.valid('param'))
      return c.body(null, 204)
    })
}

const presented = ({
  fileId: _,
  slices: __,
  createdBy: ___,
  hasCaptions: ____,
  ...rest
}: StoredRecording) => ({
  ...rest,
  rightsUntil: rest.rightsUntil?.toISOString() ?? null,
  createdAt: rest.createdAt.toISOString(),
  updatedAt: rest.updatedAt.toISOString(),
})

async function detailsOf(context: ActingContext, id: string) {
  const recording = await readRecordingRow(context, id)
  if (recording === undefined) throw new Refusal('recording.not_found')
  const [addedBy, uses, mayChange] = await Promise.all([
    readNameOfSender(context, id),
    listRecordingUses(context, id),
    mayChangeRecording(context, id),
  ])
  return { ...presented(recording), addedBy, uses, mayChange }
}
