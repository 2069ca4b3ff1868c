import { createRoute, z } from '@hono/zod-openapi'
import { allow } from '../../people/index.ts'
import { sectionStates } from '../section.ts'
import { writtenText } from '../../platform/text-limits.ts'

// A table of data: every address of the API of the tree of sections.

const SectionLine = z
  .object({
    id: z.string(),
    slug: z.string(),
    nameFa: z.string(),
    nameEn: z.string(),
    parentId: z.string().nullable(),
    state: z.enum(sectionStates),
    stories: z.number(),
  })
  .openapi('SectionLine')

const tree = {
  content: { 'application/json': { schema: z.array(SectionLine) } },
  description: 'the tree in the order of the navigation, each section followed by those under it',
} as const
const body = <T extends z.ZodType>(schema: T) =>
  ({ content: { 'application/json': { schema } }, required: true }) as const
const params = z.object({ id: z.uuid() })
const naming = { slug: writtenText(100), nameFa: writtenText(200), nameEn: writtenText(200) }

export const listTree = createRoute({
  method: 'get',
  path: '/sections/tree',
  middleware: [allow('desk.read')] as const,
  responses: { 200: tree },
})

export const createSection = createRoute({
  method: 'post',
  path: '/sections',
  middleware: [allow('section.manage')] as const,
  request: { body: body(z.object({ ...naming, parentId: z.uuid().nullable().default(null) })) },
  responses: { 201: tree },
})

export const changeSection = createRoute({
  method: 'put',
  path: '/sections/{id}',
  middleware: [allow('section.manage')] as const,
  request: { params, body: body(z.object({ ...naming, state: z.enum(sectionStates) })) },
  responses: { 200: tree },
})

export const placeSection = createRoute({
  method: 'put',
  path: '/sections/{id}/place',
  middleware: [allow('section.manage')] as const,
  request: {
    params,
    body: body(z.object({ parentId: z.uuid().nullable(), place: z.number().int().min(0).max(200) })),
  },
  responses: { 200: tree },
})
