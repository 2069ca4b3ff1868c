// A table of data: every address of the API of videos and sounds, who may call it, what it takes and what it answers.
import { createRoute, z } from '@hono/zod-openapi'
import { allow } from '../../people/index.ts'
import * as shape from './recording-shapes.ts'

const json = <T extends z.ZodType>(schema: T, description: string) =>
  ({ content: { 'application/json': { schema } }, description }) as const
const body = <T extends z.ZodType>(schema: T) =>
  ({ content: { 'application/json': { schema } }, required: true }) as const
const done = { 204: { description: 'done' } } as const
const params = z.object({ id: z.uuid() })

export const listRecordings = createRoute({
  method: 'get',
  path: '/recordings',
  middleware: [allow('desk.read')] as const,
  request: { query: shape.ToListRecordings },
  responses: { 200: json(shape.RecordingLibrary, 'the newest first; next: give it as before') },
})

export const readRecording = createRoute({
  method: 'get',
  path: '/recordings/{id}',
  middleware: [allow('desk.read')] as const,
  request: { params },
  responses: { 200: json(shape.RecordingDetails, 'the recording as it is now') },
})

export const sendSlice = createRoute({
  method: 'put',
  path: '/recordings/uploads/{id}/{number}',
  middleware: [allow('media.add')] as const,
  request: {
    params: shape.sliceParams,
    query: shape.sliceQuery,
    body: { content: { 'application/octet-stream': { schema: z.unknown() } }, required: true },
  },
  responses: done,
})

export const finishRecording = createRoute({
  method: 'post',
  path: '/recordings/uploads/{id}',
  middleware: [allow('media.add')] as const,
  request: { params, body: body(shape.ToFinishRecording) },
  responses: { 200: json(shape.LibraryRecording, 'the recording that the slices became') },
})

export const describeRecording = createRoute({
  method: 'put',
  path: '/recordings/{id}',
  middleware: [allow('media.add')] as const,
  request: { params, body: body(shape.ToDescribeRecording) },
  responses: { 200: json(shape.RecordingDetails, 'the recording as it is now') },
})

export const deleteRecording = createRoute({
  method: 'delete',
  path: '/recordings/{id}',
  middleware: [allow('media.add')] as const,
  request: { params },
  responses: done,
})
