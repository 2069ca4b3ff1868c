// A table of data: every address of the API of newsroom, who may call it, what it takes and what it answers.
import { createRoute, z } from '@hono/zod-openapi'
import { allow } from '../people/index.ts'
import * as shape from './contract-shapes.ts'
import { RevisionContent } from './revision-content.ts'

const json = <T extends z.ZodType>(schema: T, description: string) =>
  ({ content: { 'application/json': { schema } }, description }) as const
const body = <T extends z.ZodType>(schema: T) =>
  ({ content: { 'application/json': { schema } }, required: true }) as const
const done = { 204: { description: 'done' } } as const
const params = z.object({ id: z.uuid() })
const revisionParams = z.object({ id: z.uuid(), revisionId: z.uuid() })
const theStory = { 200: json(shape.DeskStory, 'the story as it is now') } as const

export const desk = createRoute({
  method: 'get',
  path: '/desk',
  middleware: [allow('desk.read')] as const,
  responses: { 200: json(shape.Desk, 'stories by status, what waits for who asks, and what goes out when') },
})

export const listStories = createRoute({
  method: 'get',
  path: '/stories',
  middleware: [allow('desk.read')] as const,
  request: { query: shape.ToList },
  responses: {
    200: json(
      z.object({ stories: z.array(shape.DeskLine), next: z.string().nullable() }),
      'the latest change first; next: give it as before',
    ),
  },
})

export const readStory = createRoute({
  method: 'get',
  path: '/stories/{id}',
  middleware: [allow('desk.read')] as const,
  request: { params },
  responses: theStory,
})

export const readRevision = createRoute({
  method: 'get',
  path: '/stories/{id}/revisions/{revisionId}',
  middleware: [allow('desk.read')] as const,
  request: { params: revisionParams },
  responses: { 200: json(RevisionContent, 'what the revision says') },
})

export const createStory = createRoute({
  method: 'post',
  path: '/stories',
  middleware: [allow('story.write')] as const,
  request: { body: body(shape.ToCreate) },
  responses: { 201: json(shape.DeskStory, 'a draft') },
})

export const saveDraft = createRoute({
  method: 'put',
  path: '/stories/{id}/draft',
  middleware: [allow('story.write')] as const,
  request: { params, body: body(shape.ToSave) },
  responses: {
    200: json(z.object({ revisionId: z.string() }), 'saved; base the next save on this revision'),
  },
})

export const restoreRevision = createRoute({
  method: 'post',
  path: '/stories/{id}/revisions/{revisionId}/restore',
  middleware: [allow('story.write')] as const,
  request: { params: revisionParams, body: body(shape.ToRestore) },
  responses: theStory,
})

export const submitStory = createRoute({
  method: 'post',
  path: '/stories/{id}/submit',
  middleware: [allow('story.write')] as const,
  request: { params },
  responses: theStory,
})

export const returnStory = createRoute({
  method: 'post',
  path: '/stories/{id}/return',
  middleware: [allow('story.review')] as const,
  request: { params, body: body(shape.ToReturn) },
  responses: theStory,
})

export const approveStory = createRoute({
  method: 'post',
  path: '/stories/{id}/approve',
  middleware: [allow('story.review')] as const,
  request: { params, body: body(shape.ToActOnRevision) },
  responses: theStory,
})

export const actOnMany = createRoute({
  method: 'post',
  path: '/stories/acts',
  middleware: [allow('story.write')] as const,
  request: { body: body(shape.ToActOnMany) },
  responses: { 200: json(z.array(shape.OneOfMany), 'what became of each, in the order asked') },
})

export const handOverStory = createRoute({
  method: 'put',
  path: '/stories/{id}/writer',
  middleware: [allow('story.review')] as const,
  request: { params, body: body(shape.ToHandOver) },
  responses: done,
})

export const moveStory = createRoute({
  method: 'put',
  path: '/stories/{id}/section',
  middleware: [allow('story.write')] as const,
  request: { params, body: body(shape.ToMove) },
  responses: done,
})

export const publishStory = createRoute({
  method: 'post',
  path: '/stories/{id}/publish',
  middleware: [allow('story.publish')] as const,
  request: { params, body: body(shape.ToPublish) },
  responses: theStory,
})

