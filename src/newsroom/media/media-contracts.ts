// A table of data: every address of the media library's API, who may call it, what it takes and what it answers.
import { createRoute, z } from '@hono/zod-openapi'
import { allow } from '../../people/index.ts'
import * as shape from './media-shapes.ts'

const json = <T extends z.ZodType>(schema: T, description: string) =>
  ({ content: { 'application/json': { schema } }, description }) as const
const body = <T extends z.ZodType>(schema: T) =>
  ({ content: { 'application/json': { schema } }, required: true }) as const
const done = { 204: { description: 'done' } } as const
const params = z.object({ id: z.uuid() })
const thePicture = { 200: json(shape.PictureDetails, 'the picture as it is now') } as const

export const listPictures = createRoute({
  method: 'get',
  path: '/media',
  middleware: [allow('desk.read')] as const,
  request: { query: shape.ToListPictures },
  responses: { 200: json(shape.Library, 'the newest first; next: give it as before') },
})

export const readPicture = createRoute({
  method: 'get',
  path: '/media/{id}',
  middleware: [allow('desk.read')] as const,
  request: { params },
  responses: thePicture,
})

export const addPicture = createRoute({
  method: 'post',
  path: '/media',
  middleware: [allow('media.add')] as const,
  request: { body: { content: { 'multipart/form-data': { schema: shape.PictureUpload } }, required: true } },
  responses: { 201: json(shape.LibraryPicture, 'kept; for the desk until it is published') },
})

export const sendPart = createRoute({
  method: 'put',
  path: '/media/uploads/{id}/{number}',
  middleware: [allow('media.add')] as const,
  request: {
    params: shape.uploadParams,
    query: shape.partQuery,
    body: { content: { 'application/octet-stream': { schema: z.unknown() } }, required: true },
  },
  responses: done,
})

export const finishUpload = createRoute({
  method: 'post',
  path: '/media/uploads/{id}',
  middleware: [allow('media.add')] as const,
  request: { params, body: body(shape.ToFinish) },
  responses: { 200: json(shape.LibraryPicture, 'the picture that the parts became') },
})

export const describePicture = createRoute({
  method: 'put',
  path: '/media/{id}',
  middleware: [allow('media.add')] as const,
  request: { params, body: body(shape.ToDescribe) },
  responses: done,
})

export const describePictures = createRoute({
  method: 'post',
  path: '/media/words',
  middleware: [allow('media.add')] as const,
  request: { body: body(shape.ToDescribeMany) },
  responses: { 200: json(shape.BatchDone, 'those that took the words, and those only an editor may change') },
})

export const cropPicture = createRoute({
  method: 'put',
  path: '/media/{id}/crops',
  middleware: [allow('media.add')] as const,
  request: { params, body: body(shape.ToCrop) },
  responses: thePicture,
})

export const deletePicture = createRoute({
  method: 'delete',
  path: '/media/{id}',
  middleware: [allow('media.add')] as const,
  request: { params },
  responses: done,
})
