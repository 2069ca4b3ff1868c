import { createRoute, z } from '@hono/zod-openapi'
import { allow } from '../../people/index.ts'
import { Picture } from '../media/media-shapes.ts'
import { entryActs } from './live.ts'
import { writtenText } from '../../platform/text-limits.ts'

// A table of data: every address of the API of live stories, who may call it, what it takes and what it answers.

const Entry = z.object({
  id: z.string(),
  at: z.string(),
  headline: z.string(),
  text: z.string(),
  sourceLabel: z.string(),
  picture: Picture.nullable(),
  pictureCaption: z.string(),
  isKey: z.boolean(),
  isPinned: z.boolean(),
  correctedAt: z.string().nullable(),
  correctionNote: z.string(),
  deletedAt: z.string().nullable(),
  deletionNote: z.string(),
})
const Changed = z
  .object({
    id: z.string(),
    act: z.enum(entryActs),
    headline: z.string(),
    text: z.string(),
    picture: Picture.pick({ id: true, stamp: true, alt: true }).nullable(),
    pictureCaption: z.string(),
    actorName: z.string().nullable(),
    note: z.string(),
    at: z.string(),
  })
  .openapi('LiveEntryChange')
const Live = z
  .object({
    version: z.number(),
    endedAt: z.string().nullable(),
    entries: z.array(Entry),
    /** Whether there are entries before these. */
    hasOlder: z.boolean(),
  })
  .openapi('Live')
const words = {
  headline: writtenText(400),
  text: writtenText(10_000).default(''),
  sourceLabel: writtenText(400).default(''),
  pictureId: z.uuid().nullable().default(null),
  pictureCaption: writtenText(2000).default(''),
  isKey: z.boolean().default(false),
}
const note = writtenText(1000)
/** When the entry as it was read was corrected last; null: never. */
const basedOn = z.iso.datetime({ offset: true }).nullable()

/** How many entries the desk is shown, and how many it may ask for. */
export const usualEntries = 200
const mostEntries = 5000

const theLive = {
  200: { content: { 'application/json': { schema: Live } }, description: 'the coverage, newest entry first' },
} as const
const body = <T extends z.ZodType>(schema: T) =>
  ({ content: { 'application/json': { schema } }, required: true }) as const
const params = z.object({ id: z.uuid() })
const entryParams = params.extend({ entryId: z.uuid() })

export const readLive = createRoute({
  method: 'get',
  path: '/stories/{id}/live',
  middleware: [allow('desk.read')] as const,
  request: {
    params,
    /** How many of the newest entries; an act answers with the usual number. */
    query: z.object({ limit: z.coerce.number().int().min(1).max(mostEntries).default(usualEntries) }),
  },
  responses: theLive,
})

export const readEntryHistory = createRoute({
  method: 'get',
  path: '/stories/{id}/live/entries/{entryId}/history',
  middleware: [allow('desk.read')] as const,
  request: { params: entryParams },
  responses: {
    200: {
      content: { 'application/json': { schema: z.array(Changed) } },
      description: 'what the entry said after each act, the earliest first',
    },
  },
})

export const writeEntry = createRoute({
  method: 'post',
  path: '/stories/{id}/live/entries',
  middleware: [allow('story.publish')] as const,
  request: { params, body: body(z.object({ ...words, sendKey: z.uuid().nullable().default(null) })) },
  responses: theLive,
})

export const correctEntry = createRoute({
  method: 'put',
  path: '/stories/{id}/live/entries/{entryId}',
  middleware: [allow('story.publish')] as const,
  request: { params: entryParams, body: body(z.object({ ...words, note, basedOn })) },
  responses: theLive,
})

export const pinEntry = createRoute({
  method: 'put',
  path: '/stories/{id}/live/entries/{entryId}/pin',
  middleware: [allow('story.publish')] as const,
  request: { params: entryParams, body: body(z.object({ pinned: z.boolean() })) },
  responses: theLive,
})

export const deleteEntry = createRoute({
  method: 'post',
  path: '/stories/{id}/live/entries/{entryId}/delete',
  middleware: [allow('story.publish')] as const,
  request: { params: entryParams, body: body(z.object({ note })) },
  responses: theLive,
})

export const endCoverage = createRoute({
  method: 'put',
  path: '/stories/{id}/live/end',
  middleware: [allow('story.publish')] as const,
  request: { params, body: body(z.object({ ended: z.boolean() })) },
  responses: theLive,
})
