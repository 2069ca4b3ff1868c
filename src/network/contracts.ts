// A table of data: every address of the API of network, who may call it, what it takes and what it answers.
import { createRoute, z } from '@hono/zod-openapi'
import { allow } from '../people/index.ts'
import * as shape from './contract-shapes.ts'
import { machineText, writtenText } from '../platform/text-limits.ts'

const json = <T extends z.ZodType>(schema: T, description: string) =>
  ({ content: { 'application/json': { schema } }, description }) as const
const body = <T extends z.ZodType>(schema: T) =>
  ({ content: { 'application/json': { schema } }, required: true }) as const
const params = z.object({ id: z.uuid() })
const keyed = z.object({
  'idempotency-key': machineText(100).min(1).optional().openapi({
    description:
      'an act is done once for a key of the office, for seven days; the first answer is given again',
  }),
})
const office = z.object({ slug: writtenText(60).min(1) })
const theRelease = { 200: json(shape.Release, 'the release as it is now') } as const
const written = z.object({ id: z.string(), revisionId: z.string() })

export const listOffices = createRoute({
  method: 'get',
  path: '/offices',
  middleware: [allow('signed-in')] as const,
  responses: { 200: json(z.array(shape.Office), 'all offices, by name; parentId makes them a tree') },
})

export const openOffice = createRoute({
  method: 'post',
  path: '/offices',
  middleware: [allow('staff.manage')] as const,
  request: { body: body(shape.ToOpenOffice) },
  responses: { 201: json(z.object({ id: z.string(), slug: z.string() }), 'opened') },
})

export const changeOffice = createRoute({
  method: 'put',
  path: '/offices/{slug}',
  middleware: [allow('staff.manage')] as const,
  request: { params: office, body: body(shape.ToChangeOffice) },
  responses: { 204: { description: 'named and placed anew' } },
})

export const verifyOffice = createRoute({
  method: 'put',
  path: '/offices/{slug}/verified',
  middleware: [allow('staff.manage')] as const,
  request: { params: office, body: body(shape.ToVerify) },
  responses: { 204: { description: 'readers and the desk see it' } },
})

export const inviteOfficer = createRoute({
  method: 'post',
  path: '/offices/{slug}/invitations',
  middleware: [allow('staff.manage')] as const,
  request: { params: office, body: body(shape.ToInviteOfficer) },
  responses: {
    201: json(
      z.object({ id: z.string(), link: z.string(), expiresAt: z.string() }),
      'the link is told this once',
    ),
  },
})

export const listOfficers = createRoute({
  method: 'get',
  path: '/offices/{slug}/officers',
  middleware: [allow('staff.manage')] as const,
  request: { params: office },
  responses: { 200: json(z.array(shape.Officer), 'the officers of the office, by name') },
})

export const assignOfficer = createRoute({
  method: 'post',
  path: '/offices/{slug}/officers',
  middleware: [allow('staff.manage')] as const,
  request: { params: office, body: body(shape.ToAssign) },
  responses: { 204: { description: 'the person belongs to this office now' } },
})

export const listReleases = createRoute({
  method: 'get',
  path: '/releases',
  middleware: [allow('release.read')] as const,
  request: { query: shape.ToList },
  responses: { 200: json(shape.Inbox, 'the latest movement first; next: give it as before') },
})

export const readRelease = createRoute({
  method: 'get',
  path: '/releases/{id}',
  middleware: [allow('release.read')] as const,
  request: { params },
  responses: theRelease,
})

export const readRevision = createRoute({
  method: 'get',
  path: '/releases/{id}/revisions/{revisionId}',
  middleware: [allow('release.read')] as const,
  request: { params: z.object({ id: z.uuid(), revisionId: z.uuid() }) },
  responses: { 200: json(shape.ReleaseContent, 'what the revision says') },
})

export const beginRelease = createRoute({
  method: 'post',
  path: '/releases',
  middleware: [allow('release.write')] as const,
  request: { headers: keyed, body: body(shape.ToWrite) },
  responses: { 201: json(written, 'a draft; with a known key, the draft that was made before') },
})

export const rewriteRelease = createRoute({
  method: 'put',
  path: '/releases/{id}',
  middleware: [allow('release.write')] as const,
  request: { params, body: body(shape.ToRewrite) },
  responses: { 200: json(written, 'saved; base the next save on this revision') },
})

export const addFile = createRoute({
  method: 'post',
  path: '/release-files',
  middleware: [allow('release.write')] as const,
  request: {
    body: {
      content: { 'multipart/form-data': { schema: shape.FileUpload } },
      required: true,
    },
  },
  responses: { 201: json(shape.FileAdded, 'kept; name its id in the files of a release') },
})

export const sendRelease = createRoute({
  method: 'post',
  path: '/releases/{id}/send',
  middleware: [allow('release.write')] as const,
  request: { headers: keyed, params },
  responses: theRelease,
})

export const withdrawRelease = createRoute({
  method: 'post',
  path: '/releases/{id}/withdraw',
  middleware: [allow('release.write')] as const,
  request: { headers: keyed, params },
  responses: theRelease,
})

export const takeRelease = createRoute({
  method: 'post',
  path: '/releases/{id}/take',
  middleware: [allow('release.answer')] as const,
  request: { params, query: z.object({ over: z.enum(['true', 'false']).default('false') }) },
  responses: theRelease,
})

export const handOverRelease = createRoute({
  method: 'post',
  path: '/releases/{id}/hand-over',
  middleware: [allow('release.answer')] as const,
  request: { params, body: body(shape.ToHandOver) },
  responses: theRelease,
})

export const returnRelease = createRoute({
  method: 'post',
  path: '/releases/{id}/return',
  middleware: [allow('release.answer')] as const,
  request: { params, body: body(shape.ToReturn) },
  responses: theRelease,
})

export const acceptRelease = createRoute({
  method: 'post',
  path: '/releases/{id}/accept',
  middleware: [allow('release.answer')] as const,
  request: { params, body: body(shape.ToAccept) },
  responses: {
    200: json(
      z.object({ storyId: z.string(), revisionId: z.string(), code: z.number() }),
      'the draft story that was made of it',
    ),
  },
})

export const declineRelease = createRoute({
  method: 'post',
  path: '/releases/{id}/decline',
  middleware: [allow('release.answer')] as const,
  request: { params, body: body(shape.ToDecline) },
  responses: theRelease,
})