export const scheduleStory = createRoute({
  method: 'post',
  path: '/stories/{id}/schedule',
  middleware: [allow('story.publish')] as const,
  request: { params, body: body(shape.ToSchedule) },
  responses: theStory,
})

export const unscheduleStory = createRoute({
  method: 'post',
  path: '/stories/{id}/unschedule',
  middleware: [allow('story.publish')] as const,
  request: { params },
  responses: theStory,
})

export const listPreviews = createRoute({
  method: 'get',
  path: '/stories/{id}/previews',
  middleware: [allow('desk.read')] as const,
  request: { params },
  responses: { 200: json(z.array(shape.PreviewLink), 'the newest first') },
})

export const makePreview = createRoute({
  method: 'post',
  path: '/stories/{id}/previews',
  middleware: [allow('story.write')] as const,
  request: { params, body: body(shape.ToPreview) },
  responses: { 201: json(shape.MadePreview, 'the only time that the path is told') },
})

export const revokePreview = createRoute({
  method: 'delete',
  path: '/stories/{id}/previews/{linkId}',
  middleware: [allow('story.write')] as const,
  request: { params: params.extend({ linkId: z.uuid() }) },
  responses: done,
})

export const confirmClock = createRoute({
  method: 'post',
  path: '/clock/confirm',
  middleware: [allow('story.publish')] as const,
  responses: done,
})

export const correctStory = createRoute({
  method: 'post',
  path: '/stories/{id}/correct',
  middleware: [allow('story.publish')] as const,
  request: { params, body: body(shape.ToCorrect) },
  responses: theStory,
})

export const updateStory = createRoute({
  method: 'post',
  path: '/stories/{id}/update',
  middleware: [allow('story.publish')] as const,
  request: { params, body: body(shape.ToUpdate) },
  responses: theStory,
})

export const withdrawStory = createRoute({
  method: 'post',
  path: '/stories/{id}/withdraw',
  middleware: [allow('story.publish')] as const,
  request: { params, body: body(shape.ToReturn) },
  responses: theStory,
})

export const linkCounterparts = createRoute({
  method: 'post',
  path: '/counterparts',
  middleware: [allow('story.publish')] as const,
  request: { body: body(shape.ToLink) },
  responses: done,
})

export const beginCounterpart = createRoute({
  method: 'post',
  path: '/stories/{id}/counterpart',
  middleware: [allow('story.write')] as const,
  request: { params },
  responses: { 201: json(z.object({ id: z.string() }), 'the draft in the other edition') },
})

export const unlinkCounterparts = createRoute({
  method: 'delete',
  path: '/stories/{id}/counterpart',
  middleware: [allow('story.publish')] as const,
  request: { params },
  responses: done,
})

export const holdPen = createRoute({
  method: 'put',
  path: '/stories/{id}/pen',
  middleware: [allow('story.write')] as const,
  request: { params, body: body(shape.ToHoldPen) },
  responses: { 200: json(shape.Pen, 'who holds the pen; ask again every 30 s') },
})

export const releasePen = createRoute({
  method: 'delete',
  path: '/stories/{id}/pen',
  middleware: [allow('story.write')] as const,
  request: { params },
  responses: done,
})

export const listSections = createRoute({
  method: 'get',
  path: '/sections',
  middleware: [allow('signed-in')] as const,
  responses: {
    200: json(
      z.array(shape.SectionInTree),
      'in the order of the navigation, each followed by those under it',
    ),
  },
})

export const listProvinces = createRoute({
  method: 'get',
  path: '/provinces',
  middleware: [allow('signed-in')] as const,
  responses: { 200: json(z.array(shape.Province), 'all provinces, in the order of the Persian alphabet') },
})

export const repairText = createRoute({
  method: 'post',
  path: '/text/repair',
  middleware: [allow('signed-in')] as const,
  request: { body: body(shape.ToRepair) },
  responses: { 200: json(shape.Repaired, 'the text with the spelling edits, and each edit') },
})

export const recogniseText = createRoute({
  method: 'post',
  path: '/text/recognise',
  middleware: [allow('signed-in')] as const,
  request: { body: body(shape.ToRecognise) },
  responses: { 200: json(shape.Recognised, 'which lines are which part of a story; nothing is kept') },
})
