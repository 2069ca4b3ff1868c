// A table of data: the addresses of notes about a passage, who may call them, what they take and what they answer.
import { createRoute, z } from '@hono/zod-openapi'
import { allow } from '../../people/index.ts'
import { writtenText } from '../../platform/text-limits.ts'

const text = writtenText(1000)
const Place = z.object({ quote: text.min(1), before: writtenText(100), after: writtenText(100) })
const Answer = z.object({
  id: z.string(),
  authorName: z.string().nullable(),
  isMine: z.boolean(),
  words: z.string(),
  madeAt: z.string(),
})
const Note = Answer.extend({
  ...{ quote: z.string(), before: z.string(), after: z.string() },
  settledAt: z.string().nullable(),
  settledByName: z.string().nullable(),
  answers: z.array(Answer),
}).openapi('PassageNote')

const params = z.object({ id: z.uuid() })
const noteParams = z.object({ id: z.uuid(), noteId: z.uuid() })
const body = <T extends z.ZodType>(schema: T) =>
  ({ content: { 'application/json': { schema } }, required: true }) as const
const theNotes = {
  200: {
    content: { 'application/json': { schema: z.array(Note) } },
    description: 'the notes of the story as they are now, the earliest first',
  },
} as const

export const listNotes = createRoute({
  method: 'get',
  path: '/stories/{id}/notes',
  middleware: [allow('desk.read')] as const,
  request: { params },
  responses: theNotes,
})

export const writeNote = createRoute({
  method: 'post',
  path: '/stories/{id}/notes',
  middleware: [allow('desk.read')] as const,
  request: { params, body: body(z.object({ words: text, place: Place })) },
  responses: theNotes,
})

export const answerNote = createRoute({
  method: 'post',
  path: '/stories/{id}/notes/{noteId}/answers',
  middleware: [allow('desk.read')] as const,
  request: { params: noteParams, body: body(z.object({ words: text })) },
  responses: theNotes,
})

export const settleNote = createRoute({
  method: 'put',
  path: '/stories/{id}/notes/{noteId}/settled',
  middleware: [allow('desk.read')] as const,
  request: { params: noteParams, body: body(z.object({ isSettled: z.boolean() })) },
  responses: theNotes,
})

export const deleteNote = createRoute({
  method: 'delete',
  path: '/stories/{id}/notes/{noteId}',
  middleware: [allow('desk.read')] as const,
  request: { params: noteParams },
  responses: theNotes,
})

export const placeNote = createRoute({
  method: 'put',
  path: '/stories/{id}/notes/{noteId}/place',
  middleware: [allow('story.write')] as const,
  request: { params: noteParams, body: body(Place) },
  responses: theNotes,
})
